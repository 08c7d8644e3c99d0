import { amountAt, skipFiller, type Ballot, type VoteKey } from './ballot.ts'
import { pastNames } from './named-counts.ts'
import type { Counted } from './vote-counts.ts'
import { endsBetween, matchFrom, near, OUTCOMES } from './vote-gaps.ts'

/** Tokens between a label and the vote it announces. */
const LONGEST_LABEL = 12
/** How many words of outcome are drawn in on either side. */
const MOST_OUTCOMES = 3

/** Votes of one kind: how many, and whether that is a share of all. */
export type Votes = Pick<Counted, 'count' | 'share'>

/** What one vote is made of: indexes of its first token and of the one after its last, counts and words of outcome. */
export interface Group {
  from: number
  to: number
  readonly counts: Map<VoteKey, Votes>
  readonly outcomes: Set<VoteKey>
}

/** Index after the filler, the brackets or the share of the votes that trails a count: '– 91,5 %'. */
function trailing(ballot: Ballot, at: number): number {
  const dash = ballot.tokens[at]?.fold === '-' ? at + 1 : at
  const share = ballot.starts.has(dash) ? null : amountAt(ballot, dash)
  return share?.share ? share.end : skipFiller(ballot, at)
}

/** Index after the square brackets right behind a vote, which name who voted how: 'CARRIED 4-0 [AYES: Roe …]'. */
function behindNames({ tokens }: Ballot, at: number): number {
  if (tokens[at]?.text !== '[') return at
  const close = tokens.findIndex(({ text }, index) => index > at && text === ']')
  return close < 0 ? at : close + 1
}

/** Draws the word of outcome right before or after a group into it; whether one is there. */
function draw(ballot: Ballot, group: Group, index: number): boolean {
  const match = ballot.matches[index]
  if (!match || !OUTCOMES.has(match.entry.key)) return false
  const [from, to] = match.from < group.from ? [match.to, group.from] : [group.to, match.from]
  if (!near(ballot, from, to)) return false
  group.outcomes.add(match.entry.key)
  group.from = Math.min(group.from, match.from)
  group.to = Math.max(group.to, match.to)
  return true
}

/** Draws in the label before a group, the last of the matches up to `last`. */
function drawLabel(ballot: Ballot, group: Group, last: number): void {
  for (let index = last; index > last - MOST_OUTCOMES && index >= 0; index--) {
    const label = ballot.matches[index]
    if (label?.entry.key !== 'labels') continue
    if (group.from - label.to > LONGEST_LABEL || endsBetween(ballot, label.to, group.from)) return
    group.outcomes.add('labels')
    group.from = label.from
    return
  }
}

/** Draws in what trails the last count: filler, names, quotation marks, a bracket that was opened inside. */
function drawTrailing(ballot: Ballot, group: Group): void {
  const { tokens } = ballot
  for (let next = trailing(ballot, group.to); next > group.to; next = trailing(ballot, group.to))
    group.to = next
  group.to = pastNames(ballot, behindNames(ballot, group.to))
  if (tokens[group.from - 1]?.fold === '"' && !tokens[group.from]?.space) group.from--
  if (tokens[group.to]?.fold === '"' && !tokens[group.to]?.space) group.to++
  const inside = tokens.slice(group.from, group.to).map(({ text }) => text)
  if (tokens[group.to]?.text === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')')) group.to++
}

/** Draws in the words of outcome right before and after a group, the label before it, and what trails the last count. */
export function complete(ballot: Ballot, group: Group): Group {
  const after = matchFrom(ballot, group.to)
  for (let index = after; index < after + MOST_OUTCOMES && draw(ballot, group, index); index++);
  let before = matchFrom(ballot, group.from) - 1
  for (const stop = before - MOST_OUTCOMES; before > stop && draw(ballot, group, before); before--);
  drawLabel(ballot, group, before)
  drawTrailing(ballot, group)
  return group
}
