import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import type { Passage } from './passage.ts'

/** Lines above a bare title among which the body is named. */
const MOST_ABOVE = 4
/** Words of a line that names a body and says nothing else. */
const MOST_WORDS = 9
/** Characters of a line that goes on with a title. */
const LONGEST = 120

const wordsOf = (value: string) => tokenize(value).filter(({ kind }) => kind !== 'mark')

/** 'Minutes', 'Meeting Minutes', 'Meeting Notes': a title that does not say whose. */
export function isBareTitle(value: string, { headers }: Lexicon): boolean {
  const words = wordsOf(value)
  return words.length > 0 && words.length < 4 && words.every(({ fold }) => isOneOf(fold, headers.titles))
}

/** Whether a line below a bare title says whose minutes they are: no sentence does. */
export function goesOnTitle(value: string, lexicon: Lexicon): boolean {
  const named = wordsOf(value).some(
    ({ fold }) => isOneOf(fold, lexicon.clauses.bodies) || isOneOf(fold, lexicon.headers.titles),
  )
  return named && value.length <= LONGEST && !/[.:;]$/u.test(value.trim())
}

/** Whether a line names a body and does nothing else: 'Board of Selectmen', 'Harbour Trust Steering Committee'. */
function namesBody(value: string, { clauses, grammar }: Lexicon): boolean {
  const words = wordsOf(value)
  if (words.length === 0 || words.length > MOST_WORDS || value.length > LONGEST) return false
  const plain = words.every(
    ({ kind, text, fold }) => kind === 'word' && (startsUpper(text) || isOneOf(fold, grammar?.small ?? [])),
  )
  return plain && !/[.:;,]$/u.test(value.trim()) && words.some(({ fold }) => isOneOf(fold, clauses.bodies))
}

/** The line above a bare title that names the body, nearest first; null where none does. */
export function bodyAbove(passages: readonly Passage[], title: number, lexicon: Lexicon): Text | null {
  const above = passages.slice(Math.max(0, title - MOST_ABOVE), title).reverse()
  const named = above.find(
    ({ part, statement }) =>
      part === 'front' && !statement.label && namesBody(statement.unit.whole.value, lexicon),
  )
  return named?.statement.unit.whole ?? null
}
