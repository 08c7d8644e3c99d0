import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Decision, Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format: 'text' })).model
const HEAD = ['Minutes of the Yard Committee', '3 May 2024', '', 'Present: Ada Poe, Ben Hale, Susan Kerr', '']
const clauses = ({ agenda, decisions }: Protocol): Decision[] => [
  ...agenda.flatMap((item) => item.decisions),
  ...decisions,
]
const told = (protocol: Protocol): string[] =>
  clauses(protocol).map(
    ({ text, assignees, deadline }) =>
      `${text} | ${assignees.map(({ name }) => name).join(', ')} | ${deadline?.due ?? ''}`,
  )

test('a drawn table whose rows are parted within: title, what was said, and each decision with its owner', async () => {
  const model = await read(
    ...HEAD,
    '+-----------+------------------------+---------------------+-------------+',
    '| TOPIC     | DISCUSSION             | CONCLUSION / ACTION | OWNER / DUE |',
    '+-----------+------------------------+---------------------+-------------+',
    '| 1. Fence  | Ben Hale said that two | Mend the two posts. | Ben Hale    |',
    '|           | posts  +---------------+---------------------+-------------+'.replace(
      '  +---------------+',
      '                 +',
    ),
    '|           | are rotten.            | Paint the gate.     | Susan Kerr  |',
    '|           |                        |                     | 20-May-24   |',
    '+-----------+------------------------+---------------------+-------------+',
    '| 2. Keys   | None was lost.         | No action.          |             |',
    '+-----------+------------------------+---------------------+-------------+',
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['Fence', 'Keys'])
  expect(told(model).slice(0, 2)).toEqual([
    'Mend the two posts. | Ben Hale | ',
    'Paint the gate. | Susan Kerr | 2024-05-20',
  ])
  expect(model.agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Ben Hale'])
})

test('one column for all: the title, what was said, decisions and actions by their labels', async () => {
  const model = await read(
    ...HEAD,
    '+----+----------------------------------+------------+-----------+',
    '| No | Discussion / decision / action   | Owner      | Due       |',
    '+----+----------------------------------+------------+-----------+',
    '| 1  | THE FENCE                        |            |           |',
    '|    | Two posts are rotten.            |            |           |',
    '|    | Decision: The fence is kept.     |            |           |',
    '|    | Action: Mend the two posts       | Ben Hale   | 20-May-24 |',
    '|    | Action: Buy paint                | Susan Kerr | 21-May-24 |',
    '+----+----------------------------------+------------+-----------+',
    '| 2  | THE KEYS                         |            |           |',
    '|    | Nobody has them.                 |            |           |',
    '+----+----------------------------------+------------+-----------+',
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['THE FENCE', 'THE KEYS'])
  expect(told(model)).toEqual([
    'The fence is kept. |  | ',
    'Mend the two posts | Ben Hale | 2024-05-20',
    'Buy paint | Susan Kerr | 2024-05-21',
  ])
})

test('initials in a column at the right margin say who acts', async () => {
  const model = await read(
    'Minutes of the Yard Committee',
    '3 May 2024',
    '',
    'Present: Ada Poe (AP), Ben Hale (BH), Susan Kerr (SK)',
    '                                                              ACTION',
    '1   Fence',
    '    Two posts are rotten. They are to be mended before the      BH'.replace('      BH', '    BH'),
    '    summer fair.',
    '',
    '2   Keys',
    '    Nobody has them. A new set is to be ordered from the       SK'.replace('       SK', '      SK'),
    '    locksmith by 20 May.',
  )
  expect(told(model)).toEqual([
    'They are to be mended before the summer fair. | Ben Hale | ',
    'A new set is to be ordered from the locksmith by 20 May. | Susan Kerr | 2024-05-20',
  ])
})

test('columns of a list at the right margin are no owners', async () => {
  const model = await read(
    ...HEAD,
    '1. Stores',
    'The following are in the shed and were counted today:',
    '   ladders of the long kind, with ropes          OK',
    '   paint for the gate and for the fence          OK',
    '   brushes that nobody has cleaned so far        OK',
  )
  expect(clauses(model)).toEqual([])
})

test('those of a list are meant by their initials where several are called so', async () => {
  const model = await read(
    ...HEAD,
    '1. Fence',
    'BH reported that two posts are rotten. SK wondered who broke them.',
    'ACTION BH to mend the posts          by 20 May',
    '',
    '2. Keys',
    'Nobody has them.',
  )
  expect(model.agenda[0]?.speakers.map(({ name }) => name)).toEqual(['Ben Hale', 'Susan Kerr'])
  expect(told(model)).toEqual(['BH to mend the posts | Ben Hale | 2024-05-20'])
})

test.each([
  ['01/16/2024', '2/7', '2024-02-07'],
  ['16/01/2024', '2/7', '2024-07-02'],
  ['16.1.2024', '7.2.', '2024-02-07'],
])('a day in digits is read in the order that %s shows', async (day, due, expected) => {
  const model = await read(
    'Minutes of the Yard Committee',
    `Date: ${day}`,
    'Present: Ada Poe, Ben Hale',
    '',
    '1. Fence',
    `ACTION: Ben Hale to mend the posts by ${due}`,
  )
  expect(clauses(model)[0]?.deadline?.due).toBe(expected)
})

test('where no date of the text shows the order, a day in digits stays open', async () => {
  const model = await read(...HEAD, '1. Fence', 'ACTION: Ben Hale to mend the posts by 2/7')
  expect(clauses(model)[0]?.deadline?.due ?? null).toBeNull()
})

test.each([
  [
    'Ben Hale proposed, Susan Kerr seconded, and it was RESOLVED to mend the fence.',
    'it was RESOLVED to mend the fence.',
  ],
  [
    'After some talk it was resolved by 4 votes to 1 to mend the fence.',
    'it was resolved by 4 votes to 1 to mend the fence.',
  ],
  [
    'It was resolved by four votes to two, with one abstention, that the fence be mended.',
    'It was resolved by four votes to two, with one abstention, that the fence be mended.',
  ],
  ['North side: RESOLVED that the fence be mended.', 'RESOLVED that the fence be mended.'],
])('%s', async (sentence, text) => {
  const model = await read(...HEAD, '1. Fence', sentence, '', '2. Keys', 'Nobody has them.')
  expect(clauses(model).map((clause) => clause.text)).toEqual([text])
})

test.each([
  'Ben Hale asked whether it was resolved to mend the fence.',
  'At the last meeting it was agreed to mend the fence.',
  'Susan Kerr said that it was agreed to wait.',
])('%s: told of, and not resolved', async (sentence) => {
  const model = await read(...HEAD, '1. Fence', sentence, '', '2. Keys', 'Nobody has them.')
  expect(clauses(model)).toEqual([])
})

test('numbered points below a question decide only by their words', async () => {
  const model = await read(
    ...HEAD,
    '1. FENCE',
    '1.1 The frost has gone.',
    '1.2 It was agreed to mend the posts.',
    '',
    '2. CONSENT AGENDA',
    '2.1 Minutes of 5 April',
    '2.2 Payment of bills',
    '',
    '3. KEYS',
    'Nobody has them.',
  )
  expect(model.agenda.map(({ title }) => title)).toEqual(['FENCE', 'CONSENT AGENDA', 'KEYS'])
  expect(clauses(model).map(({ text }) => text)).toEqual(['It was agreed to mend the posts.'])
})

test.each([
  ['Minutes of the 214th meeting of the Yard Committee', '214'],
  ['Yard Committee - Minutes of meeting no. 9', '9'],
  ['Minutes 02/2024', '02/2024'],
  ['Minutes of the 24th May meeting', null],
])('%s', async (title, number) => {
  expect((await read(title, '3 May 2024', '', 'Present: Ada Poe, Ben Hale')).number).toBe(number)
})
