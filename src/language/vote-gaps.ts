import { isMark, skipFiller, type Ballot, type VoteKey } from './ballot.ts'
import { pastNames } from './named-counts.ts'

/** What words say of how a vote ended. */
export const OUTCOMES = new Set<VoteKey>(['unanimous', 'divided', 'majority', 'pass', 'fail'])

/** Whether nothing of weight stands between two tokens: marks, figures, fillers and brackets only. */
export function near(ballot: Ballot, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const next = skipFiller(ballot, at)
    if (next > at) at = next
    else if (isMark(ballot, at) || ballot.tokens[at]?.kind === 'number') at++
    else return false
  }
  return at === to
}

/** Whether nothing but names of voters, marks, fillers and words of outcome stands between two counts: 'за – 9 (единогласно), против – 0'. */
export function nearest(ballot: Ballot, from: number, to: number): boolean {
  let at = pastNames(ballot, from)
  for (let index = matchFrom(ballot, at); ; index++) {
    const match = ballot.matches[index]
    if (!match || match.from >= to || !OUTCOMES.has(match.entry.key)) return near(ballot, at, to)
    if (!near(ballot, at, match.from)) return false
    at = match.to
  }
}

/** The words of outcome that stand between two tokens. */
export function outcomesBetween(ballot: Ballot, from: number, to: number): VoteKey[] {
  const found: VoteKey[] = []
  for (let index = matchFrom(ballot, from); ; index++) {
    const match = ballot.matches[index]
    if (!match || match.from >= to) return found
    if (OUTCOMES.has(match.entry.key)) found.push(match.entry.key)
  }
}

/** Index of the first match that begins at or after a token. */
export function matchFrom({ matches }: Ballot, at: number): number {
  let low = 0
  let high = matches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((matches[middle]?.from ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a sentence ends between two tokens; the dot of 'чел.' ends none. */
export function endsBetween(ballot: Ballot, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = ballot.tokens[at]?.text
    if (text === ';' || (text === '.' && skipFiller(ballot, at - 1) !== at)) return true
  }
  return false
}
