import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { askedTasks, type Question } from '../../src/archive/asked-tasks.ts'
import { countedBy } from '../../src/archive/task-counts.ts'
import { TASK_STATUSES, type RegisteredTask, type TaskRegister } from '../../src/model/task-register.ts'
import { main } from '../../src/cli/main.ts'
import { nodeFiles } from '../../src/cli/node-io.ts'

const ROOT = join(import.meta.dirname, '..', '..')

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const text = { out: '', err: '' }
  const output = (name: 'out' | 'err') => ({
    isTTY: false,
    write: async (words: string | Uint8Array): Promise<void> => {
      text[name] += String(words)
    },
  })
  const code = await main({
    argv,
    cwd: ROOT,
    env: {},
    stdin: { isTTY: true, async *[Symbol.asyncIterator]() {} },
    stdout: output('out'),
    stderr: output('err'),
    files: nodeFiles(ROOT),
  })
  return { code, ...text }
}

const whole = await run('register', 'examples/archive', '--to', 'json')
const register = JSON.parse(whole.out) as TaskRegister

function task(id: string): RegisteredTask {
  const found = register.tasks.find((one) => one.id === id || one.id.startsWith(`${id}@`))
  if (!found) throw new Error(`no task ${id}`)
  return found
}

const told = (id: string): string[] =>
  task(id).history.map(({ date, status, due, by }) =>
    [date, status, due, by === 'record' ? null : by].filter(Boolean).join(' '),
  )

describe('the archive of three bodies', () => {
  test('is the register that was gone through by hand', async () => {
    const { out } = await run('register', 'examples/archive', '--to', 'csv')
    expect(out).toBe(readFileSync(join(ROOT, 'examples/archive/register.csv'), 'utf8'))
  })

  test('has forty records of three bodies', () => {
    expect(register.records).toHaveLength(40)
    expect(new Set(register.records.map(({ body }) => body)).size).toBe(3)
    expect(new Set(register.tasks.map(({ id }) => id)).size).toBe(register.tasks.length)
  })

  test.each([
    // In sentences and a decision.
    ['2023-01-17/1/1.1', ['2023-02-14 done', '2023-02-14 done']],
    // Postponed, then done.
    ['2023-01-17/1/2.1', ['2023-02-14 carried-over 2023-03-01', '2023-03-21 done']],
    // In a list below a heading; postponed; numbers begin anew in 2024.
    [
      '2023-04-18/4/2.2',
      ['2023-06-20 open', '2023-06-20 carried-over 2023-07-01', '2024-01-23 open', '2024-03-26 done'],
    ],
    // In a table.
    ['2023-08-22/6/2.2', ['2023-10-17 carried-over 2023-12-01', '2023-12-12 done']],
    ['2023-08-29/6/1.1', ['2023-11-09 done']],
    // By a ticked box.
    ['2023-05-11/4/1.1', ['2023-06-22 done']],
    ['2023-10-17/7/2.1', ['2023-12-12 cancelled']],
    ['2024-01-23/1/2.1@2d9c', ['2024-03-26 superseded']],
    ['2024-05-16/3/2.1', ['2024-08-28 open', '2024-08-28 superseded']],
    // All tasks of a record at once.
    ['2024-05-21/3/2.2', ['2024-07-16 done']],
    // Reopened.
    ['2024-03-14/2/1.1', ['2024-08-28 done', '2024-10-24 open']],
    // Kept by hand.
    ['2024-07-16/4/2.2', ['2024-10-03 done list']],
    ['2024-03-19/2/2.2', ['2024-05-14 cancelled']],
    ['2024-09-17/5/1.2', ['2024-10-29 carried-over 2024-12-15']],
    ['2024-05-14/3/1.2', ['2024-07-16 done']],
    ['2023-03-16/3/2.2', []],
  ])('tells of %s what later records say', (id, events) => {
    expect(told(id)).toEqual(events)
  })

  test('lists apart what cannot be tied to a point for sure', () => {
    expect(
      register.untied.map(({ place, reason }) => `${place.file}:${place.line} ${reason}`.slice(17)),
    ).toEqual([
      'harbour/2024-09-17.md:17 unclear',
      'harbour/2024-09-17.md:27 no-point',
      'tsn/2024-09-24.md:30 unclear',
      'school/2024-10-24.txt:16 unclear',
      'tsn/2024-11-19.md:22 no-point',
      'tsn/2024-11-19.md:22 no-record',
      'tsn/2024-11-19.md:28 unknown-record',
    ])
  })

  test('says what contradicts itself', () => {
    expect(
      register.tasks
        .filter(({ history }) => history.some(({ contradicts }) => contradicts))
        .map(({ id }) => id.slice(0, 16)),
    ).toEqual(['2024-03-14/2/1.1', '2024-09-24/5/1.1'])
    expect(whole.err.split('\n').filter(Boolean)).toHaveLength(2)
    expect(whole.code).toBe(0)
  })

  test('each place says where the words stand', () => {
    for (const { place, history } of register.tasks)
      for (const { file, line } of [place, ...history.map((event) => event.place)]) {
        const printed = readFileSync(join(ROOT, file), 'utf8').split('\n')[(line ?? 0) - 1]
        expect(printed?.trim()).toBeTruthy()
      }
  })

  test('is the same whatever the order of the files', async () => {
    const folders = ['examples/archive/harbour', 'examples/archive/tsn', 'examples/archive/school']
    const { out } = await run('register', ...folders, '--to', 'json')
    expect(JSON.parse(out)).toEqual(register)
  })

  test('answers questions', () => {
    const ids = (question: Question): string[] =>
      askedTasks(register, question).map(({ id }) => id.replace(/@.*/, ''))
    expect(ids({ about: 'качели' })).toEqual(['2023-06-20/5/2.1', '2023-06-20/5/2.2'])
    expect(ids({ about: 'lights', status: ['open', 'carried-over'] })).toEqual(['2024-09-17/5/1.2'])
    expect(ids({ assignee: 'Седов М.Р.', overdueOn: '2024-12-01' })).toEqual([
      '2024-03-14/2/1.1',
      '2024-08-28/4/1.2',
    ])
    expect(ids({ body: 'гимназии', dueAfter: '2024-12-01' })).toEqual([
      '2024-12-05/6/1.1',
      '2024-12-05/6/2.1',
      '2024-12-05/6/2.2',
    ])
    expect(ids({ about: 'такого не было' })).toEqual([])
  })

  test('counts', () => {
    const [first] = countedBy(askedTasks(register, { body: 'рябиновая горка' }), 'assignee', '2024-12-01')
    expect(first).toMatchObject({
      key: 'Громов И.И.',
      total: 10,
      byStatus: { done: 9, superseded: 1 },
      overdue: 0,
    })
    const months = countedBy(register.tasks, 'month', null).map(({ key }) => key)
    expect(months).toEqual([...months.filter((key) => key !== null).sort(), null])
    expect(countedBy(register.tasks, 'status', null).map(({ key }) => key)).toEqual([...TASK_STATUSES])
  })
})
