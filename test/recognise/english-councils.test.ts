import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (lines: readonly string[], format: 'text' | 'markdown' = 'text'): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)
const titles = ({ agenda }: Protocol): string[] => agenda.map(({ title }) => title)
const clauses = ({ agenda, decisions }: Protocol): string[] =>
  [...agenda.flatMap((item) => item.decisions), ...decisions].map(({ text }) => text)

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['In attendance', ['Members', 'Dr Ann Roe (Chair)', 'Ben Hale'], ['Ann Roe', 'Ben Hale', 'Kay Lowe']],
  ['Also present', ['Committee members', 'Dr Ann Roe', 'Ben Hale'], ['Ann Roe', 'Ben Hale', 'Kay Lowe']],
])('members above "%s" and those absent were there', async (beside, members, expected) => {
  const { attendees, absent } = await read([
    'Minutes of the Teaching Committee, 5 May 2022',
    '',
    ...members,
    '',
    beside,
    'Kay Lowe',
    '',
    'Apologies',
    'Tom Birch',
    '',
    '1. Labs',
    'Nothing was said.',
    '',
    '2. Keys',
    'Nobody has them.',
  ])
  expect(names(attendees)).toEqual(expected)
  expect(names(absent)).toEqual(['Tom Birch'])
})

test('members of whom one is absent are a roster, and tell of nobody that they came', async () => {
  const { attendees } = await read([
    'Minutes of the Teaching Committee, 5 May 2022',
    '',
    'Members',
    'Ann Roe',
    'Tom Birch',
    '',
    'In attendance',
    'Kay Lowe',
    '',
    'Apologies',
    'Tom Birch',
    '',
    '1. Labs',
    'Nothing was said.',
    '',
    '2. Keys',
    'Nobody has them.',
  ])
  expect(names(attendees)).toEqual(['Kay Lowe'])
})

const COUNCIL = [
  'SHIRE OF ALDOON',
  'MINUTES of the Ordinary Council Meeting, 26 July 2017',
  '',
  'Present: Cr J Roe, Cr A Poe, Associate Professor Kay Lowe',
  'Apologies: Cr G Stone',
  '',
  '9.1 DUST ON SILO ROAD',
  '',
  'Mr Lark read a letter.',
  '',
  'COUNCIL DECISION 2017/071',
  'Moved Cr Roe, seconded Cr Poe',
  'That the Works Manager seal the road before 30 November 2017.',
  'CARRIED 6/0',
  '',
  '9.3 TOWN CLOCK',
  '',
  'OFFICER RECOMMENDATION AND COUNCIL DECISION 2017/072',
  'Moved Cr Poe, seconded Cr Roe',
  'That Council:',
  '1. accepts the tender of Westland; and',
  '2. requests the Chief Executive Officer to report by 27 September 2017.',
  'CARRIED 5/1',
  '',
  '10.1 GRADER',
  '',
  'The report was not ready.',
]

test("questions of a council's agenda, with movers, numbers of its decisions and their votes", async () => {
  const model = await read(COUNCIL)
  expect(names(model.attendees)).toEqual(['J. Roe', 'A. Poe', 'Kay Lowe'])
  expect(titles(model)).toEqual(['DUST ON SILO ROAD', 'TOWN CLOCK', 'GRADER'])
  expect(clauses(model)).toEqual([
    'That the Works Manager seal the road before 30 November 2017.',
    'accepts the tender of Westland; and',
    'requests the Chief Executive Officer to report by 27 September 2017.',
  ])
  expect(model.agenda.map(({ vote }) => [vote?.yes ?? null, vote?.no ?? null])).toEqual([
    [6, 0],
    [5, 1],
    [null, null],
  ])
  const assignees = model.agenda.flatMap(({ decisions }) => decisions.map((one) => names(one.assignees)))
  expect(assignees).toEqual([['Works Manager'], [], ['Chief Executive Officer']])
})

test.each(['That the Treasurer report be received.', 'That Council go on as before.'])(
  '%s: nobody is set to work',
  async (words) => {
    const { agenda } = await read([...COUNCIL.slice(0, 12), words, 'CARRIED 6/0', '', ...COUNCIL.slice(15)])
    expect(agenda[0]?.decisions.flatMap(({ assignees }) => assignees)).toEqual([])
  },
)

