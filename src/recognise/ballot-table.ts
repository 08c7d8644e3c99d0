import type { Row, Table } from '../document/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Vote } from '../model/schema.ts'
import { clean } from './clean.ts'
import { voteWord } from './vote-words.ts'
import { isOneOf } from '../language/words.ts'

const COUNTS = ['yes', 'no', 'abstain', 'notVoting'] as const
type Count = (typeof COUNTS)[number]

interface Column {
  readonly at: number
  readonly key: Count
  /** Its heading as printed: 'Против'. */
  readonly head: string
}

/** The columns of a table of votes, 'Член комиссии | За | Против | Воздержался'; empty for other tables. */
function columnsOf({ rows }: Table, lexicon: Lexicon): readonly Column[] {
  const heads = rows[0]?.cells ?? []
  const found = heads.flatMap(({ value }, at): Column[] => {
    const head = clean(value)
    const key = COUNTS.find((one) => one === voteWord(head.replace(/[«»":]/gu, ''), lexicon))
    return key ? [{ at, key, head }] : []
  })
  const keys = new Set(found.map(({ key }) => key))
  return keys.has('yes') && keys.has('no') && keys.size === found.length ? found : []
}

/** The counts of a row of totals: 'Итого | 4 | 1 | 0'. */
function totals({ cells }: Row, columns: readonly Column[]): number[] | null {
  const values = columns.map(({ at }) => cells[at]?.value.trim() ?? '')
  return values.every((value) => /^\d{1,4}$/.test(value)) ? values.map(Number) : null
}

/** How often each column is marked; null where a row has not one mark. */
function marks(rows: readonly Row[], columns: readonly Column[], { headers }: Lexicon): number[] | null {
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

/**
 * The vote of a table with a row for each who voted and a column for each side: by its row of totals, else by the marks.
 * Null for other tables. Its words are the headings with the counts.
 */
export function ballotTable(table: Table, lexicon: Lexicon): Vote | null {
  const columns = columnsOf(table, lexicon)
  if (columns.length === 0) return null
  const rows = table.rows.slice(1)
  const last = rows[rows.length - 1]
  const counts = (last && totals(last, columns)) ?? marks(rows, columns, lexicon)
  if (!counts) return null
  const count = (key: Count): number | null =>
    counts[columns.findIndex((column) => column.key === key)] ?? null
  return {
    yes: count('yes'),
    no: count('no'),
    abstain: count('abstain'),
    notVoting: count('notVoting'),
    unanimous: false,
    result: null,
    text: columns.map(({ head }, index) => `${head} – ${counts[index]}`).join(', '),
  }
}
