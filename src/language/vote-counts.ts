import {
  amountAt,
  closes,
  COUNTED,
  foldAt,
  isMark,
  skipFiller,
  type Ballot,
  type Tally,
  type VoteEntry,
  type VoteKey,
} from './ballot.ts'
import { matchAt, type Match } from './form.ts'
import { namedCount } from './named-counts.ts'
import { columnsIn } from './vote-columns.ts'
import { addAll } from '../source/add-all.ts'

/** Marks that may stand between a vote's word and its count. */
const JOINTS = '":-=?*'
/** Tokens of a label's own words before its colon: 'Голосовали за предложенный вариант:'. */
const LONGEST_LABEL = 12
/** Words of the motion between 'за' and a dash with the count: 'за принятие устава – 7'. */
const LONGEST_MOTION = 4
/** Tokens between a count and the vote's word after it. */
const LONGEST_BEFORE = 5
/** Tokens that a number takes at most: '5 010,20 %'. */
const LONGEST_AMOUNT = 6

/** A count and the tokens from it to its word. */
interface Count {
  /** Null for fractions ('2/3'), which are no counts. */
  readonly count: number | null
  /** Whether the count is a share of the votes: '100 %'. */
  readonly share: boolean
  readonly from: number
  readonly to: number
}

export interface Counted extends Count {
  readonly key: VoteKey
}

/** The count that begins at a token. */
function readAt(ballot: Ballot, at: number): Count | null {
  const read = amountAt(ballot, at)
  if (!read || !closes(ballot, read.end)) return null
  if (!read.share) return { count: read.value, share: false, from: at, to: read.end }
  // '96,5 % (1940,2 кв. м)': the votes themselves stand beside their share.
  let next = read.end
  while ('(-,'.includes(foldAt(ballot, next)) && next < ballot.tokens.length) next++
  const beside = next > read.end && !ballot.starts.has(next) ? amountAt(ballot, next) : null
  if (beside && !beside.share) {
    const end = skipFiller(ballot, beside.end)
    const bracketed = foldAt(ballot, end) === ')'
    if (bracketed || foldAt(ballot, read.end) !== '(')
      return { count: beside.value, share: false, from: at, to: bracketed ? end + 1 : beside.end }
  }
  return { count: read.value, share: true, from: at, to: read.end }
}

function countAfter(ballot: Ballot, match: Match<VoteEntry, Tally>): Count | null {
  let motion = 0
  for (let at = match.to; at < match.to + LONGEST_LABEL && !ballot.starts.has(at);) {
    const joint = isMark(ballot, at) && JOINTS.includes(foldAt(ballot, at))
    const found = motion === 0 || JOINTS.includes(foldAt(ballot, at - 1)) ? readAt(ballot, at) : null
    if (found) return { ...found, from: match.from }
    const next = joint ? at + 1 : skipFiller(ballot, at)
    if (next > at) at = next
    else if (ballot.tokens[at]?.kind === 'word' && ++motion <= LONGEST_MOTION) at++
    else return null
  }
  return null
}

/** Whether a number at a token is what a fraction ends with: '1/2', '4,5'. */
const endsFraction = ({ tokens }: Ballot, at: number): boolean =>
  tokens[at - 1]?.kind === 'mark' && !tokens[at]?.space && tokens[at - 2]?.kind === 'number'

/** The count that ends with a token. */
function countEnding(ballot: Ballot, at: number, taken: number, to: number): Count | null {
  for (let begin = Math.max(taken, at - LONGEST_AMOUNT); begin <= at; begin++) {
    const found = readAt(ballot, begin)
    if (found?.to !== at + 1) continue
    return { ...found, count: endsFraction(ballot, begin) ? null : found.count, from: begin, to }
  }
  return null
}

/** The count right before a vote's word, not reaching into what is read already: '5 «за»', 'один воздержался'. */
function countBefore(ballot: Ballot, match: Match<VoteEntry, Tally>, taken: number): Count | null {
  const { tokens, tables } = ballot
  let at = match.from - 1
  for (let steps = 0; at >= taken && steps < LONGEST_BEFORE; steps++, at--) {
    const found = countEnding(ballot, at, taken, match.to)
    if (found) return found
    const passed =
      (isMark(ballot, at) && '"-'.includes(foldAt(ballot, at))) || matchAt(tables.fillers, tokens, at)
    if (passed) continue
    const open = openingBefore(ballot, at, taken)
    if (open < 0) return null
    at = open
  }
  return null
}

/** Index of the bracket that is closed at a token; -1 where none is, or words of a vote stand inside. */
function openingBefore(ballot: Ballot, close: number, taken: number): number {
  if (foldAt(ballot, close) !== ')') return -1
  for (let at = close - 1; at >= taken && at > close - LONGEST_AMOUNT * 2; at--) {
    if (ballot.starts.has(at)) return -1
    if (foldAt(ballot, at) === '(') return at
  }
  return -1
}

/** 'против и воздержавшихся нет': a word that shares the count of the next one, which is none. */
const sharedNone = ({ entry: { key }, from, to }: Match<VoteEntry, Tally>): Counted => ({
  key,
  count: 0,
  share: false,
  from,
  to,
})

/** The counts of a text, each with its word; those of '5 за 1 против' stand before it. */
export function countsOf(ballot: Ballot): Counted[] {
  const columns = columnsIn(ballot)
  const words = ballot.matches.filter(
    ({ entry, from }) =>
      COUNTED.has(entry.key) && !columns.some((group) => group.from <= from && from < group.to),
  )
  const [first, last] = [words[0], words[words.length - 1]]
  const numberFirst =
    first && last && countBefore(ballot, first, 0) !== null && countAfter(ballot, last) === null
  const found: Counted[] = []
  let waiting: Match<VoteEntry, Tally>[] = []
  let taken = 0
  for (const match of words) {
    const before = (): Count | null => countBefore(ballot, match, taken)
    const count = numberFirst
      ? (before() ?? countAfter(ballot, match))
      : (countAfter(ballot, match) ?? before())
    const named = count ? null : namedCount(ballot, match, taken)
    if (named) {
      found.push({ ...named, key: match.entry.key })
      taken = named.to
    }
    if (count) {
      if (count.count === 0) addAll(found, waiting.map(sharedNone))
      found.push({ ...count, key: match.entry.key })
      taken = count.to
    }
    const linked =
      ballot.lexicon.votes.and.includes(foldAt(ballot, match.to)) && ballot.starts.has(match.to + 1)
    waiting = !count && linked ? [...waiting, match] : []
  }
  return found
}
