import type { Place } from '../source/place.ts'
import {
  ballotOf,
  countsOf,
  isMark,
  skipFiller,
  type Ballot,
  type VoteKey,
  type VoteLexicon,
} from './vote-counts.ts'

/** What a text says of a vote. */
export interface ToldVote {
  yes: number | null
  no: number | null
  abstain: number | null
  notVoting: number | null
  unanimous: boolean | null
  result: 'pass' | 'fail' | null
  text: string
}

/** A vote as the text reports it. */
export interface VoteMention extends Place {
  readonly vote: ToldVote
}

const OUTCOMES = new Set<VoteKey>(['unanimous', 'majority', 'pass', 'fail'])
/** What a tally's own words say of the outcome. */
const TALLIED: Partial<Record<VoteKey, VoteKey>> = { tallies: 'pass', lostTallies: 'fail' }
/** Tokens between a label and the vote it announces. */
const LONGEST_LABEL = 12
/** How many words of outcome are drawn in on either side. */
const MOST_OUTCOMES = 3

/** What one vote is made of: indexes of its first token and of the one after its last, counts and words of outcome. */
interface Group {
  from: number
  to: number
  readonly counts: Map<VoteKey, number | null>
  readonly outcomes: Set<VoteKey>
}

/** Whether nothing of weight stands between two tokens: marks, figures, fillers and brackets only. */
function near(ballot: Ballot, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const next = skipFiller(ballot, at)
    if (next > at) at = next
    else if (isMark(ballot, at) || ballot.tokens[at]?.kind === 'number') at++
    else return false
  }
  return at === to
}

/** Index of the first match that begins at or after a token. */
function matchFrom({ matches }: Ballot, at: number): number {
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
function endsBetween(ballot: Ballot, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = ballot.tokens[at]?.text
    if (text === ';' || (text === '.' && skipFiller(ballot, at - 1) !== at)) return true
  }
  return false
}

/** Draws in the words of outcome right before and after a group, the label before it, and what trails the last count. */
function complete(ballot: Ballot, group: Group): Group {
  const { matches, tokens } = ballot
  const draw = (index: number): boolean => {
    const match = matches[index]
    if (!match || !OUTCOMES.has(match.entry.key)) return false
    const [from, to] = match.from < group.from ? [match.to, group.from] : [group.to, match.from]
    if (!near(ballot, from, to)) return false
    group.outcomes.add(match.entry.key)
    group.from = Math.min(group.from, match.from)
    group.to = Math.max(group.to, match.to)
    return true
  }
  const after = matchFrom(ballot, group.to)
  for (let index = after; index < after + MOST_OUTCOMES && draw(index); index++);
  let before = matchFrom(ballot, group.from) - 1
  for (const stop = before - MOST_OUTCOMES; before > stop && draw(before); before--);
  for (const stop = before - MOST_OUTCOMES; before > stop && before >= 0; before--) {
    const label = matches[before]
    if (label?.entry.key !== 'labels') continue
    if (group.from - label.to > LONGEST_LABEL || endsBetween(ballot, label.to, group.from)) break
    group.outcomes.add('labels')
    group.from = label.from
    break
  }
  for (let next = skipFiller(ballot, group.to); next > group.to; next = skipFiller(ballot, group.to))
    group.to = next
  if (tokens[group.from - 1]?.fold === '"' && !tokens[group.from]?.space) group.from--
  if (tokens[group.to]?.fold === '"' && !tokens[group.to]?.space) group.to++
  const inside = tokens.slice(group.from, group.to).map(({ text }) => text)
  if (tokens[group.to]?.text === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')')) group.to++
  return group
}

/** Counts that stand together, in order; a count of a kind that is there already begins another vote. */
function groupsOf(ballot: Ballot): Group[] {
  const groups: Group[] = []
  for (const { entry, from, to, slots } of ballot.matches) {
    const tally = slots['tally']
    if (!tally) continue
    const counts = new Map<VoteKey, number | null>([
      ['yes', tally[0] ?? null],
      ['no', tally[1] ?? null],
    ])
    if (tally[2] !== undefined) counts.set('abstain', tally[2])
    groups.push({ from, to, counts, outcomes: new Set([TALLIED[entry.key] ?? 'labels']) })
  }
  let tallied = 0
  let open: Group | null = null
  for (const { key, count, from, to } of countsOf(ballot)) {
    while ((groups[tallied + 1]?.from ?? Infinity) < from) tallied++
    const tally: Group | undefined = groups[tallied]
    if (tally && tally.to <= from && !tally.counts.has(key) && near(ballot, tally.to, from)) open = tally
    if (!open || open.counts.has(key) || open.to > from || !near(ballot, open.to, from)) {
      open = { from, to, counts: new Map(), outcomes: new Set() }
      groups.push(open)
    }
    open.counts.set(key, count)
    open.to = to
  }
  for (const { entry, from, to } of ballot.matches) {
    if (entry.key === 'unanimous' || entry.key === 'majority') {
      groups.push({ from, to, counts: new Map(), outcomes: new Set([entry.key]) })
    }
  }
  return groups
}

/** Whether a group is a vote and no prose: two counts, or one that is announced or decided, or a word for the outcome. */
function isVote({ counts, outcomes }: Group): boolean {
  const kinds = [...counts.keys()].filter((key) => key !== 'others').length
  if (kinds >= 2 || outcomes.has('unanimous')) return true
  const decided = outcomes.has('labels') || outcomes.has('pass') || outcomes.has('fail')
  const counted = [...counts].some(([key, count]) => key !== 'others' && count !== null)
  return decided && (counted || outcomes.has('majority'))
}

function voteOf(text: string, { counts, outcomes }: Group): ToldVote {
  const count = (key: VoteKey): number | null => counts.get(key) ?? null
  const [yes, no, abstain, notVoting] = [count('yes'), count('no'), count('abstain'), count('notVoting')]
  const counted = [yes, no, abstain, notVoting].some((value) => value !== null)
  return {
    yes,
    no,
    abstain,
    notVoting,
    unanimous: outcomes.has('unanimous') ? true : counted || outcomes.has('majority') ? false : null,
    result: outcomes.has('fail') ? 'fail' : outcomes.has('pass') ? 'pass' : null,
    text,
  }
}

/**
 * The first vote that a text reports, or null. Counts win over a bare 'единогласно'; `unanimous` is true only where a
 * word says so and `result` only where the text states it. Never throws; linear in the text's length.
 */
export function findVote(text: string, lexicon: VoteLexicon): VoteMention | null {
  const ballot = ballotOf(text, lexicon)
  for (const group of groupsOf(ballot)) {
    const whole = complete(ballot, group)
    if (!isVote(whole)) continue
    const start = ballot.tokens[whole.from]?.start ?? 0
    const end = ballot.tokens[whole.to - 1]?.end ?? start
    return { start, end, vote: voteOf(text.slice(start, end), whole) }
  }
  return null
}
