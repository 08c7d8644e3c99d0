import { areSharesTheCount } from './share-counts.ts'
import { remembering } from '../source/recent.ts'
import type { Place } from '../source/place.ts'
import { columnsIn } from './vote-columns.ts'
import { ballotOf, type Ballot, type VoteKey, type VoteLexicon } from './ballot.ts'
import { countsOf } from './vote-counts.ts'
import { namedVotes } from './named-votes.ts'
import { complete, type Group, type Votes } from './vote-group.ts'
import { near, nearest, OUTCOMES, outcomesBetween } from './vote-gaps.ts'

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
/** Marks on either side of a count that stands alone: its brackets, quotes and full stop. */
const MOST_AROUND = 4
const heads = (count: number | null): Votes => ({ count, share: false })

/** Whether words go on behind a 'за' that ends before a token: 'все за столом'. */
function goesOn({ tokens, lexicon, starts }: Ballot, to: number): boolean {
  const next = tokens[to]
  return next?.kind === 'word' && !starts.has(to) && lexicon.votes.yes.includes(tokens[to - 1]?.fold ?? '')
}

/** Tallies, columns of counts and lists of people: each is a vote of its own. */
function wholeGroups(ballot: Ballot): Group[] {
  const groups: Group[] = []
  for (const { entry, from, to, slots } of ballot.matches) {
    const tally = slots['tally'] ?? slots['slashed']
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
  return groups
}

/** Whether a count of a kind at a token still belongs to a group. */
const takes = (ballot: Ballot, group: Group, key: VoteKey, from: number): boolean =>
  !group.counts.has(key) && group.to <= from && nearest(ballot, group.to, from)

/** Adds the counts with their words: to the tally right before them, to the counts before them, or to a group of their own. */
function addCounts(ballot: Ballot, groups: Group[]): void {
  let tallied = 0
  let open: Group | null = null
  for (const { key, count, share, from, to } of countsOf(ballot)) {
    while ((groups[tallied + 1]?.from ?? Infinity) < from) tallied++
    const tally: Group | undefined = groups[tallied]
    if (tally && tally.to <= from && !tally.counts.has(key) && near(ballot, tally.to, from)) open = tally
    if (!open || !takes(ballot, open, key, from)) {
      open = { from, to, counts: new Map(), outcomes: new Set() }
      groups.push(open)
    }
    for (const one of outcomesBetween(ballot, open.to, from)) open.outcomes.add(one)
    open.counts.set(key, { count, share })
    open.to = to
  }
}

/** Counts that stand together, in order; a count of a kind that is there already begins another vote. */
function groupsOf(ballot: Ballot): Group[] {
  const groups = wholeGroups(ballot)
  addCounts(ballot, groups)
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
  const inShares = areSharesTheCount([...group.counts.values()])
  const count = (key: VoteKey): number | null => {
    const votes = group.counts.get(key)
    return votes && (inShares || !votes.share) ? votes.count : null
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
  if (ballot.matches.length === 0) return null
  for (const group of groupsOf(ballot)) {
    const whole = complete(ballot, group)
    if (!isVote(ballot, whole)) continue
    const start = ballot.tokens[whole.from]?.start ?? 0
    const end = ballot.tokens[whole.to - 1]?.end ?? start
    return { start, end, vote: voteOf(text.slice(start, end), whole) }
  }
  return null
}
