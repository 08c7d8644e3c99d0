import { Document, Packer, Paragraph } from 'docx'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { correctionsSchema, type Corrections } from '../../src/model/corrections.ts'
import { factPath } from '../../src/model/fact-path.ts'
import { protocolSchema, type Protocol } from '../../src/model/schema.ts'
import { read } from '../../src/read/readers.ts'
import type { CorrectionStatus } from '../../src/recognise/corrections/outcome.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { everyFactHasAPlace } from '../laws.ts'

const RECORD = `Протокол № 7

05.03.2024

Председатель: Орлова А.П.
Секретарь: Котов П.Н.

Присутствовали: Зимина Е.С., Рудаков В.В., Лапин О.О.

Повестка дня:

1. О ремонте крыши
2. Разное

1. О ремонте крыши

Слушали: Зимину Е.С.

Решили:

1. Рудакову В.В. подготовить смету до 20.03.2024.
2. Принять информацию о состоянии крыши к сведению.

2. Разное

Решили:

1. Лапину О.О. закрыть старый склад.

Председатель            Орлова А.П.
Секретарь               Котов П.Н.

Слова, которые никуда не ведут.
`

interface Reading {
  readonly model: Protocol
  readonly statuses: readonly CorrectionStatus[]
  readonly reasons: readonly string[]
}

async function readWith(
  input: string | Uint8Array,
  entries: readonly unknown[],
  file = 'record.txt',
): Promise<Reading> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const document = await read(file, bytes, {})
  const corrections: Corrections = correctionsSchema.parse({ corrections: entries })
  const found = await recognise(document, { corrections })
  for (const { start, end } of Object.values(found.model.positions)) {
    expect(start.offset).toBeLessThanOrEqual(end.offset)
    expect(end.offset).toBeLessThanOrEqual(document.source.original.length)
  }
  everyFactHasAPlace({ ...found, document })
  expect(protocolSchema.safeParse(found.model).success).toBe(true)
  return {
    model: found.model,
    statuses: (found.corrections ?? []).map(({ status }) => status),
    reasons: found.diagnostics.flatMap(({ ruleId, reason }) =>
      ruleId === 'correction-fits' ? [reason] : [],
    ),
  }
}

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name)

describe('a path of a fact', () => {
  test.each([
    ['/chair', 'chair', 'person'],
    ['/agenda/2/decisions/0/items/1/items/0/deadline', 'agenda/*/decisions/*/deadline', 'deadline'],
    ['/attendees/-', 'attendees/*', 'attendee'],
    ['/decisions/0/assignees/1/name', 'decisions/*/assignees/*/name', 'text'],
  ])('%s', (pointer, shape, kind) => {
    const path = factPath(pointer)
    expect([path?.shape.join('/'), path?.kind]).toEqual([shape, kind])
  })

  test.each([
    '',
    '/',
    'chair',
    '/chair/constructor',
    '/positions',
    '/agenda/x',
    '/agenda/0/items/0',
    '/schemaVersion',
  ])('there is none at %s', (pointer) => {
    expect(factPath(pointer)).toBeNull()
  })
})