const PARISH = ['Minutes of the parish meeting, 14 November 2002', '', 'Present: E. Drew, P. Wood', '']

test('titles with colons over the paragraphs of each question', async () => {
  const model = await read([
    ...PARISH,
    ...['Planning:', '', 'The site was looked at by all.', '', 'Payments:', '', 'None were due.', ''],
    ...['Correspondence:', '', 'A letter was read.', '', 'Any Other Business:', '', 'Nothing was raised.'],
  ])
  expect(titles(model).map((title) => title.replace(/:$/u, ''))).toEqual([
    'Planning',
    'Payments',
    'Correspondence',
    'Any Other Business',
  ])
})

test('one line with a colon titles nothing', async () => {
  const model = await read([...PARISH, 'We need:', '', 'Paint for the door.', '', 'It was late.'])
  expect(titles(model)).toEqual([])
})

test('hours behind titles are none of their words', async () => {
  const model = await read([
    ...PARISH,
    ...['1. Project plan (6:11 p.m.)', 'It was shown.', '', '2. Reports [18:26-18:40]', 'None.'],
  ])
  expect(titles(model)).toEqual(['Project plan', 'Reports'])
})

test('a sentence about members lists nobody', async () => {
  const { attendees } = await read([
    ...PARISH,
    '1. Guests',
    'Members generated the following list of firms to ask:',
    '- Stone and Sons',
    '- Harbour Works',
  ])
  expect(names(attendees)).toEqual(['E. Drew', 'P. Wood'])
})

test('front matter of TOML is no title and gives way to the day that the list states', async () => {
  const model = await read(
    [
      '+++',
      'date = "2021-02-13T19:43:00-06:00"',
      'title = "January Business Meeting Minutes"',
      '+++',
      '* Meeting called to order by Ann Roe at 19:05, January 19, 2021',
      '* 16 members came',
      '',
      '## Repeaters',
      '',
      'Ben Hale told of the new mast.',
    ],
    'markdown',
  )
  expect(model.title).toBe('January Business Meeting Minutes')
  expect(model.date).toBe('2021-01-19')
})

test('a table of discussion points with a further column of actions', async () => {
  const model = await read(
    [
      '# Minutes of the working group, 30 September 2024',
      '',
      '## Attendees',
      '',
      '* Ann Roe',
      '* Ben Hale',
      '',
      '| Discussion Points | Notes/Action Items | Actions: who or none |',
      '| --- | --- | --- |',
      '| Quorum rules | Rules were talked over | Ann Roe to write them down |',
      '| Other business | Nothing | |',
    ],
    'markdown',
  )
  expect(titles(model)).toEqual(['Quorum rules', 'Other business'])
  expect(clauses(model)).toEqual(['Ann Roe to write them down'])
})

test('actions in capitals within one paragraph, with days in square brackets', async () => {
  const model = await read([
    'Library meeting notes, 14 December 2010',
    '',
    'Present: Ann Roe, Ben Hale',
    '',
    '1. Documentation',
    'ACTION: Ann Roe will link the example ACTION: Ben Hale to write a tutorial [due 2011-01-10]',
    '',
    '2. Keys',
    'Nobody has them.',
  ])
  expect(clauses(model)).toEqual(['Ann Roe will link the example', 'Ben Hale to write a tutorial'])
  expect(model.agenda[0]?.decisions[1]?.deadline?.due).toBe('2011-01-10')
})

test('what a heading of much text says is no tail of the clause before it', async () => {
  const paragraphs = Array.from({ length: 12 }, (_, at) => [`Ben Hale spoke for the ${at + 2}th time.`, ''])
  const model = await read(
    [
      '# Minutes of the board, 16 November 2023',
      '',
      'Attendees: President Ann Roe, Ben Hale',
      '',
      '### Mower',
      '',
      'Ann made a motion to sell the mower. The motion passed 3-0.',
      '',
      '### 2024 Budget',
      '',
      ...paragraphs.flat(),
      'Ben motioned to approve the budget. The motion passed 3-0.',
      '',
      '### Dues',
      '',
      'They are due in January.',
    ],
    'markdown',
  )
  expect(titles(model)).toEqual(['Mower', '2024 Budget', 'Dues'])
  expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([1, 1, 0])
})
