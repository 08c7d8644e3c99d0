import { findVote } from '../../language/votes.ts'
import type { Vote } from '../../model/schema.ts'
import type { Utterance } from './utterance.ts'

/** 'За? Трое. – Воздержусь. – Против нет, один воздержался.': what is told of the other sides behind the first count. */
export function addTold(whole: Vote, used: readonly Utterance[]): void {
  if (whole.yes === null) return
  for (const { isQuestion, shadow, lexicon } of used) {
    const told = isQuestion ? null : findVote(shadow.value, lexicon)
    whole.no ??= told?.vote.no ?? null
    whole.abstain ??= told?.vote.abstain ?? null
  }
}
