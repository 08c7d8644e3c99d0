import { patternWith } from '../language/word-pattern.ts'
import { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { guessedLabel } from '../language/labels.ts'
import { findNames } from '../language/names.ts'
import { isInfinitive, isPresent } from '../language/morphology.ts'
import { decidingParts } from './deciding-starts.ts'
import { Line } from './observe/line.ts'
import { resolvesThat } from './resolves-at.ts'
import type { Statement } from './statements.ts'
import { startsWithPhrase } from '../language/words.ts'

/** Words between 'решено' and the infinitive, and words before it: 'Решено на первом этапе сделать', 'Печать решено отложить'. */
const MOST_BETWEEN = 6
const LONGEST = 240
/** What a name among those words stands in. */
const QUOTE = /^[«»"“”„]$/u
/** What stands between the names of those who act together. */
const JOINED = patternWith((and) => `^(?:\\s*,\\s*|\\s+${and}\\s+)$`)

/**
 * Notes of a discussion that decide by their own words, each a decision on its own line: '- Решено перенести запуск',
 * '- Договорились, что показ будет в июле', 'Глеб – найти подрядчика', '- Инна пришлёт смету'.
 */
export function withResolutions(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.clauses.resolving.length === 0) return statements
  let before: Statement | null = null
  return statements.flatMap((statement) => {
    const found = resolution(statement, lexicon) ?? (before && goesOn(statement, before, lexicon))
    before = found
    return found ? apart(found, lexicon) : [statement]
  })
}

/** 'Решено чинить ворота.' before 'Котову О.В. найти сварщика.' in the same paragraph: what sets to work goes on with it. */
function goesOn(statement: Statement, before: Statement, lexicon: Lexicon): Statement | null {
  const { label, question, ordinal, first, unit } = statement
  if (label || question || ordinal || first || unit !== before.unit) return null
  return new Line(0, statement, lexicon).clausal ? { ...statement, label: guessedLabel('decided') } : null
}

/** A resolution of several sentences that each decide, as one each. */
const apart = (statement: Statement, lexicon: Lexicon): Statement[] =>
  decidingParts(statement.text, lexicon).map((text, at) =>
    at === 0
      ? { ...statement, text }
      : { ...statement, first: false, ordinal: null, head: text.slice(0, 0), text },
  )

function resolution(statement: Statement, lexicon: Lexicon): Statement | null {
  const { label, unit, head, text, question, first, ordinal, level } = statement
  // A numbered line belongs to its list.
  if (label || question || unit.row || level > 0 || text.length > LONGEST) return null
  const told = resolvesThat(text.value, 0, lexicon)
  if (ordinal && !told) return null
  if (!first && !told && startsWithPhrase(text.value, lexicon.clauses.resolving) === 0) return null
  const cut = told ? 0 : wordsBefore(text.value, lexicon, unit.bullet !== null)
  if (cut < 0) return null
  return {
    ...statement,
    label: guessedLabel('decided'),
    head: Text.join([head, text.slice(0, cut)]),
    text: text.slice(cut),
  }
}

/** How many characters only say that the line decides; -1 where it does not. */
function wordsBefore(value: string, lexicon: Lexicon, listed: boolean): number {
  const { resolving, that } = lexicon.clauses
  const infinitive = (token: Token | undefined): boolean =>
    token?.kind === 'word' && isInfinitive(token.fold, lexicon.clauses)
  const length = startsWithPhrase(value, resolving)
  const tokens = tokenize(value.slice(length, length + 120)).slice(0, MOST_BETWEEN)
  if (length > 0) {
    if (infinitive(tokens[0])) return length + (tokens[0]?.start ?? 0)
    if (tokens[0]?.text === ',' && tokens[1]?.fold === that) return 0
    const at = tokens.findIndex((token) => infinitive(token))
    return at > 0 && tokens.slice(0, at).every(({ kind, text }) => kind !== 'mark' || QUOTE.test(text))
      ? 0
      : -1
  }
  if (assigns(value, lexicon, listed)) return 0
  const at = listed ? tokens.findIndex(({ fold }) => resolving.includes(fold)) : -1
  return at > 0 && infinitive(tokens[at + 1]) ? 0 : -1
}

/** Offset behind the names that a line begins with; 0 where it begins with none. */
function behindNames(value: string, { names, clauses }: Lexicon): number {
  let end = 0
  for (const mention of findNames(value.slice(0, LONGEST), names, { loose: true })) {
    if (!JOINED(clauses.and).test(value.slice(end, mention.start)) && end + mention.start > 0) break
    end = mention.end
  }
  return end === 0 ? 0 : behindFurther(value, end, clauses.and)
}

/** One more name in a list of those who act: a word with a capital behind a comma or an 'и'. */
const FURTHER = patternWith((and) => `^(?:,\\s|\\s${and}\\s)\\p{Lu}\\p{Ll}{2,}(?=[\\s,])`)

/** Offset behind those that go on with a list of names and are no known ones: 'Никита, Артем, Фарук и Махмуд'. */
function behindFurther(value: string, from: number, and: Words | undefined): number {
  let end = from
  for (let found = FURTHER(and).exec(value.slice(end)); found; found = FURTHER(and).exec(value.slice(end)))
    end += found[0].length
  return end
}

/** Whether a line gives work to somebody it begins with: 'Глеб – найти подрядчика'; in a list 'Инна пришлёт смету'. */
function assigns(value: string, lexicon: Lexicon, listed: boolean): boolean {
  const { names, clauses } = lexicon
  if (!names.known) return false
  const end = behindNames(value, lexicon)
  if (end === 0) return false
  const [mark, next] = tokenize(value.slice(end, end + 60))
  if (mark && /^[–—:-]$/u.test(mark.text)) return next?.kind === 'word' && isInfinitive(next.fold, clauses)
  // 'Глебу сверстать обложку': to somebody whom the record calls so.
  if (mark?.kind === 'word' && isInfinitive(mark.fold, clauses)) return true
  const idle = mark?.kind !== 'word' || clauses.idle.includes(mark.fold)
  return listed && !idle && isPresent(mark.fold, clauses)
}
