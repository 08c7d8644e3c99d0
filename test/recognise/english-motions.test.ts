import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Decision, Protocol } from '../../src/model/schema.ts'

const HEAD = [
  '# Yard Board Meeting',
  '',
  '3 May 2024',
  '',
  'Present: Ada Poe, Ben Roe, Cy Lund, Di Marsh',
  '',
]
const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse([...HEAD, ...lines].join('\n'), { format: 'markdown' })).model
const plain = async (...lines: readonly string[]): Promise<Protocol> =>
  (
    await parse(
      ['YARD BOARD', 'Minutes of 3 May 2024', '', 'Present: Ada Poe, Ben Roe, Cy Lund', '', ...lines].join(
        '\n',
      ),
      { format: 'text' },
    )
  ).model
const texts = (decisions: readonly Decision[]): string[] => decisions.map(({ text }) => text)
const titles = ({ agenda }: Protocol): (string | null)[] => agenda.map(({ title }) => title)
const decided = ({ agenda, decisions }: Protocol): string[] => [
  ...texts(decisions),
  ...agenda.flatMap((item) => texts(item.decisions)),
]

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'by a roll of lines',
    [
      'Ada Poe moved to buy the boat. Second by B. Roe.',
      'Roll call:',
      '    Poe   aye',
      '    Roe   aye',
      '    Lund  nay',
      'Motion passed 2-1.',
    ],
    ['to buy the boat'],
  ],
  [
    'lost by such a roll',
    [
      'Ada Poe moved to buy the boat. Second by B. Roe.',
      'Roll call:',
      '    Poe   aye',
      '    Roe   nay',
      '    Lund  nay',
      'Motion failed 1-2.',
    ],
    [],
  ],
  [
    'with ayes and nays below',
    [
      'MOTION by Ms. Poe, SECOND by Mr. Roe, to buy the boat.',
      'AYES: Poe, Roe.',
      'NAYS: Lund.',
      'MOTION CARRIED 2-1.',
    ],
    ['to buy the boat.'],
  ],
  [
    'lost by a tie',
    [
      'MOTION by Ms. Poe, SECOND by Mr. Roe, to buy the boat.',
      'AYES: Poe.',
      'NAYS: Lund.',
      'MOTION FAILED 1-1.',
    ],
    [],
  ],
  [
    'lost though more were for it',
    [
      'MOTION by Ms. Poe, SECOND by Mr. Roe, to amend the bylaws.',
      'AYES: Poe, Roe.',
      'NAYS: Lund.',
      'MOTION FAILED for lack of two thirds.',
    ],
    [],
  ],
  [
    'voted on motion of somebody',
    ['VOTED, on motion of Ms. Poe, seconded by Mr. Roe: That the boat be sold.'],
    ['That the boat be sold.'],
  ],
  [
    'with the vote in brackets',
    ['RESOLVED (2 for, 1 against, 0 abstentions) to sell the boat.'],
    ['to sell the boat.'],
  ],
  [
    'by consensus',
    ['The Board by consensus chose the blue boat.'],
    ['The Board by consensus chose the blue boat.'],
  ],
  ['for lack of a second', ['Ada Poe moved to sell the boat. The motion died for lack of a second.'], []],
])('a motion %s', async (_, lines, expected) => {
  expect(
    decided(await read('## Boat', '', ...lines.flatMap((line) => [line, '']))).map((one) =>
      one.replace(/\.$/u, ''),
    ),
  ).toEqual(expected.map((one) => one.replace(/\.$/u, '')))
})

test('movers on lines of their own, above and below the motion', async () => {
  const model = await read(
    '## Minutes',
    '',
    'Moved by: Councillor Poe',
    'Seconded by: Councillor Roe',
    '',
    'THAT the minutes of April be adopted.',
    '',
    'CARRIED',
    '',
    '## Boat',
    '',
    'Moved by: Councillor Poe',
    'Seconded by: Councillor Lund',
    '',
    'THAT the boat be sold.',
    '',
    'DEFEATED',
    '',
    '## Hut',
    '',
    'Motion to paint the hut in green.',
    'Motion: Poe. Second: Roe. Vote: 3-1 (Lund opposed).',
  )
  expect(decided(model)).toEqual(
    ['THAT the minutes of April be adopted.', 'Motion to paint the hut in green.'].map((one) =>
      expect.stringContaining(one.replace('Motion ', '').replace(/\.$/u, '')),
    ),
  )
})

