import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format: 'text' })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)
const HEAD = ['Minutes of the Yard Committee', '3 May 2024', '']
/** Minutes of two questions; `said` is all that is said of the first. */
const aboutLock = (said: string): string[] => [
  ...HEAD,
  'Present: Ada Poe, Ben Hale',
  '',
  '1. Lock',
  said,
  '',
  '2. Keys',
  'Nobody has them.',
]

test.each(['Round the table', 'Councillors', 'Who came', 'Yard crew'])(
  '%s: a list of people at the head says who met',
  async (words) => {
    const { attendees } = await read(...HEAD, `${words}: Ada Poe, Ben Hale, Susan Kerr`)
    expect(names(attendees)).toEqual(['Ada Poe', 'Ben Hale', 'Susan Kerr'])
  },
)

test.each(['Distribution', 'Next speakers', 'Candidates'])(
  '%s: names for something else are nobody there',
  async (words) => {
    const { attendees } = await read(...HEAD, `${words}: Ada Poe, Ben Hale, Susan Kerr`)
    expect(attendees).toEqual([])
  },
)

test.each<readonly [string, readonly string[]]>([
  [
    'plain lines',
    [
      'Wet walls',
      'Ben Hale saw the damp.',
      '',
      'Lost keys',
      'Nobody has them.',
      '',
      'Summer fair',
      'It is in June.',
    ],
  ],
  [
    'numbers of minutes',
    [
      '11/24 Wet walls. Ben Hale saw the damp.',
      '',
      '12/24 Lost keys. Nobody has them.',
      '',
      '13/24 Summer fair. It is in June.',
    ],
  ],
  [
    'words and numbers',
    [
      'Item 1 - Wet walls',
      'Ben Hale saw the damp.',
      '',
      'Item 2 - Lost keys',
      'Nobody has them.',
      '',
      'Item 3 - Summer fair',
      'It is in June.',
    ],
  ],
])('questions titled by %s', async (_, body) => {
  const { agenda } = await read(...HEAD, 'Present: Ada Poe, Ben Hale, Susan Kerr', '', ...body)
  expect(agenda.map(({ title }) => title)).toEqual(['Wet walls', 'Lost keys', 'Summer fair'])
})

test('sentences and two lone lines title nothing', async () => {
  const { agenda } = await read(
    ...HEAD,
    'Present: Ada Poe, Ben Hale',
    '',
    'Rain fell.',
    '',
    'Yard',
    'It was wet.',
  )
  expect(agenda).toEqual([])
})

test.each([
  'We agreed to buy a lock.',
  'So it was agreed to buy a lock.',
  'The accounts for the year were adopted.',
])('%s decides', async (sentence) => {
  const { agenda } = await read(...aboutLock(sentence))
  expect(agenda[0]?.decisions.map(({ text }) => text)).toEqual([sentence])
})

test.each(['The accounts of the mill were adopted last year.', 'A county grant was approved by the county.'])(
  '%s only tells',
  async (sentence) => {
    const { agenda } = await read(...aboutLock(sentence))
    expect(agenda.flatMap(({ decisions }) => decisions)).toEqual([])
  },
)

test.each(['Action: Ben', '[Ben Hale]'])('%s below what was agreed says who does it', async (line) => {
  const { agenda } = await read(
    ...HEAD,
    'Present: Ada Poe, Ben Hale',
    '',
    '1. Lock',
    'It was agreed to buy a lock.',
    line,
    '',
    '2. Keys',
    'Nobody has them.',
  )
  expect(agenda[0]?.decisions).toHaveLength(1)
  expect(names(agenda[0]?.decisions[0]?.assignees ?? [])).toEqual(['Ben Hale'])
})

test.each<readonly [string, string | null]>([
  ['Sat 4 May 2024, 10:00, at the old mill', 'the old mill'],
  ['Sat 4 May 2024 · 10:00 · Mill Lodge', 'Mill Lodge'],
  ['Sat 4 May 2024, 10:00, recording on request', null],
])('%s: the place behind the day', async (line, place) => {
  expect((await read('Yard meeting', line, '', 'Present: Ada Poe, Ben Hale')).place).toBe(place)
})
