import { tokenize } from '../../language/token.ts'
import { presides } from './leaders.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences of a talk that is long enough to tell by them alone whether somebody leads it. */
const LONG = 300
/** Leading acts of so many sentences: of 76 public talks looked at 74 had at most 10 of 1,000, records dictated by a chair 30 to 300. */
const LEAST_ACTS = 0.01
/** Share of sentences with sounds of hesitation where all that was said is kept, as in recordings of free talk (15 to 40 %). */
const HESITANT = 0.1

/** Whether sounds of hesitation stand in a sentence: 'um'. */
const hesitates = ({ value, words }: Utterance): boolean =>
  tokenize(value).some(({ fold }) => words.sounds.includes(fold))

/** Whether a sentence hesitates, breaks a word off or says one twice: 'we we', 'um'. */
export function isHalting(utterance: Utterance): boolean {
  const tokens = tokenize(utterance.value)
  const doubled = tokens.some(({ kind, fold }, at) => kind === 'word' && fold === tokens[at + 1]?.fold)
  return doubled || hesitates(utterance)
}

/**
 * Whether a talk goes on freely: it is long or keeps every hesitation, and hardly a sentence of it opens, calls a question
 * by its number or calls a vote. Read out are the sentences in which an agenda is read.
 */
export function isFreeTalk({ utterances, leaders }: Talk, readOut: ReadonlySet<Utterance>): boolean {
  const acts = utterances.filter((one) => leaders.has(one.voice) && presides(one, readOut)).length
  if (acts > utterances.length * LEAST_ACTS) return false
  if (utterances.length >= LONG) return true
  return utterances.filter(hesitates).length >= utterances.length * HESITANT
}
