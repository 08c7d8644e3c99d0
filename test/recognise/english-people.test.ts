import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'

const read = async (format: 'text' | 'markdown', ...lines: readonly string[]): Promise<Protocol> =>
  (await parse(lines.join('\n'), { format })).model
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name)
const HEAD = ['Minutes of the Yard Committee', '3 May 2024', '']
const BODY = ['', '1. Lock', 'The lock sticks.', '', '2. Keys', 'Nobody has them.']
const THREE = ['Ada Poe', 'Ben Hale', 'Susan Kerr']

describe('a list of people below words that are no label', () => {
  test.each<readonly [string, readonly string[]]>([
    ['on one line', ['Sheet of the day:', 'Ada Poe, Ben Hale, Susan Kerr']],
    ['on lines of their own', ['Yard folk:', 'Ada Poe', 'Ben Hale', 'Susan Kerr']],
    ['with posts in brackets', ['Hands on deck:', 'Ada Poe (keys), Ben Hale (locks), Susan Kerr (gate)']],
    ['in columns of blanks', ['Crew of the day:', '   Ada Poe   Ben Hale   Susan Kerr']],
  ])('%s says who met', async (_, lines) => {
    expect(names((await read('text', ...HEAD, ...lines, ...BODY)).attendees)).toEqual(THREE)
  })

  test('with boxes says who did not', async () => {
    const boxes = ['Tick yourself off:', '', '* [x] Ada Poe', '* [ ] Ben Hale', '* [x] Susan Kerr']
    const { attendees, absent } = await read('markdown', '# Yard call', '', '## Hello', '', ...boxes, ...BODY)
    expect([names(attendees), names(absent)]).toEqual([['Ada Poe', 'Susan Kerr'], ['Ben Hale']])
  })

  test.each([
    ['Copies go to:', 'Ada Poe, Ben Hale, Susan Kerr'],
    ['Things to buy:', 'Two Locks, Ten Keys'],
    ['Yard folk:', 'Ada Poe came late. Ben Hale left early.'],
  ])('%s heads no such list', async (words, line) => {
    expect((await read('text', ...HEAD, words, line, ...BODY)).attendees).toEqual([])
  })
})

describe('columns of a list', () => {
  const LISTED = ['Members present', '   Dr Ada Poe        Intensive Care', '   Ms Susan Kerr     Pharmacy']

  test('part the name from what stands beside it', async () => {
    const { attendees } = await read(
      'text',
      ...HEAD,
      ...LISTED,
      'Apologies',
      '   Mr Ben Hale       Surgery',
      ...BODY,
    )
    expect(names(attendees)).toEqual(['Ada Poe', 'Susan Kerr'])
  })

  test('of a table without a heading mark who was there', async () => {
    const rows = [
      '| Trustee | |',
      '|:--|:--:|',
      '| Ada Poe (Chair) | ✓ |',
      '| Ben Hale | ✗ |',
      '| Susan Kerr | ✓ |',
    ]
    const { attendees, absent, chair } = await read('markdown', '# Yard Trust meeting', '', ...rows, ...BODY)
    expect([names(attendees), names(absent), chair?.name]).toEqual([
      ['Ada Poe', 'Susan Kerr'],
      ['Ben Hale'],
      'Ada Poe',
    ])
  })

  test('may give a reason beside the mark', async () => {
    const rows = [
      '| Member | Here? |',
      '|--|--|',
      '| Ada Poe | yes, from 15:20 |',
      '| Ben Hale | no (travelling) |',
    ]
    const { attendees, absent } = await read('markdown', '# Yard call', '', ...rows, ...BODY)
    expect([names(attendees), names(absent)]).toEqual([['Ada Poe'], ['Ben Hale']])
  })
})

describe('lines of a list', () => {
  test('go on behind a bracket that begins a line', async () => {
    const lines = ['Senators present: Poe (Music), Hale (Chemistry), Kerr', '(Law), Reed (Art)']
    expect(names((await read('text', ...HEAD, ...lines, ...BODY)).attendees)).toEqual([
      'Poe',
      'Hale',
      'Kerr',
      'Reed',
    ])
  })

  test('that say who took the minutes still list all', async () => {
    const lines = ['Attending: Ada Poe (AP) - chair;', 'Ben Hale (BH); Susan Kerr (SK) - took the minutes']
    const { attendees, secretary } = await read('text', ...HEAD, ...lines, ...BODY)
    expect([names(attendees), secretary?.name]).toEqual([THREE, 'Susan Kerr'])
  })

  test('list the staff behind those absent as present', async () => {
    const lines = ['Present: Poe, Kerr, Reed', 'Absent: Ben Hale', 'Staff: Regina Holt, Zoning Administrator']
    const { attendees, absent } = await read('text', ...HEAD, ...lines, ...BODY)
    expect([names(attendees), names(absent)]).toEqual([['Poe', 'Kerr', 'Reed', 'Regina Holt'], ['Ben Hale']])
  })
})

test.each(['Members attending were', 'Present were', 'Members present were'])(
  '%s Ada Poe (Chair), …: a sentence lists who met',
  async (words) => {
    const line = `${words} Ada Poe (Chair), Ben Hale (Film) and Susan Kerr (Clay). Absent: Tom Grey.`
    const { attendees, absent } = await read('text', ...HEAD, line, ...BODY)
    expect([names(attendees), names(absent)]).toEqual([THREE, ['Tom Grey']])
  },
)

test('a roll call of votes lists nobody, and its words are those of the vote', async () => {
  const roll = 'Roll call: Poe yes, Hale yes, Kerr no. Motion carried 2-1.'
  const { attendees, agenda } = await read(
    'text',
    ...HEAD,
    'Present: Poe, Hale, Kerr',
    '',
    '1. Lock',
    'Moved by Poe to buy a lock.',
    roll,
    '',
    '2. Keys',
    'Nobody has them.',
  )
  expect(names(attendees)).toEqual(['Poe', 'Hale', 'Kerr'])
  expect(agenda[0]?.vote).toMatchObject({ yes: 2, no: 1, result: 'pass' })
  expect(agenda[0]?.vote?.text).toContain('Poe yes, Hale yes, Kerr no')
})

test('sentences above the body are no name of it', async () => {
  const told =
    'The Trustees met in the Local History Room on May 10, 2017. Mrs. Ada Fairley took the chair, and Mr. Howard Teal kept the record.'
  const { organization, chair, secretary } = await read(
    'text',
    'West Hollow Library',
    'Board of Trustees',
    '',
    told,
    ...BODY,
  )
  expect(organization ?? '').not.toContain('met in')
  expect([chair?.familyName, secretary?.familyName]).toEqual(['Fairley', 'Teal'])
})
