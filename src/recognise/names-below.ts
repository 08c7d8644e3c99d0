import { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { findVote } from '../language/votes.ts'
import { isOneOf } from '../language/words.ts'
import { withoutTrailing } from '../source/edges.ts'
import { firstWord } from '../source/letters.ts'
import { isClausal } from './observe/clausal.ts'
import { isNamesOnly } from './names-only.ts'
import type { Statement } from './statements.ts'

/** Fewer names in lines of their own are somebody who is set to work by the clause above or below. */
const LEAST_NAMES = 2
/** Lines that belong to a clause above, at most. */
export const MOST_BELOW = 30
/** Words before the colon of a clause among which one tells that a body is made up: 'в следующем составе:'. */
const MOST_COMPOSING = 4
/** Characters of a member with his post, and of the post. */
const LONGEST_MEMBER = 140
/** A dash, a colon or a comma between a member and his post. */
const BETWEEN = /^(?:\s[–—-]\s|\s?[:,]\s)/u
const BEFORE_NAME = /(?:\s[–—-]|\s?[:,])\s$/u

const isPlain = ({ ordinal, unit, cell }: Statement): boolean =>
  ordinal === null && unit.row === null && cell === null

const wordsOf = ({ head, text, label }: Statement): Text => (label ? Text.join([head, text], '') : text)

/** Whether a line is nothing but a name, with what stands in brackets behind it. */
export const isNameLine = (statement: Statement, lexicon: Lexicon): boolean =>
  statement.label === null &&
  isPlain(statement) &&
  isNamesOnly(withoutTrailing(statement.text.value, ';,.'), lexicon)

/** 'Паршин Л.Г. – председатель комиссии', 'члены комиссии: Шилов А.Р., Осина В.П.': people with their posts, and nothing set to work. */
function isMemberLine(statement: Statement, lexicon: Lexicon): boolean {
  if (isNameLine(statement, lexicon)) return true
  // The full stop of an initial is the name's.
  const value = withoutTrailing(wordsOf(statement).value, ';,').replace(/(?<=\p{Ll}{2})\.$/u, '')
  if (!isPlain(statement) || value.length > LONGEST_MEMBER) return false
  const names = findNames(value, lexicon.names, { loose: true, asked: true })
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return false
  const works = tokenize(value).some(
    ({ kind, fold }) => kind === 'word' && isInfinitive(fold, lexicon.clauses),
  )
  if (works) return false
  if (first.start === 0) return BETWEEN.test(value.slice(first.end)) || last.end === value.length
  return last.end === value.length && BEFORE_NAME.test(value.slice(0, first.start))
}

/** 'Полное наименование: …' right below 'Изменить наименование на следующее:': words of the clause above. */
const isWordsLine = (statement: Statement, lexicon: Lexicon): boolean =>
  statement.label === null &&
  statement.question === null &&
  isPlain(statement) &&
  statement.unit.bullet === null &&
  statement.level === 0 &&
  !statement.unit.gap &&
  !findVote(statement.text.value, lexicon) &&
  !isClausal(statement.text.value, lexicon)

/** Whether the last words before the colon of a clause are some. */
function endsWithWords(value: string, most: number, words: Words): boolean {
  const last = tokenize(value).filter(({ kind }) => kind === 'word')
  return last.slice(-most).some(({ fold }) => isOneOf(fold, words))
}

/** 'Изменить наименование на следующее:': the words of the clause stand on the lines below. */
export const isWordedBelow = (value: string, { clauses }: Lexicon): boolean =>
  endsWithWords(value, 2, clauses.wordedBelow ?? []) && isInfinitive(firstWord(value), clauses)

/** What the lines below a clause that ends with a colon must be to belong to it, and how many there are of them at least. */
function belongs(value: string, lexicon: Lexicon): [least: number, is: typeof isMemberLine] {
  // 'Создать комиссию в составе:' leads up to those whom the body is made up of.
  if (endsWithWords(value, MOST_COMPOSING, lexicon.clauses.composedOf ?? []))
    return [LEAST_NAMES, isMemberLine]
  if (isWordedBelow(value, lexicon)) return [1, isWordsLine]
  return [LEAST_NAMES, isNameLine]
}

/**
 * How many of the lines below a clause name those that it leads up to: 'Утвердить состав комиссии:' over its members, with their
 * posts where it says that a body is made up; or how many hold its words, 'в следующей редакции:'. No names where what follows
 * sets the last of them to work.
 */
export function namesBelow(statements: readonly Statement[], index: number, lexicon: Lexicon): number {
  const value = statements[index]?.text.value ?? ''
  if (lexicon.minutes || !value.endsWith(':')) return 0
  const [least, is] = belongs(value, lexicon)
  let end = index + 1
  for (
    let next = statements[end];
    next && end - index <= MOST_BELOW && is(next, lexicon);
    next = statements[++end]
  );
  const count = end - index - 1
  const behind = is === isNameLine ? statements[end] : undefined
  const works = behind !== undefined && isInfinitive(firstWord(behind.text.value), lexicon.clauses)
  return count < least || works ? 0 : count
}

/** What parts the lines below a clause: nothing more than a blank where words go on or their lines end with marks. */
const partsOf = (lines: readonly Text[], value: string, lexicon: Lexicon): string =>
  belongs(value, lexicon)[1] === isWordsLine || lines.slice(0, -1).every((line) => /[;,]$/u.test(line.value))
    ? ' '
    : ', '

/** Clauses with the names that stand in lines of their own below them. */
export function withNamesBelow(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const found: Statement[] = []
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]
    if (!statement) break
    const count = namesBelow(statements, index, lexicon)
    const names = statements.slice(index + 1, index + 1 + count).map(wordsOf)
    const text =
      count > 0
        ? Text.join([statement.text, Text.join(names, partsOf(names, statement.text.value, lexicon))])
        : statement.text
    found.push(count > 0 ? { ...statement, text } : statement)
    index += count
  }
  return found
}
