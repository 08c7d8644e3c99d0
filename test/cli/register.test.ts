import { describe, expect, test } from 'vitest'
import ICAL from 'ical.js'
import { world, type World } from './world.ts'

const FIRST = `# Протокол № 5 заседания правления клуба

14.05.2024

г. Светлый

Председатель – Орлова А.И.

Секретарь – Котов П.Н.

Присутствовали: Орлова А.И., Котов П.Н., Белова Д.С.

Повестка дня:

1. О крыше

## 1. О крыше

Решили:

1.1. Беловой Д.С. заказать смету до 22.05.2024.

1.2. Котову П.Н. осмотреть крышу до 20.05.2024.

Председатель          А.И. Орлова

Секретарь             П.Н. Котов
`

const SECOND = FIRST.replace('№ 5', '№ 6')
  .replace('14.05.2024', '18.06.2024')
  .replace(
    '1.1. Беловой Д.С. заказать смету до 22.05.2024.',
    '1.1. Пункт 1.1 протокола № 5 от 14.05.2024 снять с контроля.',
  )
  .replace(
    '1.2. Котову П.Н. осмотреть крышу до 20.05.2024.',
    '1.2. Котову П.Н. нанять кровельщика до 01.07.2024.',
  )

const archive = (more: Readonly<Record<string, string>> = {}): World =>
  world({ 'a.md': FIRST, 'b.md': SECOND, ...more })

const idsOf = (csv: string): string[] =>
  csv
    .split('\n')
    .slice(1)
    .flatMap((line) => (line === '' ? [] : [line.split(',').slice(0, 2).join(' ')]))

async function ids(of: World, ...argv: string[]): Promise<string[]> {
  return idsOf((await of.run(['register', 'a.md', 'b.md', '--to', 'csv', ...argv])).out)
}

describe('the register on the command line', () => {
  test('a table fits the terminal, whatever its width', async () => {
    for (const columns of [40, 60, 80, 120, 200]) {
      const { out, code } = await archive().run(['register', 'a.md', 'b.md', '--lang', 'ru'], {
        terminal: true,
        columns,
        env: { NO_COLOR: '1' },
      })
      expect(code).toBe(0)
      expect(out).toContain('исполнено')
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
    }
  })

  test('JSON goes to a pipe', async () => {
    const { out } = await archive().run(['register', 'a.md', 'b.md'])
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, untied: [] })
  })

  test('--history tells how a point went on, by an id without the mark of the body', async () => {
    const { out, code } = await archive().run(['register', 'a.md', 'b.md', '--history', '2024-05-14/5/1.1'])
    expect(code).toBe(0)
    expect(out).toContain('2024-06-18  done  № 6  point 1.1')
    expect(out).toContain('b.md:21:6')
  })

  test('--history of nothing is one line', async () => {
    const { err, code } = await archive().run(['register', 'a.md', '--history', '2024-05-14/5/9'])
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'protocol: there is no task 2024-05-14/5/9; --to csv lists all ids',
    ])
  })

  test('--overdue counts from the day that is told, and needs one', async () => {
    const of = archive()
    expect(await ids(of, '--overdue', '--today', '2024-06-30')).toEqual([
      expect.stringContaining('2024-05-14/5/1.2'),
    ])
    expect((await of.run(['register', 'a.md', '--overdue'])).code).toBe(2)
  })

  test('the name of the output tells the format', async () => {
    const of = archive()
    expect((await of.run(['register', 'a.md', 'b.md', '-o', 'tasks.ics'])).code).toBe(0)
    const calendar = new ICAL.Component(ICAL.parse(of.read('tasks.ics')) as unknown[])
    const todos = calendar.getAllSubcomponents('vtodo')
    expect(todos.map((todo) => todo.getFirstPropertyValue('status'))).toEqual([
      'COMPLETED',
      'NEEDS-ACTION',
      'NEEDS-ACTION',
    ])
    expect((await of.run(['register', 'a.md', 'b.md', '-o', 'tasks.xlsx'])).code).toBe(0)
    expect(of.read('tasks.xlsx').slice(0, 2)).toBe('PK')
  })

  test('NDJSON says of each line what it is', async () => {
    const { out } = await archive().run(['register', 'a.md', 'b.md', '--to', 'ndjson'])
    const types = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type)
    expect(types).toEqual(['task', 'task', 'task', 'record', 'record'])
  })

  test('reads what parse wrote', async () => {
    const of = archive()
    const parsed = await of.run(['parse', 'a.md', 'b.md', '--format', 'ndjson'])
    const { out } = await of.run(['register', '--from-ndjson', '--to', 'csv'], { stdin: parsed.out })
    expect(idsOf(out)).toEqual(await ids(of))
  })

  test('a line that is no record costs a line, the rest is read', async () => {
    const of = archive()
    const parsed = await of.run(['parse', 'a.md', '--format', 'ndjson'])
    const { out, err, code } = await of.run(['register', '--from-ndjson', '--to', 'csv'], {
      stdin: `{"a":1}\nnonsense\n${parsed.out}`,
    })
    expect([code, err.trim().split('\n').length, idsOf(out).length]).toEqual([2, 2, 2])
  })
})

