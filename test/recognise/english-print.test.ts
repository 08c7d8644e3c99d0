import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Attendee, Decision, Protocol } from '../../src/model/schema.ts'

const read = async (...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format: 'text' })).model
const HEAD = ['Minutes of the Yard Committee', '3 May 2024', '']
const MET = [...HEAD, 'Present: Ada Poe (Chair), Ben Hale, Susan Kerr', 'In attendance: Pat Orme (Clerk)', '']
const BODY = ['', '1. Weeds', 'It was late.', '', '2. Pumps', 'It was dry.']
const names = (list: readonly Attendee[]): string[] => list.map(({ name }) => name)
const texts = (list: readonly Decision[]): string[] =>
  list.flatMap(({ text, items }) => [text, ...texts(items)])
const titles = ({ agenda }: Protocol): string[] => agenda.map(({ number, title }) => `${number} ${title}`)

test('members listed by sort are those who met, but for those of whom it says otherwise', async () => {
  const model = await read(
    ...HEAD,
    'MEMBERSHIP',
    'Chair',
    '  Ada Poe, Head of Yards',
    'Elected',
    '  Ben Hale',
    '  Susan Kerr (apology)',
    'In attendance',
    '  Pat Orme (minutes)',
    ...BODY,
  )
  expect(names(model.attendees)).toEqual(['Ada Poe', 'Ben Hale', 'Pat Orme'])
  expect(names(model.absent)).toEqual(['Susan Kerr'])
  expect([model.chair?.name, model.secretary?.name]).toEqual(['Ada Poe', 'Pat Orme'])
})

test('members below those present are no further list of them', async () => {
  const model = await read(...MET, 'Members', 'Ivor Pask', 'Wendy Strood', 'Colin Mabey', ...BODY)
  expect(model.chair?.name).toBe('Ada Poe')
  expect(names(model.absent)).toEqual([])
})

test('lists of people side by side, the last rows with fewer columns', async () => {
  const model = await read(
    ...HEAD,
    'PRESENT                    ABSENT                STAFF',
    'Ada Poe, President         Ivor Pask             Pat Orme, Director',
    'Ben Hale                   (excused)             Len Gower, Tools',
    'Susan Kerr, Secretary                            and Stores',
    'Ron Vale',
    ...BODY,
  )
  expect(names(model.attendees)).toEqual([
    'Ada Poe',
    'Ben Hale',
    'Susan Kerr',
    'Ron Vale',
    'Pat Orme',
    'Len Gower',
  ])
  expect(names(model.absent)).toEqual(['Ivor Pask'])
})

test('initials without full stops, an initial that is a word, and posts in a third column', async () => {
  const bare = await read(...HEAD, 'Present: Mr A J Sowter (Chairman), A. Lund, Mr P Lyle', ...BODY)
  expect(names(bare.attendees)).toEqual(['A. J. Sowter', 'A. Lund', 'P. Lyle'])
  expect(bare.chair?.name).toBe('A. J. Sowter')
  const columns = await read(
    ...HEAD,
    'Present',
    'Ada Poe         AP     Chair',
    'Ben Hale        BH     Treasurer',
    'Susan Kerr      SK',
    ...BODY,
  )
  expect(names(columns.attendees)).toEqual(['Ada Poe', 'Ben Hale', 'Susan Kerr'])
  expect(columns.chair?.name).toBe('Ada Poe')
})

test('a word before what is moved is nobody: A motion, plan A', async () => {
  const { agenda } = await read(
    ...MET,
    '1. Plans',
    'A Motion followed. Plan A. Costs are up.',
    ...BODY.slice(4),
  )
  expect(agenda.flatMap(({ speakers }) => speakers)).toEqual([])
})

test('the numbers of minutes with their text behind a dash, and with the year first', async () => {
  const dashes = await read(
    ...MET,
    '31/24 Apologies - None.',
    '',
    '32/24 Grass - Ben Hale told of the tender. Resolved: to accept it.',
    '',
    '33/24 Roof - Nothing new.',
  )
  expect(titles(dashes)).toEqual(['31/24 Apologies', '32/24 Grass', '33/24 Roof'])
  expect(texts(dashes.agenda[1]?.decisions ?? [])).toEqual(['to accept it.'])
  const years = await read(
    ...MET,
    ...['2024/31 Hedges', 'None.', '', '2024/32 Grass', 'It grew.', '', '2024/33 Roof', 'It leaks.'],
  )
  expect(titles(years)).toEqual(['2024/31 Hedges', '2024/32 Grass', '2024/33 Roof'])
})

test('a decision with its label, the task behind it, and a vote that goes on', async () => {
  const model = await read(
    ...MET,
    '1. Hedges',
    'Resolved: to accept the tender of Greenway Ltd. The Clerk to tell the firm by 14 June.',
    '',
    '2. Show',
    'It was agreed that the show be held on 3 August. Action: Pat Orme to book the tent.',
  )
  const [hedges, show] = model.agenda
  expect(texts(hedges?.decisions ?? [])).toEqual([
    'to accept the tender of Greenway Ltd.',
    'The Clerk to tell the firm by 14 June.',
  ])
  expect(hedges?.decisions[1]?.deadline?.due).toBe('2024-06-14')
  expect(show?.decisions[1]?.assignees.map(({ name }) => name)).toEqual(['Pat Orme'])
})

test('codes of resolutions that go on counting are numbers; a lone one is none', async () => {
  const model = await read(
    ...MET,
    ...['1. Rules', 'Resolved', 'YC 2/24-07: That the rules be adopted.', 'YC 2/24-08: To print them.', ''],
    ...['2. Gate', 'Resolved', 'YC 2/24-09: That the gate be painted.'],
  )
  expect(model.agenda.map(({ decisions }) => texts(decisions))).toEqual([
    ['That the rules be adopted.', 'To print them.'],
    ['That the gate be painted.'],
  ])
  const lone = await read(
    ...MET,
    '1. Rules',
    'Resolved',
    'YC 2/24-07: That the rules be adopted.',
    ...BODY.slice(4),
  )
  expect(texts(lone.agenda[0]?.decisions ?? [])).toEqual(['YC 2/24-07: That the rules be adopted.'])
})

test('conditions below a decision are its own clauses, and who voted in a table was not listed', async () => {
  const model = await read(
    ...MET,
    '1. Licence',
    'It was resolved to grant it, subject to the following conditions:',
    '(a) the fee to be paid before the end of May;',
    '(b) the yard to be closed at night.',
    '',
    '2. Plot',
    'It was agreed to sell the plot.',
    '',
    '| Member | Yea | Nay | Abstain |',
    '|---|---|---|---|',
    '| Poe | X | | |',
    '| Moss | | X | |',
  )
  expect(texts(model.agenda[0]?.decisions ?? [])).toContain('the fee to be paid before the end of May;')
  expect(names(model.attendees)).toEqual(['Ada Poe', 'Ben Hale', 'Susan Kerr', 'Pat Orme'])
})
