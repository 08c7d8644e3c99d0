import { tokenize } from '../../language/token.ts'
import { stems } from '../similarity.ts'
import type { Span } from '../span.ts'
import { handsOut, isJoined, namesQuestion } from './brief-calls.ts'
import { isSubject, LONGEST_SUBJECT } from './spoken-subject.ts'
import type { Utterance } from './utterance.ts'

/** Whether an act for a further question names one: a word for a question, or a title behind it. */
export function asksFor(utterance: Utterance, { start, end }: Span, listed: boolean): boolean {
  const { words } = utterance
  const value = utterance.value.slice(start, end).toLowerCase()
  if (namesQuestion(utterance, { start, end }))
    return (
      !handsOut(utterance, end) &&
      (words.bareTitles ||
        !tokenize(utterance.value.slice(end))[0] ||
        isJoined(utterance.value.slice(end), words))
    )
  if (listed || utterance.act('callVote', 'closing')) return false
  const rest = utterance.value.slice(end)
  if (handsOut(utterance, end)) return false
  const count = stems(rest).length
  const parted = /^\s*[,:–—-]/u.test(rest) && isSubject(tokenize(rest), utterance.tongue)
  return count > 0 && (parted || (value.includes(' ') && count <= LONGEST_SUBJECT && count > 1))
}
