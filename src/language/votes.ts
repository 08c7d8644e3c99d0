import { remembering } from '../source/recent.ts'
import type { Place } from '../source/place.ts'
import { columnsIn } from './vote-columns.ts'
import { amountAt, ballotOf, skipFiller, type Ballot, type VoteKey, type VoteLexicon } from './ballot.ts'
import { countsOf, type Counted } from './vote-counts.ts'
import { namedVotes } from './named-votes.ts'
import { endsBetween, matchFrom, near, nearest, OUTCOMES, outcomesBetween } from './vote-gaps.ts'

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

/** What a tally's own words say of the outcome. */
const TALLIED: Partial<Record<VoteKey, VoteKey>> = { tallies: 'pass', lostTallies: 'fail' }
/** Tokens between a label and the vote it announces. */
const LONGEST_LABEL = 12
/** Marks on either side of a count that stands alone: its brackets, quotes and full stop. */
const MOST_AROUND = 4
/** How many words of outcome are drawn in on either side. */
const MOST_OUTCOMES = 3

/** Votes of one kind: how many, and whether that is a share of all. */
type Votes = Pick<Counted, 'count' | 'share'>

const heads = (count: number | null): Votes => ({ count, share: false })

/** What one vote is made of: indexes of its first token and of the one after its last, counts and words of outcome. */
interface Group {
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
  for (let next = trailing(ballot, group.to); next > group.to; next = trailing(ballot, group.to))
    group.to = next
  group.to = behindNames(ballot, group.to)
  if (tokens[group.from - 1]?.fold === '"' && !tokens[group.from]?.space) group.from--
  if (tokens[group.to]?.fold === '"' && !tokens[group.to]?.space) group.to++
  const inside = tokens.slice(group.from, group.to).map(({ text }) => text)
  if (tokens[group.to]?.text === ')' && inside.lastIndexOf('(') > inside.lastIndexOf(')')) group.to++
  return group
}

/** Whether words go on behind a 'за' that ends before a token: 'все за столом'. */
function goesOn({ tokens, lexicon, starts }: Ballot, to: number): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && !starts.has(to) && lexicon.votes.yes.includes(tokens[to - 1]?.fold ?? '')
}

/** Counts that stand together, in order; a count of a kind that is there already begins another vote. */
function groupsOf(ballot: Ballot): Group[] {
  const groups: Group[] = []
  for (const { entry, from, to, slots } of ballot.matches) {
    const tally = slots['tally']
    if (!tally) continue
    const counts = new Map<VoteKey, Votes>([
      ['yes', heads(tally[0] ?? null)],
      ['no', heads(tally[1] ?? null)],
    ])
    if (tally[2] !== undefined) counts.set('abstain', heads(tally[2]))
    groups.push({ from, to, counts, outcomes: new Set([TALLIED[entry.key] ?? 'labels']) })
  }
  for (const { from, to, counts } of columnsIn(ballot)) {
    const told = counts.map(([key, count]) => [key, heads(count)] as const)
    groups.push({ from, to, counts: new Map(told), outcomes: new Set() })
  }
  for (const { from, to, counts } of namedVotes(ballot)) {
    const told = [...counts].map(([key, count]) => [key, heads(count)] as const)
    groups.push({ from, to, counts: new Map(told), outcomes: new Set(['labels']) })
  }
  let tallied = 0
  let open: Group | null = null
  for (const { key, count, share, from, to } of countsOf(ballot)) {
    while ((groups[tallied + 1]?.from ?? Infinity) < from) tallied++
    const tally: Group | undefined = groups[tallied]
    if (tally && tally.to <= from && !tally.counts.has(key) && near(ballot, tally.to, from)) open = tally
    if (!open || open.counts.has(key) || open.to > from || !nearest(ballot, open.to, from)) {
      open = { from, to, counts: new Map(), outcomes: new Set() }
      groups.push(open)
    }
    for (const one of outcomesBetween(ballot, open.to, from)) open.outcomes.add(one)
    open.counts.set(key, { count, share })
    open.to = to
  }
  for (const { entry, from, to } of ballot.matches) {
    const worded = entry.key === 'unanimous' || entry.key === 'majority' || entry.key === 'divided'
    if (worded && !goesOn(ballot, to)) {
      groups.push({ from, to, counts: new Map(), outcomes: new Set([entry.key]) })
    }
  }
  return groups
}

