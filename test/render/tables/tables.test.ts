import { cpSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { archiveTables } from '../../../src/model/archive-tables.ts'
import { world, type World } from '../../cli/world.ts'
import { duckdb, sqlite, type Engine, type Row } from './engines.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const PAGE = readFileSync(join(ROOT, 'docs/archives.md'), 'utf8')
const QUERIES = [...PAGE.matchAll(/^```sql\n([\s\S]*?)^```$/gm)].map(([, query = '']) => query)

const VOTED = `# Протокол № 7 заседания правления клуба

14.05.2024

Председатель – Орлова А.И.

Присутствовали: Орлова А.И., Котов П.Н.

Отсутствовали: Белова Д.С. (болезнь)

Повестка дня:

1. О крыше

## 1. О крыше

Слушали: Котова П.Н.

Решили:

1.1. Беловой Д.С. и Котову П.Н. заказать "смету"; осмотреть крышу до 22.05.2024.

1.2. Принять к сведению.

Голосовали: за – 5, против – 1, воздержались – 2.

Председатель          А.И. Орлова
`

/** A body's records of the example archive and a record with a vote, written both ways. */
async function written(): Promise<{ of: World; engines: readonly [Engine, Engine] }> {
  const of = world({ 'archive/club.md': VOTED })
  cpSync(join(ROOT, 'examples/archive/school'), join(of.folder, 'archive/school'), { recursive: true })
  expect((await of.run(['register', 'archive', '-o', 'archive.sqlite'])).code).toBe(0)
  expect((await of.run(['register', 'archive', '--to', 'parquet', '-o', 'tables'])).code).toBe(0)
  const engines = [
    await duckdb(join(of.folder, 'tables')),
    sqlite(join(of.folder, 'archive.sqlite')),
  ] as const
  onTestFinished(() => engines.forEach((engine) => engine.close()))
  return { of, engines }
}

/** Booleans are 0 and 1 in SQLite. */
const asNumbers = (rows: readonly Row[]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]),
    ),
  )

describe('the tables of an archive', () => {
  test('are the same in both formats, row by row', async () => {
    const { engines } = await written()
    for (const [name, columns] of Object.entries(archiveTables)) {
      const all = `SELECT ${Object.keys(columns).join(', ')} FROM ${name}`
      const [parquet, database] = [await engines[0].rows(all), await engines[1].rows(all)]
      expect(parquet.length, name).toBeGreaterThan(0)
      expect(asNumbers(parquet), name).toEqual(database)
    }
  })

  test('the queries of the page run in both engines and say the same', async () => {
    expect(QUERIES).toHaveLength(6)
    const { engines } = await written()
    for (const query of QUERIES) {
      const [parquet, database] = [await engines[0].rows(query), await engines[1].rows(query)]
      expect(parquet.length, query).toBeGreaterThan(0)
      expect(parquet, query).toEqual(database)
    }
  })

  test('the page names every table and column', () => {
    for (const [name, columns] of Object.entries(archiveTables)) {
      const line = PAGE.split('\n').find((one) => one.startsWith(`| \`${name}\` `)) ?? ''
      const named = [...line.matchAll(/`([a-z_]+)`/g)].map(([, word]) => word)
      expect(named, name).toEqual([name, ...Object.keys(columns)])
    }
  })

  test('hold what a record says, and each row finds what it belongs to', async () => {
    const { engines } = await written()
    const [, database] = engines
    const clauses = await database.rows(
      "SELECT c.number, c.kind, c.status, c.due, c.text FROM clauses c JOIN records r USING (record_id) WHERE r.file LIKE '%club.md' ORDER BY c.ordinal",
    )
    expect(clauses).toEqual([
      {
        number: '1.1',
        kind: 'action',
        status: 'open',
        due: '2024-05-22',
        text: 'Беловой Д.С. и Котову П.Н. заказать "смету"; осмотреть крышу до 22.05.2024.',
      },
      expect.objectContaining({ number: '1.2', kind: 'resolution', status: null, due: null }),
    ])
    expect(await database.rows('SELECT yes, no, abstain, unanimous FROM votes')).toEqual([
      { yes: 5, no: 1, abstain: 2, unanimous: 0 },
    ])
    for (const [from, column, to] of [
      ['people', 'record_id', 'records'],
      ['people', 'question_id', 'questions'],
      ['clauses', 'question_id', 'questions'],
      ['assignments', 'clause_id', 'clauses'],
      ['votes', 'question_id', 'questions'],
      ['history', 'clause_id', 'clauses'],
    ] as const)
      expect(
        await database.rows(
          `SELECT ${column} FROM ${from} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT ${column} FROM ${to})`,
        ),
        `${from}.${column}`,
      ).toEqual([])
  })

  test('the id of a task is that of the register', async () => {
    const { of, engines } = await written()
    const { out } = await of.run(['register', 'archive', '--to', 'ndjson'])
    const tasks = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; id: string; status: string; due: string | null })
      .filter(({ type }) => type === 'task')
    const rows = await engines[1].rows('SELECT clause_id, status, due FROM clauses WHERE status IS NOT NULL')
    const sorted = (list: readonly (readonly unknown[])[]): string[] =>
      list.map((one) => JSON.stringify(one)).sort()
    expect(sorted(rows.map((row) => Object.values(row)))).toEqual(
      sorted(tasks.map(({ id, status, due }) => [id, status, due])),
    )
  })
})

