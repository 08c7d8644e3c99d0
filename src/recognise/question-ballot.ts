import type { Row, Table } from '../document/document.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Vote } from '../model/schema.ts'
import { clean } from './clean.ts'
import { countColumns, votesIn } from './ballot-table.ts'

/** The vote on a question that a row of a table tells. */
export interface QuestionRow {
  readonly number: number
  readonly vote: Vote
}

/** The number of a question in a cell: '1', '2.', 'Вопрос № 3', '4. О бюджете'. */
const NUMBER = /^(?:\p{L}{1,12}\s{0,2})?(?:№\s{0,2})?(\d{1,2})(?![\d/,])/u

const numberIn = ({ cells }: Row): number | null => {
  const first = cells.find(({ value }) => value.trim() !== '')
  const found = NUMBER.exec(clean(first?.value ?? ''))?.[1]
  return found === undefined ? null : Number(found)
}

const known = new WeakMap<
  Table,
  { readonly lexicon: Lexicon; readonly rows: ReadonlyMap<Row, QuestionRow> | null }
>()

/** The votes of a table with a row of counts for each question, 'Вопрос | За | Против', counted from one; null for others. */
export function questionBallot(table: Table, lexicon: Lexicon): ReadonlyMap<Row, QuestionRow> | null {
  const before = known.get(table)
  const rows = before?.lexicon === lexicon ? before.rows : readRows(table, lexicon)
  known.set(table, { lexicon, rows })
  return rows
}

function readRows(table: Table, lexicon: Lexicon): ReadonlyMap<Row, QuestionRow> | null {
  const columns = countColumns(table, lexicon)
  const below = table.rows.slice(1)
  if (columns.length === 0 || columns[0]?.at === 0 || below.length < 2) return null
  const found = below.map((row, at) => {
    const vote = votesIn(row, columns, lexicon)
    return vote && numberIn(row) === at + 1 ? ([row, { number: at + 1, vote }] as const) : null
  })
  return found.every((one) => one !== null) ? new Map(found) : null
}