describe('a correction', () => {
  test('gives a fact another value, with the place that it had', async () => {
    const { model, statuses } = await readWith(RECORD, [
      { path: '/secretary', quote: 'Котов П.Н.', before: 'Секретарь:', value: 'Котова Полина Николаевна' },
      { path: '/agenda/0/decisions/0/deadline', quote: 'до 20.03.2024', value: '2024-03-21' },
      { path: '/number', quote: '№ 7', value: '7/1' },
    ])
    expect(statuses).toEqual(['applied', 'applied', 'applied'])
    expect(model.secretary).toMatchObject({
      familyName: 'Котова',
      patronymicName: 'Николаевна',
      asWritten: 'Котов П.Н.',
    })
    expect(model.positions['/secretary/name']?.start.line).toBe(6)
    expect(model.agenda[0]?.decisions[0]?.deadline).toMatchObject({
      text: 'до 20.03.2024',
      due: '2024-03-21',
    })
    expect(model.number).toBe('7/1')
  })

  test('takes a fact away, and its words are listed', async () => {
    const entry = { path: '/attendees/2', quote: 'Лапин О.О.', absent: true }
    const { model } = await readWith(RECORD, [entry])
    expect(names(model.attendees)).toEqual(['Зимина Е.С.', 'Рудаков В.В.'])
    expect(model.unrecognized.map(({ text }) => text)).toContain('Лапин О.О.')
  })

  test('adds facts where they stand in the text', async () => {
    const { model, statuses } = await readWith(RECORD, [
      {
        path: '/agenda/0/decisions/-',
        quote: 'Слова, которые никуда не ведут',
        under: 'Разное',
        value: 'Снести сарай',
      },
      { path: '/invited/-', quote: 'Зимину Е.С.', value: 'Зимина Е.С.' },
      { path: '/place', quote: 'старый склад', value: 'старый склад' },
      { path: '/agenda/1/vote', quote: 'Слова', under: 'Разное', value: { yes: 3 } },
    ])
    expect(statuses).toEqual(['applied', 'applied', 'applied', 'applied'])
    expect(model.agenda[1]?.decisions.map(({ text }) => text)).toEqual([
      'Лапину О.О. закрыть старый склад.',
      'Снести сарай',
    ])
    expect(names(model.invited)).toEqual(['Зимина Е.С.'])
    expect(model.place).toBe('старый склад')
    expect(model.agenda[1]?.vote).toMatchObject({ yes: 3, no: null, text: 'Слова' })
    expect(model.unrecognized.map(({ text }) => text)).toEqual([])
  })

  test('adds a clause below another, and a question with what is decided on it', async () => {
    const { model, statuses } = await readWith(RECORD, [
      {
        path: '/agenda/1/decisions/0/items/-',
        quote: 'старый склад',
        under: 'Лапину О.О. закрыть',
        value: 'Ключ сдать',
      },
      { path: '/agenda/-', quote: 'Слова, которые', value: { title: 'О словах', number: '3' } },
      {
        path: '/agenda/-/decisions/-',
        quote: 'никуда не ведут',
        under: 'О словах',
        value: { text: 'Забыть', assignees: 'Зимина Е.С.', deadline: '2024-04-01' },
      },
    ])
    expect(statuses).toEqual(['applied', 'applied', 'applied'])
    expect(model.agenda[1]?.decisions[0]?.items.map(({ text }) => text)).toEqual(['Ключ сдать'])
    expect(model.agenda[2]).toMatchObject({ number: '3', title: 'О словах' })
    expect(model.agenda[2]?.decisions[0]).toMatchObject({
      kind: 'action',
      assignees: [{ name: 'Зимина Е.С.', lead: true }],
      deadline: { due: '2024-04-01' },
    })
  })

  test('moves people and clauses to where they belong', async () => {
    const { model, statuses } = await readWith(RECORD, [
      { path: '/attendees/1', quote: 'Рудаков В.В.', move: '/absent/-' },
      {
        path: '/agenda/1/decisions/0',
        quote: 'Лапину О.О. закрыть',
        move: '/agenda/-/decisions/-',
        under: 'О ремонте крыши',
      },
    ])
    expect(statuses).toEqual(['applied', 'applied'])
    expect(names(model.absent)).toEqual(['Рудаков В.В.'])
    expect(model.agenda.map(({ decisions }) => decisions.length)).toEqual([3, 0])
    expect(model.positions['/agenda/0/decisions/2/text']?.start.line).toBe(28)
  })

  test('splits a clause: each half rests on its own words', async () => {
    const text = RECORD.replace('до 20.03.2024.', 'до 20.03.2024, Зиминой Е.С. купить краску.')
    const { model, statuses } = await readWith(text, [
      {
        path: '/agenda/0/decisions/0',
        quote: 'Рудакову В.В. подготовить смету до 20.03.2024',
        value: 'Рудакову В.В. подготовить смету до 20.03.2024',
      },
      {
        path: '/agenda/0/decisions/-',
        quote: 'Зиминой Е.С. купить краску.',
        under: 'О ремонте крыши',
        value: { text: 'Зиминой Е.С. купить краску.', assignees: ['Зимина Е.С.'] },
      },
    ])
    expect(statuses).toEqual(['applied', 'applied'])
    const [one, other] = model.agenda[0]?.decisions ?? []
    expect(one).toMatchObject({
      number: '1',
      assignees: [{ name: 'Рудаков В.В.' }],
      deadline: { due: '2024-03-20' },
    })
    expect(other).toMatchObject({ number: null, assignees: [{ name: 'Зимина Е.С.' }], deadline: null })
    expect(model.positions['/agenda/0/decisions/0/text']?.end.offset).toBeLessThan(
      model.positions['/agenda/0/decisions/1/text']?.start.offset ?? 0,
    )
  })

  test('joins two clauses: the words of both are of one, and nothing is left', async () => {
    const text = RECORD.replace('смету до 20.03.2024.', 'смету\n2. до 20.03.2024.')
    const plain = await readWith(text, [])
    expect(plain.model.agenda[0]?.decisions).toHaveLength(3)
    const { model, statuses } = await readWith(text, [
      { path: '/agenda/0/decisions/1', quote: 'до 20.03.2024.', absent: true },
      {
        path: '/agenda/0/decisions/0',
        quote: 'Рудакову В.В. подготовить смету 2. до 20.03.2024.',
        value: 'Рудакову В.В. подготовить смету до 20.03.2024.',
      },
    ])
    expect(statuses).toEqual(['applied', 'applied'])
    expect(model.agenda[0]?.decisions).toHaveLength(2)
    expect(model.unrecognized.map(({ text: words }) => words)).toEqual(['Слова, которые никуда не ведут.'])
  })

  test('joins two questions: what was decided, heard and said on the second is of the first', async () => {
    const { model, statuses } = await readWith(RECORD, [
      { path: '/agenda/0/speakers/0', quote: 'Зимину Е.С.', move: '/agenda/-/speakers/-', under: 'Разное' },
      {
        path: '/agenda/0/decisions/0',
        quote: 'Рудакову В.В. подготовить смету',
        move: '/agenda/-/decisions/-',
        under: 'Разное',
      },
    ])
    expect(statuses).toEqual(['applied', 'applied'])
    expect(model.agenda[1]).toMatchObject({
      speakers: [{ name: 'Зимина Е.С.' }],
      decisions: [{ number: '1', deadline: { due: '2024-03-20' } }, { number: '1' }],
    })
  })

  test('calls words no fact: they are not listed any more', async () => {
    const quiet = { path: '/unrecognized/0', quote: 'Слова, которые никуда не ведут', absent: true }
    const plain = await readWith(RECORD, [])
    const { model } = await readWith(RECORD, [quiet])
    expect(plain.model.unrecognized.map(({ text }) => text)).toEqual(['Слова, которые никуда не ведут.'])
    expect(model.unrecognized).toEqual([])
  })

  test('is not needed where the record is read so', async () => {
    const { statuses } = await readWith(RECORD, [
      { path: '/chair', quote: 'Орлова А.П.', before: 'Председатель:', value: 'Орлова А.П.' },
      { path: '/invited/0', quote: 'Лапин О.О.', absent: true },
    ])
    expect(statuses).toEqual(['needless', 'needless'])
  })

  test.each([
    ['words that are gone', { path: '/chair', quote: 'Сидорова Р.Р.', value: 'Сидорова Р.Р.' }, 'gone'],
    ['half a word', { path: '/number', quote: '2024 Председ', value: '5' }, 'gone'],
    ['words that stand twice', { path: '/place', quote: 'О ремонте крыши', value: 'крыша' }, 'twice'],
    ['a fact that is not read there', { path: '/invited/0', quote: 'Лапин О.О.', confirmed: true }, 'unread'],
    [
      'another value than the confirmed',
      { path: '/number', quote: '№ 7', confirmed: true, was: '8' },
      'changed',
    ],
    [
      'a question that is not there',
      { path: '/agenda/0/decisions/-', quote: 'Слова, которые', under: 'О воде', value: 'Пить' },
      'homeless',
    ],
    [
      'no question named',
      { path: '/agenda/0/decisions/-', quote: 'Слова, которые', value: 'Пить' },
      'homeless',
    ],
  ] as const)('is not applied, and told: %s', async (_, entry, status) => {
    const { model, statuses, reasons } = await readWith(RECORD, [entry])
    expect(statuses).toEqual([status])
    expect(reasons).toHaveLength(1)
    expect(model).toEqual((await readWith(RECORD, [])).model)
  })

  test('of what a block states once holds for each clause, or for the one that is named', async () => {
    const text = RECORD.replace(
      '1. Лапину О.О. закрыть старый склад.',
      '1. До 10.04.2024:\n1.1. Покрасить забор.\n1.2. Вымыть окна.',
    )
    const entry = { path: '/agenda/1/decisions/0/deadline', quote: '10.04.2024', value: '2024-04-11' }
    const due = ({ agenda }: Protocol): unknown =>
      agenda[1]?.decisions[0]?.items.map(({ deadline }) => deadline?.due)
    expect(due((await readWith(text, [])).model)).toEqual(['2024-04-10', '2024-04-10'])
    expect(due((await readWith(text, [entry])).model)).toEqual(['2024-04-11', '2024-04-11'])
    const named = { ...entry, under: 'Вымыть окна' }
    expect(due((await readWith(text, [named])).model)).toEqual(['2024-04-10', '2024-04-11'])
  })

  test('answers what reading found doubtful about the fact', async () => {
    const text = RECORD.replace('до 20.03.2024', 'до 31.02.2024')
    const found = async (entries: readonly unknown[]): Promise<string[]> => {
      const document = await read('record.txt', new TextEncoder().encode(text), {})
      const corrections = correctionsSchema.parse({ corrections: entries })
      return (await recognise(document, { corrections })).diagnostics.map(({ ruleId }) => ruleId)
    }
    expect(await found([])).toContain('date-exists')
    const value = { path: '/agenda/0/decisions/0/deadline', quote: 'до 31.02.2024', value: '2024-02-29' }
    expect(await found([value])).not.toContain('date-exists')
  })
})