describe('writing tables', () => {
  let files: Record<string, string>
  beforeAll(() => {
    files = {
      'a.md': VOTED,
      // An extract of the same meeting.
      'b.md': VOTED.replace('# Протокол № 7', '# Выписка из протокола № 7'),
    }
  })

  test('the same archive gives the same bytes, from records and from NDJSON read with them', async () => {
    const of = world(files)
    for (const name of ['one.sqlite', 'two.sqlite']) await of.run(['register', 'a.md', 'b.md', '-o', name])
    const bytes = (name: string): Buffer => readFileSync(join(of.folder, name))
    expect(bytes('one.sqlite').equals(bytes('two.sqlite'))).toBe(true)
  })

  test('a copy has a row of its own and nothing else twice', async () => {
    const of = world(files)
    await of.run(['register', 'a.md', 'b.md', '-o', 'all.sqlite'])
    const database = sqlite(join(of.folder, 'all.sqlite'))
    onTestFinished(() => database.close())
    const records = await database.rows('SELECT record_id, same_as FROM records ORDER BY file')
    expect(records.map(({ same_as }) => same_as)).toEqual([null, records[0]?.['record_id']])
    expect(await database.rows('SELECT count(*) AS n FROM clauses')).toEqual([{ n: 2 }])
  })

  test('NDJSON of parse gives the same facts', async () => {
    const of = world(files)
    const { out } = await of.run(['parse', 'a.md', '--format', 'ndjson'])
    of.write('all.ndjson', out)
    await of.run(['register', '--from-ndjson', 'all.ndjson', '-o', 'all.sqlite'])
    const database = sqlite(join(of.folder, 'all.sqlite'))
    onTestFinished(() => database.close())
    expect(await database.rows('SELECT name FROM assignments ORDER BY ordinal')).toEqual([
      { name: 'Белова Д.С.' },
      { name: 'Котов П.Н.' },
    ])
  })

  test('Parquet needs a folder, and overwrites nothing unasked', async () => {
    const of = world({ ...files, 'tables/votes.parquet': 'kept', plain: 'a file' })
    const call = ['register', 'a.md', '--to', 'parquet']
    for (const output of [[], ['-o', '-'], ['-o', 'plain'], ['-o', 'tables'], ['-o', 'plain', '--force']]) {
      const { code, err } = await of.run([...call, ...output])
      expect([code, err.split('\n').length], output.join(' ')).toEqual([2, expect.any(Number)])
      expect(err, output.join(' ')).not.toContain('    at ')
    }
    expect(of.read('tables/votes.parquet')).toBe('kept')
    expect(of.read('plain')).toBe('a file')
    expect((await of.run([...call, '-o', 'tables', '--force'])).code).toBe(0)
    expect(of.read('tables/votes.parquet').slice(0, 4)).toBe('PAR1')
  })

  test('questions are for SQL', async () => {
    const { code, err } = await world(files).run(['register', 'a.md', '--about', 'крыша', '-o', 'x.sqlite'])
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'protocol: --to sqlite holds the whole archive; what is asked of it is asked in SQL',
    ])
  })
})
