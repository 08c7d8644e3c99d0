import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format: 'markdown' })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)

test.each<readonly [string, string, readonly string[]]>([
  [
    'two given names with one surname',
    'Ada Poe, Susan and Joel Kerr, Ben Roe',
    ['Ada Poe', 'Susan Kerr', 'Joel Kerr', 'Ben Roe'],
  ],
  [
    'at the end of a list of whole names',
    'Ada Poe, Susan & Joel Kerr',
    ['Ada Poe', 'Susan Kerr', 'Joel Kerr'],
  ],
  ['two whole names', 'Ada Poe, Susan Hale and Joel Kerr', ['Ada Poe', 'Susan Hale', 'Joel Kerr']],
])('attendees: %s', async (_, list, expected) => {
  const { attendees } = await read('# Yard Meeting, 3 May 2024', '', `Present: ${list}`)
  expect(names(attendees)).toEqual(expected)
})

test('an "and" that ends a list of given names makes no couple', async () => {
  const { attendees } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    'Present: Anna, Tom, Susan and Joel Kerr',
  )
  expect(names(attendees)).not.toContain('Susan Kerr')
})

test('a blank of a template names nobody, who stands beside it does', async () => {
  const { chair, secretary, invited } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    'Host: NAME (Ada Poe)',
    '',
    'Scribe: Name',
    '',
    'Observers: None.',
  )
  expect(chair?.name).toBe('Ada Poe')
  expect(secretary).toBeNull()
  expect(invited).toEqual([])
})

test('others present are present, and who also was there', async () => {
  const { attendees, invited, secretary } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    'Present were: Ada Poe and Ben Roe. Also present was Kit Hale, Clerk of Works.',
    '',
    'Others Present: Joel Kerr',
    '',
    'Minutes respectfully submitted by: Lena Frost',
  )
  expect(names(attendees)).toEqual(['Ada Poe', 'Ben Roe', 'Kit Hale', 'Joel Kerr'])
  expect(invited).toEqual([])
  expect(secretary?.name).toBe('Lena Frost')
})

test('a given name alone is the one person of the lists who has it', async () => {
  const { decisions } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    'Present: Mark Poe, Kit Hale, Kit Roe',
    '',
    '## Action Items',
    '',
    '- Mark to mend the gate.',
    '- Kit to buy paint.',
  )
  expect(decisions.map(({ assignees }) => names(assignees))).toEqual([['Mark Poe'], ['Kit']])
})

test('who is absent by an open box and by an apology is absent once', async () => {
  const { absent, attendees } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    'Attendees:',
    '',
    '- [x] Ada Poe (_Chair_) - Reed Pictures',
    '- [ ] Ben Roe (_Member_) - Blue Hat',
    '',
    'Apologies: Ben Roe',
  )
  expect(names(attendees)).toEqual(['Ada Poe'])
  expect(names(absent)).toEqual(['Ben Roe'])
})

test('a bare "Minutes" takes the body above it, and no sentence below', async () => {
  const { title, date } = await read(
    'Harbour School Committee Meeting',
    '',
    'Minutes',
    '',
    'May 25, 2016',
    '',
    'Present: Ada Poe, Ben Roe',
    '',
    'On a motion by Ms. Poe, seconded by Mr. Roe, the Board voted 4-1 to buy a ladder.',
  )
  expect(title).toBe('Harbour School Committee Meeting Minutes')
  expect(date).toBe('2016-05-25')
})

test('a bare "Meeting Minutes" goes on with the body below it', async () => {
  const { title } = await read(
    '# Meeting Minutes',
    '## Reed Alliance Steering Committee',
    '',
    'Date: 3 May 2024',
  )
  expect(title).toBe('Meeting Minutes Reed Alliance Steering Committee')
})

test('a numbered label without words is its own title', async () => {
  const { agenda } = await read(
    '# Yard Board, 3 May 2024',
    '',
    '### Topic #1',
    'The board looked at the gate.',
    '',
    '### Topic #2',
    '**Action:** Ada Poe to mend it.',
  )
  expect(agenda.map(({ title }) => title)).toEqual(['Topic #1', 'Topic #2'])
  expect(agenda[1]?.decisions).toHaveLength(1)
})

test('votes listed behind dashes are counted, and decide the motion above them', async () => {
  const { agenda } = await read(
    '# Yard Board Minutes, 3 May 2024',
    '',
    '## Paint',
    '',
    'Mr. Roe made a motion, seconded by Ms. Poe to buy blue paint.',
    '',
    'Roll Call Vote: In favor—Mr. Roe, Ms. Poe, opposed—Mr. Hale.',
  )
  expect(agenda[0]?.vote).toMatchObject({ yes: 2, no: 1 })
  expect(agenda[0]?.decisions.map(({ text }) => text)).toEqual(['to buy blue paint.'])
})

test('front matter that is not read is told, each line by itself', async () => {
  const { place, unrecognized } = await read(
    '---',
    'title: Autumn Yard Council',
    'location: Old Weighbridge, 12 Quay Lane, Harbour End, Northern District',
    'tags: [meeting, yard]',
    '---',
    '',
    '<!-- Ask who takes notes. -->',
    '',
    'Present: Ada Poe, Ben Roe',
  )
  expect(place).toBe('Old Weighbridge, 12 Quay Lane, Harbour End, Northern District')
  expect(unrecognized.map(({ text }) => text)).toEqual([
    'tags: [meeting, yard]',
    '<!-- Ask who takes notes. -->',
  ])
})

