import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { file: 'minutes.md' })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)

const HEAD = ['# Minutes of the Orchard Committee', '', '6 March 2024', '']
const BODY = [
  '',
  '## 1. Fence',
  '',
  'AGREED: Repair the fence.',
  '',
  '## 2. Shed',
  '',
  'AGREED: Sell the shed.',
]

test('a title at the end of a line is nobody', async () => {
  const { attendees, absent } = await read(
    ...HEAD,
    'Present: Cllr D Rowe (Chairman), Cllr Mrs S Hale, Cllr R Amos, Cllr',
    'Miss J Stone, Cllr P Goode',
    '',
    'Apologies: Cllr T Marsh (away)',
    ...BODY,
  )
  expect(names(attendees)).toEqual(['D. Rowe', 'S. Hale', 'R. Amos', 'J. Stone', 'P. Goode'])
  expect(names(absent)).toEqual(['T. Marsh'])
})

test.each([
  ['Trustees Ann Rowe, Ben Hale and Kit Poe', ['Ann Rowe', 'Ben Hale', 'Kit Poe']],
  ["Rev'd S Rowe (SR), Mr B Hale (BH)", ['S. Rowe', 'B. Hale']],
  ['Ann Rowe, Ben Hale, Kit Poe, Fenwick Consulting', ['Ann Rowe', 'Ben Hale', 'Kit Poe']],
  ['Ann Rowe, Ben Hale, Kit Poe, Fenwick Lake Mgmt', ['Ann Rowe', 'Ben Hale', 'Kit Poe']],
])('Present: %s', async (list, expected) => {
  const { attendees } = await read(...HEAD, `Present: ${list}`, ...BODY)
  expect(names(attendees.filter(({ type }) => type === 'person'))).toEqual(expected)
})

test('staff behind those absent were there', async () => {
  const { attendees, absent } = await read(
    ...HEAD,
    'Members present: Ann Rowe, Ben Hale',
    'Members absent: Kit Poe',
    'Staff: Jo Lake, Planner',
    ...BODY,
  )
  expect(names(attendees)).toEqual(['Ann Rowe', 'Ben Hale', 'Jo Lake'])
  expect(names(absent)).toEqual(['Kit Poe'])
})

test('members behind those absent are no more present than before', async () => {
  const { attendees } = await read(
    ...HEAD,
    'Members present: Ann Rowe, Ben Hale',
    'Apologies: Kit Poe',
    ...BODY,
  )
  expect(names(attendees)).toEqual(['Ann Rowe', 'Ben Hale'])
})

test('somebody told of behind the apologies was not away', async () => {
  const present = 'Present: Ann Rowe, Ben Hale'
  const apologies = 'Apologies were received from Ms K Poe (unwell) and were accepted.'
  const told = await read(...HEAD, present, '', `${apologies} Ms Lake had sent a report.`, ...BODY)
  expect(names(told.absent)).toEqual(['K. Poe'])
  const away = await read(...HEAD, present, '', `${apologies} Ms J Lake was absent.`, ...BODY)
  expect(names(away.absent)).toContain('J. Lake')
})

test('initials of somebody absent are no second one', async () => {
  const { absent } = await read(
    ...HEAD,
    'Present: Mr A Rowe (AR), Mrs B Hale (BH)',
    'Apologies: Mr K Poe (KP), Ms J Lake (JL)',
    '',
    '## 1. Apologies',
    '',
    'Apologies were received from KP and JL.',
    '',
    '## 2. Shed',
    '',
    'AGREED: Sell the shed.',
  )
  expect(names(absent)).toEqual(['K. Poe', 'J. Lake'])
})

test.each([
  ['| Action | Who | By |', '| Sell the shed | Ann Rowe | 16 March |'],
  ['| Action | By | Due |', '| Sell the shed | Ann Rowe | 16 March |'],
  ['| Action | By | When |', '| Sell the shed | Ann Rowe | 16 March |'],
])('%s tells who and when', async (heads, row) => {
  const { agenda } = await read(
    ...HEAD,
    'Present: Ann Rowe, Ben Hale',
    ...BODY,
    '',
    heads,
    '|---|---|---|',
    row,
  )
  const task = agenda.flatMap(({ decisions }) => decisions).at(-1)
  expect(names(task?.assignees ?? [])).toEqual(['Ann Rowe'])
  expect(task?.deadline?.due).toBe('2024-03-16')
})

test('By alone tells who', async () => {
  const { agenda } = await read(
    ...HEAD,
    'Present: Ann Rowe, Ben Hale',
    ...BODY,
    '',
    '| Action | By |',
    '|---|---|',
    '| Sell the shed | Ben Hale |',
  )
  const task = agenda.flatMap(({ decisions }) => decisions).at(-1)
  expect(names(task?.assignees ?? [])).toEqual(['Ben Hale'])
  expect(task?.deadline).toBeNull()
})

test.each([
  ['Regular Monthly Meeting held March 12, 2024 in the Reading Room', 'Regular Monthly Meeting'],
  ['Minutes of the Club Meeting held Tuesday, March 12, 2024', 'Minutes of the Club Meeting'],
  ['Board Meeting, March 12, 2024', 'Board Meeting'],
  ['MINUTES — Special Meeting of the Club, Tuesday 12 March 2024', 'Minutes — Special Meeting of the Club'],
])('%s', async (heading, title) => {
  const { title: found, date } = await read(heading, '', 'Present: Ann Rowe, Ben Hale', ...BODY)
  expect(found).toBe(title)
  expect(date).toBe('2024-03-12')
})

test.each([
  ['The motion passed 6-1 with one abstention.', 6, 1],
  ['The motion passed 6-1.', 6, 1],
])('%s', async (words, yes, no) => {
  const { agenda } = await read(
    ...HEAD,
    'Present: Ann Rowe, Ben Hale',
    ...BODY,
    '',
    `Ann Rowe moved to paint it. ${words}`,
  )
  expect(agenda.at(-1)?.decisions.at(-1)?.vote ?? agenda.at(-1)?.vote).toMatchObject({ yes, no })
})
