import initSqlJs, { type Database } from 'sql.js'
import { plainTables, type ArchiveTables, type PlainTable } from '../../model/archive-tables.ts'
import { unpackedFile } from '../package/package-file.ts'

/** Rows that go in with one statement: binding them one by one takes twice the time. */
const ROWS = 500

/** SQLite has neither days nor booleans: days are ISO 8601, booleans 0 and 1. */
const TYPES = { text: 'TEXT', integer: 'INTEGER', real: 'REAL', boolean: 'INTEGER', day: 'TEXT' } as const

/** What each table is looked up by, besides its key. */
const KEYS: Readonly<Record<string, string>> = {
  records: 'record_id',
  questions: 'question_id',
  clauses: 'clause_id',
}
const INDEXES = [
  ['people', 'record_id'],
  ['people', 'name'],
  ['questions', 'record_id'],
  ['clauses', 'record_id'],
  ['clauses', 'due'],
  ['assignments', 'clause_id'],
  ['assignments', 'name'],
  ['votes', 'record_id'],
  ['history', 'clause_id'],
] as const

function addTable(database: Database, { name: table, columns, rows }: PlainTable): void {
  const declared = columns.map(
    ({ name, type }) => `"${name}" ${TYPES[type]}${KEYS[table] === name ? ' PRIMARY KEY' : ''}`,
  )
  database.run(`CREATE TABLE ${table} (${declared.join(', ')}) STRICT`)
  const cells = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const statement = database.prepare(`INSERT INTO ${table} SELECT ${cells} FROM json_each(?)`)
  for (let at = 0; at < rows.length; at += ROWS) {
    const part = rows.slice(at, at + ROWS).map((row) => columns.map(({ name }) => row[name] ?? null))
    statement.run([JSON.stringify(part)])
  }
  statement.free()
}

/** A database of SQLite 3 with all tables; the same bytes every time. */
export async function sqliteDatabase(tables: ArchiveTables): Promise<Uint8Array> {
  const wasm = unpackedFile('dist/sql-wasm.wasm.br')
  const { Database } = await initSqlJs({ wasmBinary: wasm.buffer })
  const database = new Database()
  try {
    database.run('BEGIN')
    for (const table of plainTables(tables)) addTable(database, table)
    for (const [table, column] of INDEXES)
      database.run(`CREATE INDEX ${table}_${column} ON ${table} (${column})`)
    database.run('COMMIT')
    return database.export()
  } finally {
    database.close()
  }
}
