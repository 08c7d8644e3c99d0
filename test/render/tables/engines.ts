import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { Database } from 'node-sqlite3-wasm'
import { archiveTables } from '../../../src/model/archive-tables.ts'

export type Row = Readonly<Record<string, unknown>>

/** What runs a query: engines that share no code with what wrote the tables. */
export interface Engine {
  rows(query: string): Promise<readonly Row[]>
  close(): void
}

/** A value as both engines are to agree on it: numbers as numbers, a day as text. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value !== null && typeof value === 'object') return (value as { toString(): string }).toString()
  return value
}

const plainRow = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]))

/** DuckDB over a folder of Parquet files. */
export async function duckdb(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const name of Object.keys(archiveTables))
    await connection.run(`CREATE VIEW ${name} AS FROM '${join(folder, `${name}.parquet`)}'`)
  return {
    rows: async (query) => {
      const reader = await connection.runAndReadAll(query)
      return reader.getRowObjects().map(plainRow)
    },
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** Another build of SQLite than the one that writes, over a database. */
export function sqlite(file: string): Engine {
  const database = new Database(file, { readOnly: true })
  return {
    rows: (query) => Promise.resolve((database.all(query) as Row[]).map(plainRow)),
    close: () => database.close(),
  }
}
