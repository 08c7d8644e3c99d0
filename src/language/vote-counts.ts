import { compileForms, findAll, matchAt, tokenize, type FormTable, type Match, type Token } from './form.ts'
import type { Lexicon, VoteForms } from './lexicon.ts'
import { readCount } from './numbers.ts'

/** The words of a language that votes are made of. */
export type VoteLexicon = Pick<Lexicon, 'dates' | 'votes'>

/** What a form of a vote says. */
export type VoteKey = Exclude<keyof VoteForms, 'fillers' | 'and' | 'none'>

interface Entry {
  readonly form: string
  readonly key: VoteKey
}

/** The counts of '5-0' or '5:0:1': for, against, abstained. */
export type Tally = readonly number[]

interface Tables {
  readonly words: FormTable<Entry, Tally>
  readonly none: FormTable<{ readonly form: string }>
  readonly fillers: FormTable<{ readonly form: string }>
}

/** Keys in the order in which equally long forms are preferred. */
const KEYS: readonly VoteKey[] = [
  'not',
  'labels',
  'yes',
  'no',
  'abstain',
  'notVoting',
  'unanimous',
  'majority',
  'fail',
  'pass',
  'others',
  'tallies',
  'lostTallies',
  'plainTallies',
]
export const COUNTED: ReadonlySet<VoteKey> = new Set<VoteKey>(['yes', 'no', 'abstain', 'notVoting', 'others'])

/** Marks that may stand between a vote's word and its count. */
const JOINTS = '":-=?*'
/** Tokens of a label's own words before its colon: 'Голосовали за предложенный вариант:'. */
const LONGEST_LABEL = 12
/** Longest run in brackets that is passed over: names of those who abstained. */
const LONGEST_BRACKETS = 80
/** Words of the motion between 'за' and a dash with the count: 'за принятие устава – 7'. */
const LONGEST_MOTION = 4
/** Tokens between a count and the vote's word after it. */
const LONGEST_BEFORE = 5

/** '5-0', '5–0–1', '5:0'. */
function readTally(tokens: readonly Token[], at: number): { end: number; value: Tally } | null {
  const counts: number[] = []
  let end = at
  for (;;) {
    const token = tokens[end]
    if (token?.kind !== 'number' || token.text.length > 3) break
    counts.push(Number(token.text))
    end++
    const mark = tokens[end]
    const joined =
      (mark?.fold === '-' || mark?.text === ':' || mark?.fold === 'to') && tokens[end + 1]?.kind === 'number'
    if (!joined || counts.length === 3) break
    end++
  }
  return counts.length > 1 ? { end, value: counts } : null
}

const tables = new WeakMap<VoteForms, Tables>()

function tablesOf(votes: VoteForms): Tables {
  let found = tables.get(votes)
  if (!found) {
    const entries = KEYS.flatMap((key) => (votes[key] ?? []).map((form): Entry => ({ form, key })))
    found = {
      words: compileForms<Entry, Tally>(entries, { tally: readTally }),
      none: compileForms(votes.none.map((form) => ({ form }))),
      fillers: compileForms(votes.fillers.map((form) => ({ form }))),
    }
    tables.set(votes, found)
  }
  return found
}

/** Tokens with hyphenated words apart, for 'против-нет' is two words here. */
function tokensOf(text: string): Token[] {
  return tokenize(text).flatMap((token) => {
    if (token.kind !== 'word' || token.spaced || !token.text.includes('-')) return [token]
    return tokenize(token.text.replaceAll('-', ' ')).map((part) => ({
      ...part,
      start: token.start + part.start,
      end: token.start + part.end,
      space: part.start === 0 && token.space,
    }))
  })
}

/** A text taken apart. */
export interface Ballot {
  readonly tokens: readonly Token[]
  readonly matches: readonly Match<Entry, Tally>[]
  /** Indexes of the tokens at which a match begins. */
  readonly starts: ReadonlySet<number>
  readonly tables: Tables
  readonly lexicon: VoteLexicon
}

/** A count and the tokens from it to its word. */
interface Count {
  /** Null for shares of votes ('100 %') and areas ('72,26'), which are no counts. */
  readonly count: number | null
  readonly from: number
  readonly to: number
}

export interface Counted extends Count {
  readonly key: VoteKey
}