describe('statuses kept by hand', () => {
  const idOf = async (point: string): Promise<string> =>
    (await ids(archive())).find((one) => one.includes(`/${point}@`))?.split(' ')[0] ?? ''

  test.each(['status.csv', 'status.yaml'])('in %s beside the records', async (name) => {
    const id = await idOf('5/1.2')
    const content = name.endsWith('csv')
      ? `id,status,date,note\n${id},исполнено,2024-06-01,"осмотрена, акт есть"\n`
      : `- id: ${id}\n  status: done\n  date: 2024-06-01\n  note: осмотрена, акт есть\n`
    const of = archive({ [name]: content })
    expect(await ids(of)).toContain(`${id} done`)
    const { out } = await of.run(['register', 'a.md', 'b.md', '--history', id])
    expect(out).toContain('осмотрена, акт есть')
    expect(out).toContain(`${name}:`)
  })

  test('that contradict a record are told', async () => {
    const id = await idOf('5/1.1')
    const of = archive({ 'status.csv': `id,status,date,note\n${id},open,2024-07-01,\n` })
    const { err, out, code } = await of.run(['register', 'a.md', 'b.md', '--to', 'csv'])
    expect(err).toBe(`protocol: status.csv:2:1: ${id} is open here, but done at b.md:21:6\n`)
    expect([code, idsOf(out)[0]]).toEqual([0, `${id} open`])
  })

  test('and are told in the language of the messages', async () => {
    const id = await idOf('5/1.1')
    const of = archive({ 'status.csv': `id,status,date,note\n${id},open,2024-07-01,\n` })
    const { err } = await of.run(['register', 'a.md', 'b.md', '--to', 'csv', '--lang', 'ru'])
    expect(err).toBe(`protocol: status.csv:2:1: ${id} здесь «не исполнено», а в b.md:21:6 – «исполнено»\n`)
  })

  test.each([
    ['id,status\n2024-05-14/5/9@0,done\n', 'status.csv:2:1: there is no task 2024-05-14/5/9@0'],
    [
      'id,status\nx,finished\n',
      "status.csv:2: 'finished' is no status: open, carried-over, done, cancelled, superseded",
    ],
    ['id,status,date\nx,done,1.6.24\n', "status.csv:2: '1.6.24' is no day as YYYY-MM-DD"],
    ['id,status\n,done\n', 'status.csv:2: an entry without an id'],
  ])('that are wrong cost a line: %j', async (content, message) => {
    const { err, code } = await archive({ 'status.csv': content }).run([
      'register',
      'a.md',
      'b.md',
      '--to',
      'csv',
    ])
    expect([code, err.trim()]).toEqual([2, `protocol: ${message}`])
  })
})

describe('a folder', () => {
  test('what is no record in it is left out and named', async () => {
    const { code, out, err } = await archive({ 'empty.md': '' }).run(['register', '.', '--to', 'csv'])
    expect([code, err]).toEqual([0, 'protocol: left out, since it is no record: empty.md\n'])
    expect(idsOf(out)).toHaveLength(3)
  })

  test('its own page in it is no record, and may be made anew', async () => {
    const of = archive()
    const before = (await of.run(['register', '.', '--to', 'csv'])).out
    expect((await of.run(['register', '.', '-o', 'page.html'])).code).toBe(0)
    const page = of.read('page.html')
    const left = 'protocol: left out, since it is no record: page.html\n'
    expect(await of.run(['register', '.', '--to', 'csv'])).toEqual({ code: 0, out: before, err: left })
    expect(await of.run(['register', '.', '-o', 'page.html', '--force'])).toEqual({
      code: 0,
      out: '',
      err: left,
    })
    expect(of.read('page.html')).toBe(page)
  })

  test('a record in it is not replaced', async () => {
    const of = archive()
    const { code, err } = await of.run(['register', '.', '-o', 'a.md', '--force'])
    expect(code).toBe(2)
    expect(err).toMatch(/^protocol: a\.md is the record itself/)
    expect(of.read('a.md')).toBe(FIRST)
  })
})
