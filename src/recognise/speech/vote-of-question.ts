import type { AgendaItem, Vote } from '../../model/schema.ts'
import type { HeardQuestion } from './heard-question.ts'
import { countsTold, setCounts, SIDES } from './told-sides.ts'
import type { Ballot } from './voting.ts'
import type { Utterance } from './utterance.ts'

/** Sentences behind a ballot in which its counts may be told again. */
const TOLD_WITHIN = 6

const countsIn = (vote: Vote): number => SIDES.filter((side) => vote[side] !== null).length

/** Whether only those for it were counted: 'Кто за ферму? Трое.' */
const isOneOfSeveral = (vote: Vote): boolean => vote.yes !== null && vote.no === null && vote.abstain === null

/** The vote of a question: of several ballots on it the one that was carried, with the counts told again behind it. */
export class VoteOfQuestion {
  #item: AgendaItem | null = null
  /** Whether the ballot before was lost: what is put to the vote next is voted on anew. */
  #lost = false
  #until = -1

  /** Takes a ballot on a question, which ends before a sentence. */
  take(item: AgendaItem, { vote, outcome, next }: Ballot): void {
    const lost = this.#item === item && this.#lost
    const known = item.vote
    if (vote && (known === null || lost || isFuller(vote, known))) item.vote = vote
    if (vote || outcome) {
      this.#item = item
      this.#lost = outcome === 'fail'
      this.#until = next + TOLD_WITHIN
    }
  }

  /** 'Five in favour, none against, one abstention.': the counts of the ballot before, told once more. */
  retold(utterance: Utterance, at: number, question: HeardQuestion | null): void {
    const item = question?.item ?? null
    const known = item?.vote
    if (!known || item !== this.#item || this.#lost || at >= this.#until) return
    const told = countsTold(utterance)
    if (told) setCounts(known, told)
  }
}

/** Whether a later ballot tells more than the one before: its votes in favour, or the option that more were for. */
function isFuller(vote: Vote, known: Vote): boolean {
  if (vote.yes === null) return false
  if (known.yes === null) return true
  if (isOneOfSeveral(known) && vote.yes > known.yes) return true
  return vote.yes === known.yes && countsIn(vote) > countsIn(known)
}
