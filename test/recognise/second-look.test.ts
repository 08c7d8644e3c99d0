import { describe, expect, test } from 'vitest'
import { parse } from '../../src/index.ts'
import { read } from '../../src/read/readers.ts'
import { arranged } from '../../src/recognise/arranged.ts'
import { bestReadings, evidenceOf, type Reading } from '../../src/recognise/decode/decode.ts'
import type { LineOdds } from '../../src/recognise/decode/line-odds.ts'
import { ROLES } from '../../src/recognise/decode/roles.ts'
import { secondLook } from '../../src/recognise/decode/second-look.ts'
import { overviewOf, type Overview } from '../../src/recognise/observe/overview.ts'
import { undressed } from '../../src/recognise/page-dress.ts'
import { prepared } from '../../src/recognise/prepared.ts'
import { stated } from '../../src/recognise/stated.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const COUNCIL = `TOWN COUNCIL OF EASTMERE
Minutes of the regular meeting held on April 9, 2024

Present: Mayor Ann Pell, Councillors Tom Rudd, Ivy Stone

Adoption of the agenda

Moved by Councillor Rudd, seconded by Councillor Stone
THAT the agenda be adopted as presented.
Carried.

Road salt

The Director of Works presented the report.
Moved by Councillor Stone, seconded by Councillor Rudd
THAT the tender of Northway Salt in the amount of $41,300 be accepted;
AND THAT the Clerk be directed to sign the agreement by May 1, 2024.
Carried.

Adjournment

The meeting adjourned at 8:40 p.m.
`
const CLUB = `Minutes of the Harbour Rowing Club
14 March 2024

Present: Ann Pell, Tom Rudd, Ivy Stone

1. Boat shed roof
Tom Rudd said that the felt had come loose in the gales.
The gutter drips.
Decision: The lower price is taken.

2. Summer regatta
The course was too short last year.
`

describe('a second look', () => {
  test('finds questions and clauses that lines like theirs tell', async () => {
    const { model } = await parse(bytes(COUNCIL), { file: 'record.txt' })
    const road = model.agenda.find(({ title }) => title === 'Road salt')
    expect(road?.decisions.map(({ text }) => text.slice(0, 26))).toEqual([
      'THAT the tender of Northwa',
      'AND THAT the Clerk be dire',
    ])
  })

  test('finds none where things are only told', async () => {
    const { model } = await parse(bytes(CLUB), { file: 'record.txt' })
    expect(model.agenda.map(({ title, decisions }) => [title, decisions.length])).toEqual([
      ['Boat shed roof', 1],
      ['Summer regatta', 0],
    ])
  })
})

const PIER = `Протокол № 3
заседания правления яхт-клуба «Бакен»
от 12.05.2025

Председатель: Лотова Е.С.
Секретарь: Кранцев И.Ю.
Присутствовали: Лотова Е.С., Кранцев И.Ю., Швартов П.П.

1. О ремонте пирса
СЛУШАЛИ: Швартова П.П.
Пирс осмотрен весной, настил держится.
РЕШИЛИ:
Боцману
1. Заменить три доски до 01.06.2025.
2. Покрасить перила до 10.06.2025.
2. О стоянке
СЛУШАЛИ: Кранцева И.Ю.
РЕШИЛИ: Оставить взнос прежним.

Председатель Лотова Е.С.
Секретарь Кранцев И.Ю.
`

/** What is seen of a record, with what the cues make of its lines. */
async function seen(text: string): Promise<{ overview: Overview; readings: readonly Reading[] }> {
  const document = await read('record.txt', bytes(text), {})
  const { units, language } = prepared(document)
  const lines = stated(arranged(undressed(units, document.source, language).units, language), language)
  const overview = overviewOf(lines.statements, lines.lexicon)
  return { overview, readings: bestReadings(evidenceOf(overview, ROLES)) }
}

/** The roles that lines with some words have when they are looked at again with some odds. */
async function looked(
  words: string,
  odds: { opens?: number; decides?: number },
  text = CLUB,
  change: Partial<Reading> = {},
): Promise<string | null> {
  const { overview, readings } = await seen(text)
  const at = overview.lines.findIndex((line) => line.words.includes(words))
  const all =
    (value = 0): LineOdds['opens'] =>
    (index) =>
      index === at ? value : 0
  const known: LineOdds = { opens: all(odds.opens), decides: all(odds.decides) }
  const changed = readings.map((one, index) => (index === at ? { ...one, ...change } : one))
  return secondLook(overview, changed, known)?.readings[at]?.role ?? null
}

describe('what is learned of a line', () => {
  test('makes a clause of what was told, where it is sure', async () => {
    expect(await looked('gutter', { decides: 3 })).toBe('deed')
    expect(await looked('gutter', { decides: 2 })).toBeNull()
  })

  test('opens a question, but not by a paragraph or a vote', async () => {
    expect(await looked('gutter', { opens: 2 })).toBe('opening')
    const long = CLUB.replace(
      'drips',
      'drips where the old joint was, and the water runs down the inner wall to the floor',
    )
    expect(await looked('gutter', { opens: 2 }, long)).toBeNull()
    const vote = CLUB.replace('The gutter drips.', 'In favour: 3, against: 0, abstained: 0.')
    expect(await looked('In favour', { opens: 2 }, vote)).toBeNull()
  })

  test('takes back what is surely none, but not a label of decisions', async () => {
    expect(await looked('gutter', { decides: -3 }, CLUB, { role: 'deed' })).toBe('noted')
    expect(await looked('lower price', { decides: -9 })).toBeNull()
    expect(await looked('Summer regatta', { opens: -3 }, CLUB, { margin: 5 })).toBe('noted')
  })

  test('takes back clauses of Russian records, but opens nothing there and keeps what leads in to points', async () => {
    const clause = { role: 'deed', margin: 5 } as const
    expect(await looked('Пирс', { decides: -2 }, PIER, clause)).toBe('noted')
    expect(await looked('Пирс', { decides: -0.5 }, PIER, clause)).toBeNull()
    expect(await looked('Боцману', { decides: -2 }, PIER, clause)).toBeNull()
    expect(await looked('Пирс', { opens: 4 }, PIER)).toBeNull()
  })

  test('says nothing against a cue that says outright what a line is', async () => {
    expect(await looked('gutter', { decides: 9 }, CLUB, { margin: 15 })).toBeNull()
    expect(await looked('Summer regatta', { opens: -9 }, CLUB, { margin: 20 })).toBeNull()
  })

  test('makes no clause in other languages than those it was learned for', async () => {
    const russian = `Протокол № 3 заседания правления\n\nСлушали: Орлову А.П.\nЖёлоб протекает.\nРешили: починить.\n`
    expect(await looked('протекает', { decides: 9 }, russian, { role: 'noted', margin: 1 })).toBeNull()
  })
})
