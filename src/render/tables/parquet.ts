import { parquetWriteBuffer } from 'hyparquet-writer'
import { plainTables, type ArchiveTables, type PlainTable } from '../../model/archive-tables.ts'

/** What the format calls each type; a day is days since 1970. */
const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
} as const

type Cell = string | number | boolean | null

/** A day as a date; null for one that no calendar has. */
function dateOf(day: Cell): Date | null {
  const time = typeof day === 'string' ? Date.parse(`${day}T00:00:00Z`) : NaN
  const date = new Date(time)
  return Number.isNaN(time) || date.toISOString().slice(0, 10) !== day ? null : date
}

function parquetOf({ columns, rows }: PlainTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...TYPES[type] })),
    ],
    columnData: columns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => {
        const cell = row[name] ?? null
        return type === 'day' ? dateOf(cell) : cell
      }),
    })),
  })
  return new Uint8Array(buffer)
}

/** A file of Apache Parquet for each table, by its name; the same bytes every time. */
export const parquetFiles = (tables: ArchiveTables): { name: string; content: Uint8Array }[] =>
  plainTables(tables).map((table) => ({ name: `${table.name}.parquet`, content: parquetOf(table) }))