const foldAt = ({ tokens }: Ballot, at: number): string => tokens[at]?.fold ?? ''
/** Whether the token is a mark. */
export const isMark = ({ tokens }: Ballot, at: number): boolean => tokens[at]?.kind === 'mark'

/** Index after the filler or the brackets at `at`, unless they speak of the vote; `at` itself when there are none. */
export function skipFiller(ballot: Ballot, at: number): number {
  if (ballot.starts.has(at)) return at
  if (foldAt(ballot, at) === '(') {
    for (let end = at + 1; end < at + LONGEST_BRACKETS && !ballot.starts.has(end); end++) {
      if (foldAt(ballot, end) === ')') return end + 1
    }
    return at
  }
  return matchAt(ballot.tables.fillers, ballot.tokens, at)?.to ?? at
}

/** Whether what follows a number leaves it a count of votes, not of crimes or months. */
function closes(ballot: Ballot, at: number): boolean {
  const token = ballot.tokens[at]
  if (!token || token.kind === 'mark') return true
  return ballot.starts.has(at) || skipFiller(ballot, at) > at || token.kind === 'number'
}

/** The count that begins at a token. */
function readAt(ballot: Ballot, at: number): Count | null {
  const { tokens, lexicon, tables } = ballot
  const none = matchAt(tables.none, tokens, at)
  if (none && closes(ballot, none.to)) return { count: 0, from: at, to: none.to }
  const read = readCount(tokens, at, lexicon.dates.numbers, [])
  if (!read) return null
  let to = read.end
  const decimal =
    (foldAt(ballot, to) === ',' || foldAt(ballot, to) === '.') &&
    tokens[to + 1]?.kind === 'number' &&
    !tokens[to + 1]?.space
  if (decimal) to += 2
  const share = foldAt(ballot, to) === '%'
  if (share) to++
  return closes(ballot, to) ? { count: decimal || share ? null : read.value.value, from: at, to } : null
}

function countAfter(ballot: Ballot, match: Match<Entry, Tally>): Count | null {
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

/** The count right before a vote's word, not reaching into what is read already: '5 «за»', 'один воздержался'. */
function countBefore(ballot: Ballot, match: Match<Entry, Tally>, taken: number): Count | null {
  const { tokens, tables } = ballot
  for (let at = match.from - 1; at >= taken && at > match.from - LONGEST_BEFORE; at--) {
    for (const begin of [at - 1, at]) {
      const found = begin >= taken ? readAt(ballot, begin) : null
      if (found?.to !== at + 1) continue
      const fraction =
        tokens[begin - 1]?.kind === 'mark' && !tokens[begin]?.space && tokens[begin - 2]?.kind === 'number'
      return { count: fraction ? null : found.count, from: begin, to: match.to }
    }
    const passed =
      (isMark(ballot, at) && '"-'.includes(foldAt(ballot, at))) || matchAt(tables.fillers, tokens, at)
    if (!passed) return null
  }
  return null
}

/** The counts of a text, each with its word; those of '5 за 1 против' stand before it. */
export function countsOf(ballot: Ballot): Counted[] {
  const words = ballot.matches.filter(({ entry }) => COUNTED.has(entry.key))
  const [first, last] = [words[0], words[words.length - 1]]
  const numberFirst =
    first && last && countBefore(ballot, first, 0) !== null && countAfter(ballot, last) === null
  const found: Counted[] = []
  let waiting: Match<Entry, Tally>[] = []
  let taken = 0
  for (const match of words) {
    const before = (): Count | null => countBefore(ballot, match, taken)
    const count = numberFirst
      ? (before() ?? countAfter(ballot, match))
      : (countAfter(ballot, match) ?? before())
    if (count) {
      if (count.count === 0) {
        for (const shared of waiting)
          found.push({ key: shared.entry.key, count: 0, from: shared.from, to: shared.to })
      }
      found.push({ ...count, key: match.entry.key })
      taken = count.to
    }
    const linked =
      ballot.lexicon.votes.and.includes(foldAt(ballot, match.to)) && ballot.starts.has(match.to + 1)
    waiting = !count && linked ? [...waiting, match] : []
  }
  return found
}

/** Takes a text apart. */
export function ballotOf(text: string, lexicon: VoteLexicon): Ballot {
  const tables = tablesOf(lexicon.votes)
  const tokens = tokensOf(text)
  const matches = findAll(tables.words, tokens)
  return { tokens, matches, starts: new Set(matches.map(({ from }) => from)), tables, lexicon }
}
