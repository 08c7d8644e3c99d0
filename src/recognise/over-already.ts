import type { Lexicon } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import { withoutTrailing } from '../source/edges.ts'
import type { Statement } from './statements.ts'

/** Characters of a line that tells of the task above it and says little more. */
const LONGEST_TOLD = 80
/** Marks before the words of a line that hangs below a point. */
const MARKS = /^[\s*•–—-]+/u
/** Behind a mark the word that ends a task tells what became of it: '… – DONE', '… (done)'. */
const LAST = /[-–—:([]\s*(\p{L}+)[)\]]?$/u

/** Whether a task is over by its own last word, or by the line that hangs below it: 'Kim to send the draft' over '– complete'. */
export function isOverAlready(
  { text, unit }: Statement,
  next: Statement | undefined,
  { wordOrder }: Lexicon,
): boolean {
  const done = wordOrder?.done ?? []
  const last = LAST.exec(withoutTrailing(text.value.slice(-LONGEST_TOLD), '. '))?.[1] ?? ''
  if (isOneOf(last, done)) return true
  const told = next && !next.label && next.level === 0 ? next.unit.whole.value : ''
  if (told === '' || told.length > LONGEST_TOLD || unit.bullet === null) return false
  const words = told.replace(MARKS, '')
  const behind = words.slice(firstWord(words).length)
  return isOneOf(firstWord(words), done) && /^\s*(?:$|[.,:;!(–—-])/u.test(behind)
}
