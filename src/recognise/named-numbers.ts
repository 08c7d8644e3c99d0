import { guessedLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ordinalWord } from '../language/numbers.ts'
import { fold } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** 'Обращение 1. …', 'Дело № 2: …', 'МАТЕРИАЛ 3': what is taken up, by its kind and number. */
const NAMED = /^(\p{Lu}[\p{L}-]{2,20})\s+(?:№\s?|N\s?)?(\d{1,2})(?:\s?([.:)])|\s([–—-])(?=\s)|$)\s*/u
/** 'Первое. …', 'ВТОРОЕ: …', 'Третье – …', 'По первому. …': what is taken up, by its number in words. */
const WORDED = /^(?:(По)\s+)?(\p{L}{4,16})(?:\s?([.:])|\s([–—-])(?=\s)|$)\s*/u
const NOMINATIVE = /(?:[оь]е|[ыои]й|[аь]я)$/u
const DATIVE = /му$/u

/** A head of a question found at a line, of the series that its kind makes. */
interface Head {
  readonly at: number
  readonly kind: string
  readonly number: number
  readonly length: number
}

/** Whether a line is plain words at the beginning of a paragraph, which no mark or label reads in another way. */
const isPlain = ({ label, question, ordinal, unit, first, cell, verbatim }: Statement): boolean =>
  !label && !question && !ordinal && first && !cell && !unit.row && unit.bullet === null && verbatim === null

/** What a line begins with: 'Обращение 1. …'. */
function namedHead(value: string, at: number): Head | null {
  const [words = '', kind, digits] = NAMED.exec(value) ?? []
  return kind === undefined ? null : { at, kind: fold(kind), number: Number(digits), length: words.length }
}

/** What a line begins with: 'Первое. …', 'По первому. …'. */
function wordedHead(value: string, at: number): Head | null {
  const [words = '', led, printed = ''] = WORDED.exec(value) ?? []
  const word = fold(printed)
  const number = ordinalWord(word)
  if (number === null || !(led ? DATIVE : NOMINATIVE).test(word)) return null
  return { at, kind: fold(led ?? ''), number, length: words.length }
}

/** The number that the words of a line begin with, and the kind of thing that it counts. */
const headOf = (statement: Statement, at: number): Head | null =>
  isPlain(statement) ? (namedHead(statement.text.value, at) ?? wordedHead(statement.text.value, at)) : null

/** Whether what stands between two lines comes to a decision or a vote of its own, as below one question. */
const isTakenUp = (statements: readonly Statement[], from: number, to: number): boolean =>
  statements
    .slice(from + 1, to)
    .some(({ label }) => label?.key === 'decided' || label?.key === 'tasks' || label?.key === 'vote')

/** The heads of one kind that count up from one, each over what was decided on it; none where they do not. */
function series(heads: readonly Head[], statements: readonly Statement[]): readonly Head[] {
  if (heads.length < 2 || heads.some(({ number }, index) => number !== index + 1)) return []
  return heads.every(({ at }, index) => isTakenUp(statements, at, heads[index + 1]?.at ?? statements.length))
    ? heads
    : []
}

/**
 * Lines that number what the meeting takes up by words of their own ('Первое. О межах', 'Обращение 2. О переименовании'), read
 * as the numbers of questions: where they count up from one, and something is decided below each.
 */
export function withNamedNumbers(
  statements: readonly Statement[],
  { grammar }: Lexicon,
): readonly Statement[] {
  if (grammar) return statements
  const byKind = new Map<string, Head[]>()
  for (const head of statements.flatMap((statement, at) => headOf(statement, at) ?? [])) {
    const alike = byKind.get(head.kind)
    if (alike) alike.push(head)
    else byKind.set(head.kind, [head])
  }
  const found = new Map<number, Head>()
  for (const heads of byKind.values()) for (const head of series(heads, statements)) found.set(head.at, head)
  return found.size === 0
    ? statements
    : statements.map((statement, at) => {
        const head = found.get(at)
        return head ? numbered(statement, head) : statement
      })
}

function numbered(statement: Statement, { number, length }: Head): Statement {
  const words = statement.text.value.slice(0, length).trimEnd()
  const question: Label = { ...guessedLabel('question', 'end', words), number, guessed: false }
  const { unit } = statement
  const shift = unit.whole.length - unit.text.length
  return {
    ...statement,
    question,
    head: unit.whole.slice(0, shift + length),
    text: statement.text.slice(length).trim(),
  }
}
