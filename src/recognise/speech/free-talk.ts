import { tokenize } from '../../language/token.ts'
import { presides } from './leaders.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences of a talk that is long enough to tell by them alone whether somebody leads it. */
const LONG = 300
/** Leading acts of so many sentences: of 54 led meetings the least had 10 of 1,000, of 173 talks nobody leads the most 10. */
const LEAST_ACTS = 0.01
/** Share of sentences with sounds of hesitation where all that was said is kept, as in recordings of free talk (15 to 40 %). */
const HESITANT = 0.1

/** Whether a sentence hesitates, breaks a word off or says one twice: 'we we', 'um'. */
export function isHalting({ value, words }: Utterance): boolean {
  const tokens = tokenize(value)
  return tokens.some(
    ({ kind, fold }, at) => kind === 'word' && (words.sounds.includes(fold) || fold === tokens[at + 1]?.fold),
  )
}

/**
 * Whether a talk goes on freely: it is long or keeps every hesitation, and hardly a sentence of it opens, calls a question
 * by its number or calls a vote. Read out are the sentences in which an agenda is read.
 */
export function isFreeTalk({ utterances, leaders }: Talk, readOut: ReadonlySet<Utterance>): boolean {
  const acts = utterances.filter((one) => leaders.has(one.voice) && presides(one, readOut)).length
  if (acts > utterances.length * LEAST_ACTS) return false
  const hesitant = utterances.filter(({ value, words }) =>
    tokenize(value).some(({ fold }) => words.sounds.includes(fold)),
  ).length
  return utterances.length >= LONG || hesitant >= utterances.length * HESITANT
}
