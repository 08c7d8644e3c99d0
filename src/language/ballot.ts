import { compileForms, findAll, matchAt, tokenize, type FormTable, type Match, type Token } from './form.ts'
import { remembering } from '../source/recent.ts'
import type { Lexicon, VoteForms } from './lexicon.ts'
import { readAmount, type Amount } from './vote-amounts.ts'

/** The words of a language that votes are made of. */
export type VoteLexicon = Pick<Lexicon, 'dates' | 'votes'>

/** What a form of a vote says. */
export type VoteKey = Exclude<
  keyof VoteForms,
  'fillers' | 'and' | 'none' | 'decimalMarks' | 'thousandsMarks' | 'shares' | 'totals' | 'numbers'
>

export interface VoteEntry {
  readonly form: string
  readonly key: VoteKey
}

/** The counts of '5-0' or '5:0:1': for, against, abstained. */
export type Tally = readonly number[]

interface Tables {
  readonly words: FormTable<VoteEntry, Tally>
  readonly none: FormTable<{ readonly form: string }>
  readonly totals: FormTable<{ readonly form: string }>
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
  'divided',
  'majority',
  'fail',
  'pass',
  'others',
  'tallies',
  'lostTallies',
  'plainTallies',
]
export const COUNTED: ReadonlySet<VoteKey> = new Set<VoteKey>(['yes', 'no', 'abstain', 'notVoting', 'others'])

/** Longest run in brackets that is passed over: names of those who abstained. */
const LONGEST_BRACKETS = 80

/** '4 votes to 1', 'four votes to two': told in words. */
function readVotesTo(
  tokens: readonly Token[],
  at: number,
  numbers: VoteForms['numbers'],
): { end: number; value: Tally } | null {
  if (!numbers || tokens[at + 1]?.fold !== 'votes' || tokens[at + 2]?.fold !== 'to') return null
  const [yes, no] = [at, at + 3].map((index) => {
    const token = tokens[index]
    return token?.kind === 'number' ? Number(token.text) : numbers[token?.fold ?? '']
  })
  return yes === undefined || no === undefined ? null : { end: at + 4, value: [yes, no] }
}

const parts = ({ fold, text }: Token): boolean => fold === '-' || text === ':' || fold === 'to'
/** A day is written so as well: only words that are said of motions alone stand before it. */
const slashes = ({ text }: Token): boolean => text === '/'

/** '5-0', '5–0–1', '5:0'. */
function readTally(
  tokens: readonly Token[],
  at: number,
  joins: (mark: Token) => boolean = parts,
): { end: number; value: Tally } | null {
  const counts: number[] = []
  let end = at
  for (;;) {
    const token = tokens[end]
    if (token?.kind !== 'number' || token.text.length > 3) break
    counts.push(Number(token.text))
    end++
    const mark = tokens[end]
    const joined = mark !== undefined && joins(mark) && tokens[end + 1]?.kind === 'number'
    if (!joined || counts.length === 3) break
    end++
  }
  return counts.length > 1 ? { end, value: counts } : null
}

/** The number of a question or of a decision: 'решение по вопросу № 3'. */
function readNumber(tokens: readonly Token[], at: number): { end: number; value: Tally } | null {
  const token = tokens[at]
  return token?.kind === 'number' ? { end: at + 1, value: [Number(token.text)] } : null
}

const tables = new WeakMap<VoteForms, Tables>()

function tablesOf(votes: VoteForms): Tables {
  let found = tables.get(votes)
  if (!found) {
    const entries = KEYS.flatMap((key) => (votes[key] ?? []).map((form): VoteEntry => ({ form, key })))
    found = {
      words: compileForms<VoteEntry, Tally>(entries, {
        tally: (tokens, at) => readTally(tokens, at) ?? readVotesTo(tokens, at, votes.numbers),
        slashed: (tokens, at) => readTally(tokens, at, slashes),
        number: readNumber,
      }),
      none: compileForms(votes.none.map((form) => ({ form }))),
      totals: compileForms(votes.totals.map((form) => ({ form }))),
      fillers: compileForms(votes.fillers.map((form) => ({ form }))),
    }
    tables.set(votes, found)
  }
  return found
}

const isHyphened = ({ kind, spaced, text }: Token): boolean =>
  kind === 'word' && !spaced && text.includes('-')

/** Tokens with hyphenated words apart, for 'против-нет' is two words here. */
function tokensOf(text: string): readonly Token[] {
  const tokens = tokenize(text)
  if (!tokens.some(isHyphened)) return tokens
  return tokens.flatMap((token) => {
    if (!isHyphened(token)) return [token]
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
  readonly matches: readonly Match<VoteEntry, Tally>[]
  /** Indexes of the tokens at which a match begins. */
  readonly starts: ReadonlySet<number>
  readonly tables: Tables
  readonly lexicon: VoteLexicon
}

/** What a token is compared by; empty behind the last one. */
export const foldAt = ({ tokens }: Ballot, at: number): string => tokens[at]?.fold ?? ''
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
export function closes(ballot: Ballot, at: number): boolean {
  const token = ballot.tokens[at]
  if (!token || token.kind === 'mark') return true
  return ballot.starts.has(at) || skipFiller(ballot, at) > at || token.kind === 'number'
}

/** The amount that begins at a token: a number, or a word for none. */
export function amountAt(ballot: Ballot, at: number, grouped = true): Amount | null {
  const { tokens, lexicon, tables } = ballot
  const none = matchAt(tables.none, tokens, at)
  if (none) return closes(ballot, none.to) ? { value: 0, share: false, end: none.to } : null
  return readAmount(tokens, at, lexicon, grouped)
}

const ballots = new WeakMap<VoteForms, (text: string) => Ballot>()

/** Takes a text apart. */
export function ballotOf(text: string, lexicon: VoteLexicon): Ballot {
  let known = ballots.get(lexicon.votes)
  if (!known) ballots.set(lexicon.votes, (known = remembering((one) => readBallot(one, lexicon))))
  return known(text)
}

/** '-1' of '6-1' is nobody's voice. */
const isWithinTally = (tokens: readonly Token[], at: number): boolean =>
  /^[-+]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.space === false && tokens[at - 1]?.kind === 'number'

function readBallot(text: string, lexicon: VoteLexicon): Ballot {
  const tables = tablesOf(lexicon.votes)
  const tokens = tokensOf(text)
  const matches = findAll(tables.words, tokens).filter(({ from }) => !isWithinTally(tokens, from))
  return { tokens, matches, starts: new Set(matches.map(({ from }) => from)), tables, lexicon }
}
