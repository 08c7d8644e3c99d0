import { areSharesTheCount } from '../language/share-counts.ts'
import type { Row, Table } from '../document/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Vote } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Amount } from '../language/vote-amounts.ts'
import { readsAsAmount, voteWord } from './vote-words.ts'
import { isOneOf } from '../language/words.ts'
import { hasWord } from '../source/letters.ts'

const COUNTS = ['yes', 'no', 'abstain', 'notVoting'] as const
type Count = (typeof COUNTS)[number]

export interface CountColumn {
  readonly at: number
  readonly key: Count
  /** Its heading as printed: 'Против'. */
  readonly head: string
}

/** The columns of a table of votes, 'Член комиссии | За | Против | Воздержался'; empty for other tables. */
export function countColumns({ rows }: Pick<Table, 'rows'>, lexicon: Lexicon): readonly CountColumn[] {
  const heads = rows[0]?.cells ?? []
  const found = heads.flatMap(({ value }, at): CountColumn[] => {
    const head = clean(value)
    const key = COUNTS.find((one) => one === voteWord(head.replace(/[«»":]/gu, ''), lexicon))
    return key ? [{ at, key, head }] : []
  })
  const keys = new Set(found.map(({ key }) => key))
  return keys.has('yes') && keys.has('no') ? found : []
}

/** The columns with each kind of votes once: of two that are headed alike the one that holds no shares. */
function single(columns: readonly CountColumn[], amounts: readonly (Amount | null)[]): number[] {
  return columns.flatMap(({ key }, index) => {
    const alike = columns.flatMap((other, at) => (other.key === key ? [at] : []))
    const held = alike.find((at) => amounts[at] && !amounts[at].share) ?? alike[0]
    return held === index ? [index] : []
  })
}

/** The amounts of a row of totals: 'Итого | 4 | 1 | 0', '992,25 | 93,21 % | 72,26 | 6,79 %'. */
function totals({ cells }: Row, columns: readonly CountColumn[], lexicon: Lexicon): (Amount | null)[] | null {
  const values = columns.map(({ at }) => readsAsAmount(cells[at]?.value ?? '', lexicon))
  return values.every((value) => value !== null) ? values : null
}

/** How often each column is marked; null where a row has not one mark. */
function marks(rows: readonly Row[], columns: readonly CountColumn[], { headers }: Lexicon): number[] | null {
  const counts = columns.map(() => 0)
  for (const { cells } of rows) {
    const marked = columns.flatMap(({ at }, index) =>
      isOneOf(cells[at]?.value.trim() ?? '', headers.markedPresent) ? [index] : [],
    )
    const [only] = marked
    if (only === undefined || marked.length > 1) return null
    counts[only] = (counts[only] ?? 0) + 1
  }
  return rows.length > 0 ? counts : null
}

const ballots = new WeakMap<Table, { readonly lexicon: Lexicon; readonly vote: Vote | null }>()

/** Whether a table holds nothing but how people voted. */
export const isBallot = (table: Table, lexicon: Lexicon): boolean => ballotTable(table, lexicon) !== null

/** The vote of a table that holds nothing else; null for other tables. Its words are the headings with the counts. */
export function ballotTable(table: Table, lexicon: Lexicon): Vote | null {
  const known = ballots.get(table)
  const vote = known?.lexicon === lexicon ? known.vote : (byColumns(table, lexicon) ?? byRows(table, lexicon))
  ballots.set(table, { lexicon, vote })
  return vote && { ...vote }
}

/** Rows of 'За | 5', 'Против | 1', 'Воздержались | 0', with or without a row of headings. */
function byRows({ rows }: Table, lexicon: Lexicon): Vote | null {
  const told = rows.flatMap(({ cells }, at): Told[] => {
    const [head, amount, further] = cells
    const words = clean(head?.value ?? '')
    const key = COUNTS.find((one) => one === voteWord(words.replace(/[«»":]/gu, ''), lexicon))
    const count = key && !further ? readsAsAmount(amount?.value ?? '', lexicon) : null
    return key && count ? [{ at, key, head: words, ...count }] : []
  })
  const keys = new Set(told.map(({ key }) => key))
  const whole = told.length >= rows.length - 1 && keys.size === told.length
  return whole && keys.has('yes') && keys.has('no') ? voteOf(told) : null
}

/**
 * The vote of a table with a row for each who voted and a column for each side: by its row of totals, else by the marks.
 * Null for other tables.
 */
function byColumns(table: Table, lexicon: Lexicon): Vote | null {
  const columns = countColumns(table, lexicon)
  if (columns.length === 0) return null
  const rows = table.rows.slice(1)
  const last = rows[rows.length - 1]
  const amounts = last ? totals(last, columns, lexicon) : null
  const below = amounts && rows.length === 2 ? rows[0]?.cells : undefined
  const kept = amounts ? single(columns, amounts) : columns.map((_, index) => index)
  if (new Set(columns.map(({ key }) => key)).size !== kept.length) return null
  const marked = amounts ? null : marks(rows, columns, lexicon)
  if (!amounts && !marked) return null
  const toldAt = (index: number): Told | null => {
    const column = columns[index]
    const amount = amounts?.[index] ?? { value: marked?.[index] ?? 0, share: false }
    if (!column) return null
    // Owners' meetings print what is counted below the heading: 'За' over 'Голосов (кв. м)'.
    const counted = clean(below?.[column.at]?.value ?? '')
    const head = counted === '' || counted === '%' ? column.head : `${column.head}, ${counted}`
    return { ...column, ...amount, head }
  }
  const told = kept.flatMap((index) => toldAt(index) ?? [])
  // Shares whose heading says of what they are stay in the words: '% от числа проголосовавших'.
  const worded = columns.flatMap((_, index) => {
    const one = toldAt(index)
    return one && (kept.includes(index) || hasWord(below?.[one.at]?.value ?? '')) ? [one] : []
  })
  return { ...voteOf(told), text: wordsOf(worded) }
}

/** The vote that one row of counts tells; null where a cell holds anything else. */
export function votesIn(row: Row, columns: readonly CountColumn[], lexicon: Lexicon): Vote | null {
  const amounts = totals(row, columns, lexicon)
  if (!amounts) return null
  return voteOf(columns.flatMap((column, at) => (amounts[at] ? [{ ...column, ...amounts[at] }] : [])))
}

type Told = CountColumn & Pick<Amount, 'value' | 'share'>

/** The vote that counts with their headings make up. */
function voteOf(told: readonly Told[]): Vote {
  const inShares = areSharesTheCount(told.map(({ value, share }) => ({ count: value, share })))
  const count = (key: Count): number | null => {
    const found = told.find((column) => column.key === key)
    return found && (inShares || !found.share) ? found.value : null
  }
  const others = told.some(({ key, value }) => (key === 'no' || key === 'abstain') && value > 0)
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    notVoting: count('notVoting'),
    unanimous: others ? false : null,
    result: null,
    text: wordsOf(told),
  }
}

/** The headings with the counts. */
const wordsOf = (told: readonly Told[]): string =>
  told.map(({ head, value, share }) => `${head} – ${value}${share ? ' %' : ''}`).join(', ')