const ENTRIES = [
  {
    path: '/secretary',
    quote: 'Котов П.Н.',
    before: '05 03 2024 Председатель: Орлова А.П. Секретарь:',
    after: 'Присутствовали: Зимина',
    value: 'Котова П.Н.',
  },
  {
    path: '/attendees/1',
    quote: 'Рудаков В.В.',
    before: 'Присутствовали: Зимина Е.С.,',
    after: 'Лапин О.О. Повестка',
    move: '/absent/-',
  },
  {
    path: '/agenda/0/decisions/0/deadline',
    quote: 'до 20.03.2024',
    before: 'Рудакову В.В. подготовить смету',
    after: 'Принять информацию',
    value: '2024-03-21',
  },
  {
    path: '/agenda/1/decisions/0',
    quote: 'Лапину О.О. закрыть старый склад',
    before: 'Разное Решили',
    after: 'Председатель',
    value: 'Лапину О.О. запереть склад',
  },
  {
    path: '/agenda/0/decisions/1',
    quote: 'Принять информацию',
    before: 'подготовить смету до 20.03.2024',
    after: 'о состоянии крыши',
    value: 'Принять информацию',
  },
  {
    path: '/agenda/0/decisions/-',
    quote: 'о состоянии крыши к сведению.',
    before: 'Принять информацию',
    after: '2. Разное Решили',
    under: 'О ремонте крыши',
    value: { text: 'Осмотреть крышу', assignees: ['Зимина Е.С.'] },
  },
  {
    path: '/unrecognized/0',
    quote: 'Слова, которые никуда не ведут',
    before: 'Секретарь Котов П.Н.',
    absent: true,
  },
] as const

