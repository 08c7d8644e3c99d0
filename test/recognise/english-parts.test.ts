import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { file: 'minutes.txt' })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)

const HEAD = [
  'Minutes of the meeting of the Yard Committee',
  '3 May 2024',
  'Present: Ada Poe, Ben Roe, Kit Hale',
  '',
]
const QUESTIONS = [
  'Agenda',
  '1. Repair of the gate',
  '2. Winter storage',
  '',
  '1. Repair of the gate',
  'DECISION: Repair the gate before the winter.',
  '',
  '2. Winter storage',
  'DECISION: Rent the second shed.',
  '',
]
const TASKS = [
  'ACTION: Ada Poe to order the hinges by 20 May 2024',
  'ACTION: Ben Roe to sign the lease by 1 June 2024',
]

test.each(['Action items', 'ACTION ITEMS'])(
  '%s behind all questions are of the whole meeting',
  async (heading) => {
    const { agenda, decisions } = await read(...HEAD, ...QUESTIONS, heading, ...TASKS)
    expect(agenda.map((item) => item.decisions.length)).toEqual([1, 1])
    expect(names(decisions.flatMap(({ assignees }) => assignees))).toEqual(['Ada Poe', 'Ben Roe'])
  },
)

test('a list of tasks before the last question is of the question above it', async () => {
  const { agenda, decisions } = await read(
    ...HEAD,
    ...QUESTIONS.slice(0, 7),
    'Action items',
    ...TASKS,
    '',
    ...QUESTIONS.slice(7),
  )
  expect(agenda.map((item) => item.decisions.length)).toEqual([3, 1])
  expect(decisions).toEqual([])
})

test('tasks behind a colon go on with the question above', async () => {
  const { agenda, decisions } = await read(...HEAD, ...QUESTIONS, 'Action items:', ...TASKS)
  expect(agenda.map((item) => item.decisions.length)).toEqual([1, 3])
  expect(decisions).toEqual([])
})

test('who and by when at the end of a task', async () => {
  const { agenda } = await read(
    ...HEAD,
    ...QUESTIONS,
    'Action: Order the hinges – Ada Poe, by 20 May 2024',
    'Action: Sign the lease (Ben Roe, by 1 June 2024)',
    'Action: Measure the shed – the one behind the gate',
    'Action: Answer the letter (the one of 2 May 2024)',
  )
  const tasks = (agenda[1]?.decisions ?? []).slice(1)
  expect(tasks.map(({ text }) => text)).toEqual([
    'Order the hinges',
    'Sign the lease',
    'Measure the shed – the one behind the gate',
    'Answer the letter (the one of 2 May 2024)',
  ])
  expect(tasks.map(({ assignees }) => names(assignees))).toEqual([['Ada Poe'], ['Ben Roe'], [], []])
  expect(tasks.map(({ deadline }) => deadline?.due ?? null).slice(0, 2)).toEqual(['2024-05-20', '2024-06-01'])
})

test.each([
  [
    ['DRAFT – SUBJECT TO APPROVAL', '', 'Minutes of the meeting of the Yard Committee'],
    'Minutes of the meeting of the Yard Committee',
  ],
  [['Yard Committee: meeting notes'], 'Yard Committee: meeting notes'],
  [
    ['Draft minutes of the Yard Committee', 'Ada Poe read the minutes.'],
    'Draft minutes of the Yard Committee',
  ],
])('the title of %j', async (lines, expected) => {
  const { title } = await read(...lines, '3 May 2024', 'Present: Ada Poe, Ben Roe', '', ...QUESTIONS)
  expect(title).toBe(expected)
})

test('those present in a sentence of their own', async () => {
  const { attendees } = await read(
    ...HEAD.slice(0, 2),
    'The following members were present: Ada Poe, Ben Roe and Kit Hale.',
    '',
    ...QUESTIONS,
  )
  expect(names(attendees)).toEqual(['Ada Poe', 'Ben Roe', 'Kit Hale'])
})

test('members who were told of something are no list of those present', async () => {
  const { attendees } = await read(
    ...HEAD,
    ...QUESTIONS.slice(0, 5),
    'The following members were thanked: Lena Frost and Joel Kerr.',
    ...QUESTIONS.slice(5),
  )
  expect(names(attendees)).toEqual(['Ada Poe', 'Ben Roe', 'Kit Hale'])
})