test('officers of a letterhead are meant by their surnames alone', async () => {
  const { chair, attendees } = await read(
    'Elm Street Committee',
    '',
    'Ada Poe, Chair',
    '',
    'Ben Roe, Vice Chair',
    '',
    '## Minutes of May 3, 2024',
    '',
    'Chair Poe called the meeting to order at 6:01 p.m.',
    '',
    'Present: Members Poe, Roe.',
  )
  expect(chair).toMatchObject({ name: 'Ada Poe', position: null })
  expect(names(attendees)).toEqual(['Ada Poe', 'Ben Roe'])
})

const owners = ({ decisions }: Protocol): string[][] =>
  decisions.map(({ assignees }) => assignees.map((one) => ('name' in one ? one.name : '')))

test('where most tasks of a list begin with a common name, the others begin with one too', async () => {
  const minutes = await read(
    '# Yard Meeting 2024-05-03',
    '',
    '## Action Items',
    '',
    '- [ ] **David** (lead), **Oru** (support): Ask the mill for a price.',
    '- [ ] **Tamsk**: Write up a plan.',
    '- [ ] Paint the gate. (Peter and Oru)',
    '',
    '## Attendees',
    '',
    '1. Oru Kanter',
  )
  expect(minutes.decisions.map(({ text }) => text)).toEqual([
    'Ask the mill for a price.',
    'Write up a plan.',
    'Paint the gate.',
  ])
  expect(owners(minutes)).toEqual([['David', 'Oru Kanter'], ['Tamsk'], ['Peter', 'Oru Kanter']])
})

test('topics before the colons of tasks are nobody', async () => {
  const minutes = await read(
    '# Yard Meeting 2024-05-03',
    '',
    '## Action Items',
    '',
    '- [ ] Website: write up a plan.',
    '- [ ] Gate: paint it by June.',
    '- [ ] David: ask the mill.',
  )
  expect(owners(minutes).flat()).not.toContain('Website')
  expect(owners(minutes).flat()).not.toContain('Gate')
})

test('names of a channel are taken from a list on the line below its label', async () => {
  const html = [
    '<html><body><h1>Yard Forms Group</h1><h2>9 April 2024</h2><dl>',
    '<dt>Present</dt><dd>Alma, Nikol, pkr, Ada_Poe</dd><dt>Regrets</dt><dd>Brun, Tal</dd></dl>',
    '<h2>Labels</h2><p>All is well.</p></body></html>',
  ]
  const { model } = await parse(html.join('\n'), { format: 'html' })
  expect(names(model.attendees)).toEqual(['Alma', 'Nikol', 'pkr', 'Ada Poe'])
  expect(names(model.absent)).toEqual(['Brun', 'Tal'])
})

test('what stands behind a name below a label is no further name', async () => {
  const { attendees } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    '**Present**',
    '',
    'Ada Poe, Treasurer',
    '',
    '**Notes**',
  )
  expect(names(attendees)).toEqual(['Ada Poe'])
})

const decidedBy = async (...lines: readonly string[]): Promise<string[]> =>
  (await read('# Yard Meeting, 3 May 2024', '', '## Fence', '', ...lines)).agenda.flatMap(({ decisions }) =>
    decisions.map(({ text }) => text),
  )

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'a line between a motion and its vote says who seconded',
    ['Director Poe moved to mend the fence.', '', 'Director Roe seconded the motion.', '', 'Motion carried.'],
    ['to mend the fence.'],
  ],
  [
    'a motion, its second and its vote stand in bullets',
    ['* Bob D: Make a motion to mend the fence', '* Mark P: Seconded', '* Vote was unanimous'],
    ['to mend the fence'],
  ],
  [
    'a motion that was lost decides nothing',
    ['Director Poe moved to mend the fence.', '', 'Director Roe seconded the motion.', '', 'Motion failed.'],
    [],
  ],
  [
    'talk of a seconded motion is no outcome',
    [
      'Director Poe moved to mend the fence.',
      '',
      'Director Roe seconded the idea of a longer talk.',
      '',
      'Fine.',
    ],
    [],
  ],
  [
    'a given name promises work in a line of its own',
    ['* Phil will send the price'],
    ['Phil will send the price'],
  ],
  ['a word that may be a name promises none', ['* May will bring the rain', '* Grant will send a sign'], []],
  ['a given name in running talk promises none', ['It rains. Phil will send the price. Nobody minds.'], []],
])('%s', async (_, lines, expected) => {
  expect(await decidedBy(...lines)).toEqual(expected)
})

test('leave to do something is no work', async () => {
  const { agenda } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    '## Bench',
    '',
    'Motion made to authorize Joel Kerr to donate a bench. Motion carried unanimously.',
  )
  expect(agenda.flatMap(({ decisions }) => decisions.flatMap(({ assignees }) => assignees))).toEqual([])
})

test('a summary that only repeats the decisions is no question', async () => {
  const { agenda } = await read(
    '# Yard Meeting, 3 May 2024',
    '',
    '### 1. Fence',
    '',
    '**Resolution #1: Mend the old fence in two days.**',
    '',
    '### 2. Resolutions',
    '',
    '* Resolution #1: Mend the old fence in two days.',
  )
  expect(agenda.map(({ title }) => title)).toEqual(['Fence'])
  expect(agenda.flatMap(({ decisions }) => decisions)).toHaveLength(1)
})

test('a given name that two of a group below its label have is nobody of them', async () => {
  const { agenda, attendees } = await read(
    '# Yard meeting 2024-05-03',
    '',
    '- Record attendance in minutes',
    '    - Council: Marla, Eric Poe, Jack Roe, Eric Kerr',
    '- Assign roles',
    '  - Facilitator: Eric Kerr',
    '',
    '### Fence',
    '',
    '- **Action**: Eric will send the price',
  )
  expect(names(attendees)).toEqual(['Marla', 'Eric Poe', 'Jack Roe', 'Eric Kerr'])
  expect(agenda[0]?.decisions[0]?.assignees).toMatchObject([{ name: 'Eric' }])
})