function decided({ secretary, absent, agenda, unrecognized }: Protocol): unknown {
  const decisions = agenda.flatMap((item) => item.decisions)
  return [
    secretary?.name,
    names(absent),
    decisions.find(({ text }) => text.startsWith('Рудакову'))?.deadline?.due,
    decisions.some(({ text }) => text === 'Лапину О.О. запереть склад'),
    decisions.flatMap(({ text }) => (/^(?:Принять|Осмотреть)/.test(text) ? [text] : [])).sort(),
    unrecognized.some(({ text }) => text.startsWith('Слова')),
  ]
}

const DECIDED = [
  'Котова П.Н.',
  ['Рудаков В.В.'],
  '2024-03-21',
  true,
  ['Осмотреть крышу', 'Принять информацию'],
  false,
]

/** The letters of windows-1251 by their codes. */
const CYRILLIC = [
  ...new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, code) => code)),
]
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => Math.max(0, CYRILLIC.indexOf(letter)))

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')

const docx = async (text: string): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({ sections: [{ children: text.split('\n').map((line) => new Paragraph(line)) }] }),
  )

const html = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `<html><body>${text
      .split('\n')
      .map((line) => `<p>${line.replaceAll(' ', '&nbsp;').replaceAll('&nbsp;', ' ')}</p>`)
      .join('\n')}</body></html>`,
  )

