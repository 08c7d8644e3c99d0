import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const HEAD = [
  'Minutes of the meeting of the Yard Committee',
  '3 May 2024',
  'Present: Ada Poe, Ben Roe, Imani Osei',
  '',
]
const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse([...HEAD, ...lines].join('\n'), { file: 'minutes.txt' })).model
const names = (people: readonly { readonly name?: string }[]): unknown[] => people.map(({ name }) => name)
const titles = ({ agenda }: Protocol): unknown[] => agenda.map(({ title }) => title)
const clauses = (model: Protocol): string[] =>
  [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions].map(({ text }) => text)

const QUESTION = ['Agenda', '- Repair of the gate', '- Winter storage', '']

test('agenda items with a full stop behind their number title questions', async () => {
  const model = await read(
    ...QUESTION,
    'Agenda item 1. Repair of the gate',
    'AGREED: Buy two hinges.',
    '',
    'Agenda item 2. Winter storage',
    'AGREED: Rent a shed.',
  )
  expect(model.agenda.map(({ number, title }) => `${number ?? '-'} ${title ?? ''}`)).toEqual([
    '1 Repair of the gate',
    '2 Winter storage',
  ])
})

test('a listed title that begins like a task titles its question, with a blank line before it or without', async () => {
  for (const gap of [[''], []]) {
    const model = await read(
      'Agenda',
      '1. Repair of the gate (Ada Poe)',
      '2. Winter storage (Ben Roe)',
      ...gap,
      'Repair of the gate',
      'Ada Poe: both hinges are loose',
      'AGREED: Buy two hinges.',
      ...gap,
      'Winter storage',
      'AGREED: Rent a shed.',
    )
    expect(model.agenda.map(({ decisions }) => decisions.map(({ text }) => text))).toEqual([
      ['Buy two hinges.'],
      ['Rent a shed.'],
    ])
  }
})

test('apologies in a sentence name who was absent, also by a name that no list has', async () => {
  expect(names((await read('Apologies were received from Keiko Amadi.')).absent)).toEqual(['Keiko Amadi'])
  expect((await read('Apologies were received from several members.')).absent).toEqual([])
})

test.each([
  ['Imani Osei presided.', 'chair', 'Imani Osei'],
  ['Imani Osei took the minutes.', 'secretary', 'Imani Osei'],
] as const)('%s', async (line, role, name) => {
  expect((await read(line))[role]?.name).toBe(name)
})

test('what does not name anybody gives no role', async () => {
  const { chair, secretary } = await read('The oldest member presided.', 'Somebody took the minutes.')
  expect([chair, secretary]).toEqual([null, null])
})

test.each([
  ['Signed: ____________ Imani Osei, Chair', 'Imani Osei'],
  ['Imani Osei, Chairman', 'Imani Osei'],
  ['Imani Osei, Vice Chair', undefined],
  ['Imani Osei, Treasurer', undefined],
])('the chair by the signature: %s', async (line, name) => {
  const model = await read(...QUESTION, '1. Repair of the gate', 'AGREED: Buy two hinges.', '', line)
  expect(model.chair?.name).toBe(name)
})

const LISTED = ['Agenda', '1. Repair of the gate', '2. Winter storage', '', '1. Repair of the gate']
const NEXT = ['', '2. Winter storage', 'It was noted that the shed is full.']
const decidedBy = async (...lines: readonly string[]): Promise<readonly string[]> =>
  clauses(await read(...LISTED, ...lines, ...NEXT))

test('what is moved to another place is no motion', async () => {
  expect(await decidedBy('RESOLVED, that the tools be moved to the shed and the old rack be sold.')).toEqual([
    'RESOLVED, that the tools be moved to the shed and the old rack be sold.',
  ])
})

test.each([
  [5, 1, ['to buy two hinges.']],
  [1, 5, []],
])('a table of %s votes for and %s against tells whether a motion was carried', async (yes, no, expected) => {
  const model = await decidedBy(
    'Motion (Poe/Roe) to buy two hinges.',
    '| For | Against | Abstained |',
    `| ${yes} | ${no} | 0 |`,
  )
  expect(model).toEqual(expected)
})

test.each([
  ['- Buy two hinges (Ada Poe, by 20 May 2024)', ['Ada Poe'], '2024-05-20'],
  ['- Buy two hinges (Ada Poe, by May 20, 2024)', ['Ada Poe'], '2024-05-20'],
  ['- Two hinges of brass (Ada Poe, by 20 May 2024)', ['Ada Poe'], '2024-05-20'],
  ['- Buy two hinges\nOwner: Ada Poe\nDue: 20 May 2024', ['Ada Poe'], '2024-05-20'],
  ['Action: Buy two hinges – Ada Poe, by May 20, 2024', ['Ada Poe'], '2024-05-20'],
])('a task: %s', async (lines, assignees, date) => {
  const model = await read(...LISTED, ...lines.split('\n'), ...NEXT)
  const [task] = model.agenda[0]?.decisions ?? []
  expect(names(task?.assignees ?? [])).toEqual(assignees)
  expect(task?.deadline?.due).toBe(date)
})

test.each([
  '- Talk on hinges (Ada Poe, 20 May 2024)',
  '- Buying hinges (Ada Poe)',
  '- Hinges\nOwner: Ada Poe',
])('no task: %s', async (lines) => {
  expect(await decidedBy(...lines.split('\n'))).toEqual([])
})

test('two columns whose words head them are a table of people', async () => {
  const text = [
    'Minutes of the Yard Committee',
    '3 May 2024',
    '',
    'Attendance',
    'Name\tPresent',
    'Ada Poe\tYes',
  ]
  const { model } = await parse([...text, 'Imani Osei\tNo'].join('\n'), { file: 'minutes.txt' })
  expect([names(model.attendees), names(model.absent)]).toEqual([['Ada Poe'], ['Imani Osei']])
})

test('people in paragraphs of their own are listed, and no titles', async () => {
  const text = [
    'Minutes of the Yard Committee',
    '3 May 2024',
    'PRESENT:',
    'Ada Poe, Treasurer',
    'Imani Osei, Clerk',
  ]
  const { model } = await parse([...text, 'Guests: none'].join('\n\n'), { file: 'minutes.txt' })
  expect([names(model.attendees), titles(model)]).toEqual([['Ada Poe', 'Imani Osei'], []])
})

test('lines over what was said and decided title the questions of a record that lists none', async () => {
  const told = ['Ada Poe explained that the hinges are loose.', 'It was agreed to buy two hinges.']
  expect(titles(await read('Repair of the gate', ...told, '', 'Winter storage', ...told))).toEqual([
    'Repair of the gate',
    'Winter storage',
  ])
  expect(titles(await read('A first word', told[0] ?? '', '', 'A last word', told[0] ?? ''))).toEqual([])
})

test("'Item 3.4 of the minutes' opens no item", async () => {
  const { model } = await parse(
    '# Harbour board minutes\n\n14 May 2024\n\nPresent: Ann Lee (chair), Bob Roe\n\n## 1. Lights\n\nItem 1.2 of the minutes of 19 March 2024 is complete.\n\nBob Roe to order lamps by 1 June 2024.\n',
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['Lights'])
})