/** Whether nothing but a count stands in the text, parted from its word by a mark: '(«за» – 4)'. */
function isAlone({ tokens }: Ballot, { from, to, counts }: Group): boolean {
  if (from > MOST_AROUND || tokens.length - to > MOST_AROUND) return false
  const around = [...tokens.slice(0, from), ...tokens.slice(to)]
  return (
    typeof counts.get('yes')?.count === 'number' &&
    tokens.slice(from, to).some(({ kind }) => kind === 'mark') &&
    around.every(({ kind }) => kind === 'mark')
  )
}

/** Whether a group is a vote and no prose: two counts, or one that is announced, decided or alone, or a word for the outcome. */
function isVote(ballot: Ballot, group: Group): boolean {
  const { counts, outcomes } = group
  const kinds = [...counts.keys()].filter((key) => key !== 'others').length
  if (kinds >= 2 || outcomes.has('unanimous')) return true
  const decided = outcomes.has('labels') || outcomes.has('pass') || outcomes.has('fail')
  const counted = [...counts].some(([key, { count }]) => key !== 'others' && count !== null)
  const worded = outcomes.has('majority') || outcomes.has('divided')
  return (decided && (counted || worded)) || isAlone(ballot, group)
}

/** True where a word says so, false where somebody is against or abstains; what is not said is null. */
function unanimity({ counts, outcomes }: Group): boolean | null {
  if (outcomes.has('unanimous')) return true
  const others = (['no', 'abstain'] as const).some((key) => (counts.get(key)?.count ?? 0) > 0)
  return others || outcomes.has('divided') ? false : null
}

const resultOf = (outcomes: ReadonlySet<VoteKey>): ToldVote['result'] =>
  outcomes.has('fail') ? 'fail' : outcomes.has('pass') ? 'pass' : null

function voteOf(text: string, group: Group): ToldVote {
  const count = (key: VoteKey): number | null => {
    const votes = group.counts.get(key)
    return votes && !votes.share ? votes.count : null
  }
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    notVoting: count('notVoting'),
    unanimous: unanimity(group),
    result: resultOf(group.outcomes),
    text,
  }
}

/** What a text that says nothing else tells of the outcome of a vote: 'Решение по вопросу № 3 не принято.' Null for others. */
export function findOutcome(
  text: string,
  lexicon: VoteLexicon,
): Pick<ToldVote, 'result' | 'unanimous'> | null {
  const ballot = ballotOf(text, lexicon)
  const outcomes = new Set<VoteKey>()
  let at = 0
  for (const { entry, from, to } of ballot.matches) {
    if (!OUTCOMES.has(entry.key) || !near(ballot, at, from)) return null
    outcomes.add(entry.key)
    at = to
  }
  if (outcomes.size === 0 || !near(ballot, at, ballot.tokens.length)) return null
  return {
    result: resultOf(outcomes),
    unanimous: unanimity({ from: 0, to: at, counts: new Map(), outcomes }),
  }
}

const found = new WeakMap<VoteLexicon['votes'], (text: string) => VoteMention | null>()

/**
 * The first vote that a text reports, or null. Counts win over a bare 'единогласно'; `unanimous` is true only where a
 * word says so, false where somebody is against or abstains, and `result` only what the text states. Never throws; linear in the text's length.
 */
export function findVote(text: string, lexicon: VoteLexicon): VoteMention | null {
  let known = found.get(lexicon.votes)
  if (!known) found.set(lexicon.votes, (known = remembering((one) => readVote(one, lexicon))))
  const mention = known(text)
  // Each vote is a fact of its own, however alike the words of two are.
  return mention && { ...mention, vote: { ...mention.vote } }
}

function readVote(text: string, lexicon: VoteLexicon): VoteMention | null {
  const ballot = ballotOf(text, lexicon)
  for (const group of groupsOf(ballot)) {
    const whole = complete(ballot, group)
    if (!isVote(ballot, whole)) continue
    const start = ballot.tokens[whole.from]?.start ?? 0
    const end = ballot.tokens[whole.to - 1]?.end ?? start
    return { start, end, vote: voteOf(text.slice(start, end), whole) }
  }
  return null
}
