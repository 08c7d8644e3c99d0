import { amountAt, ballotOf, COUNTED, isMark, type VoteKey, type VoteLexicon } from '../language/ballot.ts'
import type { Amount } from '../language/vote-amounts.ts'
import { countsOf } from '../language/vote-counts.ts'
import { isAmountsRow, isColumnsHead } from '../language/vote-columns.ts'
import { findVote, type ToldVote } from '../language/votes.ts'

/** The vote that more than half of a text is; null for a text that says other things besides. */
export function mostlyVote(text: string, lexicon: VoteLexicon): ToldVote | null {
  const found = findVote(text, lexicon)
  return found !== null && (found.end - found.start) * 2 > text.length ? found.vote : null
}

/** Whether a line begins with a word of a vote and its count: '«ПРОТИВ» – нет'. */
export function beginsWithCount(text: string, lexicon: VoteLexicon): boolean {
  const ballot = ballotOf(text, lexicon)
  const [first] = countsOf(ballot)
  return (
    first !== undefined &&
    first.from <= 1 &&
    ballot.tokens.slice(0, first.from).every((_, at) => isMark(ballot, at))
  )
}

/** What a text says that is nothing but how one person voted: 'за', 'воздержалась'; null for other words. */
export function voteWord(text: string, lexicon: VoteLexicon): VoteKey | null {
  const { matches, tokens } = ballotOf(text, lexicon)
  const [only] = matches
  const whole = only?.from === 0 && only.to === tokens.length && COUNTED.has(only.entry.key)
  return whole ? only.entry.key : null
}

/** Whether a line is nothing but the words of columns: 'ЗА   ПРОТИВ   ВОЗДЕРЖАЛСЯ'. */
export const readsAsColumns = (text: string, lexicon: VoteLexicon): boolean =>
  isColumnsHead(ballotOf(text, lexicon))

/** Whether a line is nothing but amounts or shares: '202   26   10'. */
export const readsAsAmounts = (text: string, lexicon: VoteLexicon): boolean =>
  isAmountsRow(ballotOf(text, lexicon))

/** The amount that a cell begins with and is nothing else but its share or unit: '1900,0 (95,54 %)'. Null for other cells. */
export function readsAsAmount(text: string, lexicon: VoteLexicon): Amount | null {
  const ballot = ballotOf(text, lexicon)
  const amount = amountAt(ballot, 0)
  return amount && isAmountsRow(ballot) ? amount : null
}
