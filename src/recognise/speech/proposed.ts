import { isMarked } from './adoption.ts'
import { against } from './cues/weigh.ts'
import { clausesIn } from './dictation.ts'
import type { Utterance } from './utterance.ts'
import { asksFor } from './voting.ts'

/** What a sentence proposes. */
interface Proposed {
  readonly clauses: readonly Utterance[]
  /** Whether the others are asked to vote on it. */
  readonly asks: boolean
  /** Whether a mark parts it from the words that propose it. */
  readonly marked: boolean
}

/** The clauses of 'предлагаю …', 'кто за то, чтобы …?'; null where a sentence proposes nothing. */
export function proposedIn(utterance: Utterance): Proposed | null {
  const { value, words } = utterance
  const act = utterance.act('propose')
  if (!act) return null
  const asks = utterance.act('callVote') !== null
  if (utterance.isQuestion && !asks) return null
  if (act.start > 0 && against(value, 'proposal', act, words).points > 2) return null
  const rest = utterance.from(act.end)
  const said = asks ? rest.from(0, rest.value.trimEnd().replace(/\?$/u, '').length) : rest
  const marked = isMarked(rest.value)
  // 'Никто не против, если ступени закажем?': what is asked is all that is proposed.
  const whole = marked || asksFor(utterance)?.start === act.start
  const clauses = clausesIn(said, { decided: asks, proposed: true, whole })
  return clauses.length > 0 ? { clauses, asks, marked } : null
}
