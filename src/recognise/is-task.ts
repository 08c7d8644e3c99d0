import type { Lexicon } from '../language/lexicon.ts'
import { ActingReader } from './acting.ts'
import { isInfinitive } from '../language/morphology.ts'
import type { Statement } from './statements.ts'
import { firstWord } from '../source/letters.ts'

/** Whether a line of a list tells of something to be done: it begins with a verb of work or with who does it. */
export function isTask({ text }: Statement, lexicon: Lexicon): boolean {
  const { grammar, clauses } = lexicon
  if (!grammar) return false
  const first = firstWord(text.value)
  if (isInfinitive(first, clauses)) return true
  const reader = new ActingReader(text.value, lexicon, grammar)
  return reader.isCharge() || reader.isPromise(() => true)
}