test('what a council resolves stands unless the vote below throws it out', async () => {
  const model = await read(
    '## Motion: microwaves',
    '',
    'Council notes:',
    '',
    '1. There are four microwaves.',
    '',
    'Council resolves:',
    '',
    '1. To buy two microwaves.',
    '',
    'Vote: For 7, Against 1. Motion passes.',
    '',
    '## Motion: vending machines',
    '',
    'Council resolves:',
    '',
    '1. To switch off the vending machines.',
    '',
    'Vote: For 2, Against 6. Motion falls.',
  )
  expect(titles(model)).toEqual(['Motion: microwaves', 'Motion: vending machines'])
  expect(decided(model)).toEqual(['To buy two microwaves.'])
})

test('who is directed by the meeting acts', async () => {
  const { agenda } = await read(
    '## Boat',
    '',
    'The Board directed Ben Roe to get two quotes by 31 May.',
    '',
    'By consensus staff is asked to paint the hut.',
  )
  expect(agenda[0]?.decisions.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
    ['Ben Roe'],
    ['Staff'],
  ])
})

test('a roll of those present is no vote', async () => {
  const { attendees, agenda } = await plain(
    'Roll call:',
    'Ann Hale   present',
    'Tom Kerr   present',
    '',
    'BOAT',
    'The boat was looked at by all of them on Sunday.',
  )
  expect(attendees).not.toEqual([])
  expect(agenda.every(({ vote }) => vote === null)).toBe(true)
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'run in behind a dash',
    [
      '**Minutes** – Ada Poe read the minutes of last week.',
      '**Boat** – Ben Roe said that the boat leaks.',
      '**Harbour** – The roof of the hut was looked at.',
    ],
    ['Minutes', 'Boat', 'Harbour'],
  ],
  [
    'run in behind a number',
    [
      '1) Minutes. Ada Poe read the minutes of last week.',
      '2) Boat. Ben Roe said that the boat leaks.',
      '3) Harbour. The roof of the hut was looked at.',
    ],
    ['Minutes', 'Boat', 'Harbour'],
  ],
  [
    'in capitals with text behind',
    [
      'BOAT. Ben Roe said that the boat leaks.',
      'HARBOUR. The roof of the hut was looked at.',
      'ROPES. The ropes were counted on Monday by two of the members.',
    ],
    ['BOAT', 'HARBOUR', 'ROPES'],
  ],
])('titles %s', async (_, lines, expected) => {
  const model = await read(...lines.flatMap((line) => [line, '']))
  expect(titles(model)).toEqual(expected)
})

test('titles that end with a full stop, over their text', async () => {
  const model = await plain(
    'Minutes.',
    '     Ada Poe read the minutes and nobody had anything to say about them.',
    '',
    'Boat.',
    '     Ben Roe said that the boat leaks at the stern, and not a little.',
    '',
    'Harbour.',
    '     The roof of the hut was looked at after the storm of last week.',
  )
  expect(titles(model)).toEqual(['Minutes', 'Boat', 'Harbour'])
})

test('titles by letters below a number', async () => {
  const model = await read(
    '**I. OPENING**',
    '',
    'Ada Poe welcomed all.',
    '',
    '**II. OLD ITEMS**',
    '',
    '**A. Boat**',
    '',
    'Ben Roe said that the boat leaks.',
    '',
    '**B. Harbour**',
    '',
    'The roof was looked at.',
    '',
    '**III. CLOSING WORDS**',
    '',
    'Ada Poe thanked all.',
  )
  expect(titles(model)).toEqual(expect.arrayContaining(['Boat', 'Harbour']))
  expect(titles(model)).not.toContain('OLD ITEMS')
})

test('remarks behind a name and a dash are no titles', async () => {
  const model = await read(
    '**Ada Poe** – The boat leaks and should be sold.',
    '',
    '**Ben Roe** – The hut needs paint on all four sides.',
    '',
    '**Cy Lund** – The ropes were counted on Monday.',
  )
  expect(titles(model)).toEqual([])
})
