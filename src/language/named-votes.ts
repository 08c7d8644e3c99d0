import { startsUpper } from '../source/letters.ts'
import { COUNTED, isMark, type Ballot, type VoteKey } from './ballot.ts'
import type { Token } from './form.ts'
import { isOneOf } from './words.ts'

/** How each of several people voted, added up: indexes of the first token and of the one after the last, and the counts. */
export interface NamedVotes {
  readonly from: number
  readonly to: number
  readonly counts: ReadonlyMap<VoteKey, number>
}

/** Words that a name takes at most, titles and posts among them. */
const LONGEST_NAME = 5
/** People whom one count lists at most. */
const MOST_LISTED = 40
/** Fewer people named with how they voted are no vote that is added up. */
const FEWEST = 2
const BESIDE = ':-='
/** What stands between the word and those who voted so: 'In favor—Roe, Poe, opposed—Lee'. */
const LISTING = ':-'
const BETWEEN = ',;./&()'

/** Whether a token may be a word of a name. */
export const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && startsUpper(token.text)
const isInitialDot = (ballot: Ballot, at: number): boolean =>
  ballot.tokens[at]?.text === '.' &&
  isNamePart(ballot.tokens[at - 1]) &&
  (ballot.tokens[at - 1]?.text.length ?? 9) <= 4

/** Index of the first token of the name that ends before a token; that token's own index where none does. */
export function nameBefore(ballot: Ballot, end: number, floor: number): number {
  let from = end
  for (let words = 0; from > floor && words < LONGEST_NAME;) {
    const before = from - 1
    if (ballot.starts.has(before)) break
    if (isNamePart(ballot.tokens[before])) words++
    else if (!(isInitialDot(ballot, before) && before < end - 1)) break
    from = before
  }
  return from
}

/** Index after marks and 'and' between two of the people named. */
function pastJoint(ballot: Ballot, at: number): number {
  let next = at
  while (
    next < ballot.tokens.length &&
    (BETWEEN.includes(ballot.tokens[next]?.text ?? '?') ||
      isOneOf(ballot.tokens[next]?.fold ?? '', ballot.lexicon.votes.and))
  )
    next++
  return next
}

type OpenVotes = { from: number; to: number; counts: Map<VoteKey, number>; people: number }

/** Index of the first token of the name right before the word of a vote, with a mark between them or none; -1 for no name. */
function nameOfVote(ballot: Ballot, at: number, floor: number): number {
  const marked = isMark(ballot, at - 1) && BESIDE.includes(ballot.tokens[at - 1]?.fold ?? '?')
  const end = marked ? at - 1 : at
  const name = nameBefore(ballot, end, floor)
  return name === end ? -1 : name
}

/** 'Roe – yes, Poe – no', 'Ann Roe aye, and Bob Poe aye': each is named before the word. */
function eachNamed(ballot: Ballot): NamedVotes[] {
  const { matches, tokens, lexicon } = ballot
  const found: NamedVotes[] = []
  let open: OpenVotes | null = null
  const close = (): void => {
    if (open && open.people >= FEWEST) found.push(open)
    open = null
  }
  for (const { entry, from, to } of matches) {
    if (!COUNTED.has(entry.key) || to > from + 1) continue
    if (!isOneOf(tokens[from]?.fold ?? '', lexicon.votes.voices ?? [])) continue
    const name: number = nameOfVote(ballot, from, open ? open.to : 0)
    if (name < 0) {
      close()
      continue
    }
    if (open && pastJoint(ballot, open.to) !== name) close()
    open ??= { from: name, to, counts: new Map(), people: 0 }
    open.to = to
    open.people++
    open.counts.set(entry.key, (open.counts.get(entry.key) ?? 0) + 1)
  }
  close()
  return found
}

/** How many people a list behind a token names, and where it ends: 'Roe, Poe and Lee'. */
function namesAfter(ballot: Ballot, at: number): { readonly count: number; readonly end: number } {
  let count = 0
  let end = at
  for (let next = at; count < MOST_LISTED;) {
    let to = next
    while (to < ballot.tokens.length && to - next < LONGEST_NAME && !ballot.starts.has(to)) {
      if (!isNamePart(ballot.tokens[to]) && !(to > next && isInitialDot(ballot, to))) break
      to++
    }
    if (to === next) break
    count++
    end = to
    const joint = pastListJoint(ballot, to)
    if (joint === to) break
    next = joint
  }
  return { count, end }
}

/** Index after the comma or 'and' that parts two names of a list. */
function pastListJoint(ballot: Ballot, at: number): number {
  let next = at
  if (ballot.tokens[next]?.text === ',') next++
  if (isOneOf(ballot.tokens[next]?.fold ?? '', ['and', '&'])) next++
  return next
}

/** 'AYES: Roe, Poe; NOES: None': the people are listed behind each word. */
function listed(ballot: Ballot): NamedVotes[] {
  const found: { from: number; to: number; counts: Map<VoteKey, number> }[] = []
  for (const { entry, from, to } of ballot.matches) {
    if (!COUNTED.has(entry.key) || !LISTING.includes(ballot.tokens[to]?.fold ?? '?')) continue
    const none = isOneOf(ballot.tokens[to + 1]?.fold ?? '', ballot.lexicon.votes.none)
    const { count, end } = none ? { count: 0, end: to + 2 } : namesAfter(ballot, to + 1)
    if (end === to + 1) continue
    const last = found.at(-1)
    const goesOn = last && !last.counts.has(entry.key) && pastJoint(ballot, last.to) === from
    const one = goesOn ? last : { from, to: end, counts: new Map<VoteKey, number>() }
    if (one !== last) found.push(one)
    one.counts.set(entry.key, count)
    one.to = end
  }
  return found.filter(({ counts }) => counts.size > 1 && [...counts.values()].some((count) => count > 0))
}

/** Votes of people who are named, added up. Only for languages that say by which word one person votes. */
export function namedVotes(ballot: Ballot): readonly NamedVotes[] {
  if (!ballot.lexicon.votes.voices) return []
  return [...eachNamed(ballot), ...listed(ballot)]
}