const DRESSES = {
  'record.txt': (text: string) => Promise.resolve<Uint8Array>(new TextEncoder().encode(text)),
  'record.1251.txt': (text: string) => Promise.resolve(windows1251(text)),
  'record.utf16.txt': (text: string) => Promise.resolve(utf16(text)),
  'record.crlf.txt': (text: string) =>
    Promise.resolve<Uint8Array>(new TextEncoder().encode(text.replaceAll('\n', '\r\n'))),
  'record.md': (text: string) =>
    Promise.resolve<Uint8Array>(new TextEncoder().encode(text.replace('Решили', '**Решили**'))),
  'record.html': (text: string) => Promise.resolve(html(text)),
  'record.docx': docx,
} as const

/** Lines that people put between others without changing what the others say. */
const INSERTED = ['', 'Замечание редактора.', 'Вставлено при сверке с черновиком.']

/** A line of the record, wrapped at the given blank; headings and lists keep their line. */
function wrapped(line: string, at: number): string {
  const blanks = [...line.matchAll(/ /g)].map(({ index }) => index).filter((index) => index > 40)
  const blank = blanks[at % Math.max(1, blanks.length)]
  return blank === undefined ? line : `${line.slice(0, blank)}\n${line.slice(blank + 1)}`
}

describe('corrections survive', () => {
  test.each(Object.entries(DRESSES))('another way of keeping the text: %s', async (file, dressed) => {
    const { model, statuses } = await readWith(await dressed(RECORD), ENTRIES, file)
    expect(statuses).toEqual(ENTRIES.map(() => 'applied'))
    expect(decided(model)).toEqual(DECIDED)
  })

  test('lines that are inserted and wrapped, in any of them', async () => {
    const lines = RECORD.split('\n')
    // Behind the blank lines: what stands within a list becomes a part of it.
    const gaps = lines.flatMap((line, index) => (line === '' ? [index] : []))
    const edit = fc.record({
      inserted: fc.array(fc.tuple(fc.constantFrom(...gaps), fc.constantFrom(...INSERTED)), { maxLength: 6 }),
      wrap: fc.nat({ max: 20 }),
      file: fc.constantFrom(...(Object.keys(DRESSES) as (keyof typeof DRESSES)[])),
    })
    await fc.assert(
      fc.asyncProperty(edit, async ({ inserted, wrap, file }) => {
        const text = lines
          .flatMap((line, index) => [
            wrapped(line, wrap),
            ...inserted.flatMap(([at, words]) => (at === index ? [words, ''] : [])),
          ])
          .join('\n')
        const { model, statuses } = await readWith(await DRESSES[file](text), ENTRIES, file)
        expect(statuses).toEqual(ENTRIES.map(() => 'applied'))
        expect(decided(model)).toEqual(DECIDED)
      }),
      { numRuns: 40, seed: 17 },
    )
  }, 60_000)
})
