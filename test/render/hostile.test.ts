import { describe, expect, test } from 'vitest'
import type { Decision, Protocol } from '../../src/model/schema.ts'
import { extractOf } from '../../src/render/extract/extract.ts'
import type { RenderOptions } from '../../src/render/renderer.ts'
import { renderers, type RenderFormat } from '../../src/render/renderers.ts'
import { outcomeOf } from '../case.ts'
import { assignee, attendee, council, decision, empty, until } from './models.ts'
import { DOCUMENTS, leavesOf, TASKS } from './read-back/model-words.ts'
import { readers, seen, type ReadBack } from './read-back/read-back.ts'

/** What a record may hold by accident or by malice. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'markup of HTML': '</p></title></style><script>alert(1)</script><img src=x onerror=alert(1)>',
  'attributes and links': `" onmouseover="alert(1)" ' <a href="javascript:alert(1)">x</a> <!-- --> &lt;b&gt; &#60;`,
  'markup of Markdown':
    '# [x](javascript:alert(1)) ![y](z) `код` **ж** _к_ ~~з~~ | а | б | <https://a.b> [^1] ***',
  'addresses, names and numbers': 'https://a.example www.a.example a@a.example @everyone #1 GH-2',
  'a list and a quotation': '- [x] 1. 2) + > * ---',
  'a formula': `=cmd|' /C calc'!A0`,
  'a formula with a sign': '+1+1',
  'a formula with an at sign': '@SUM(1+9)*cmd',
  'a full-width formula': '\u{FF1D}1+1',
  'a formula after a tab': '\t=1+1',
  'a path': '../../x',
  'a device': 'CON',
  'another device': 'NUL.txt',
  'a template': `{{ 7 | times: 7 }} {% raw %} {%- comment -%} \${x} <%= y %>`,
  'lines of a calendar': 'a\r\nEND:VTODO\r\nBEGIN:VALARM\r\nACTION:DISPLAY;X="1":2,3\\n',
  'tags of todo.txt': 'x (A) 2020-01-01 +другое @чужой due:2020-01-01 rrule:FREQ=DAILY',
  'quotes, delimiters and line ends': '"а";б,в\t"г"\r\n"д"\rе\u2028ж\u2029з',
  'XML of Word': ']]></w:t></w:r></w:p><w:p><w:r><w:instrText>DDE</w:instrText></w:r></w:p><![CDATA[',
  'codes of Excel': '_x0041_ _x000D_ &amp; <f>1+1</f>',
  controls: 'а\u0000б\u0008в\u000bг\u001b[31mд\u007fе\u0085ж\ufffeз\uffff',
  'halves of letters': 'а\ud83dб\udcddв',
  directions: '\u202eтекст\u202c \u200fслева\u200e \u2066внутри\u2069',
  'invisible characters': 'з\u200bа\u200cм\u200dо\u2060к\ufeff мяг\u00adкий \u{e0041}',
  'emoji and other scripts': '📝👨‍👩‍👧🏽 🇷🇺 السلام עברית 中文 한글 ѣ ҕ å',
  'marks upon marks': `з${'\u0301'.repeat(60)}о`,
}

const FORMATS = Object.keys(renderers) as RenderFormat[]

const OURS = ['type', 'kind', 'role', 'rule', 'rrule', 'result', 'language']
const NAME_PARTS = ['familyName', 'givenName', 'patronymicName', 'initials']
const DAYS = ['date', 'endDate', 'start', 'end', 'due']

/** A model in which everything that a text can have brought is the payload, with a number to tell one from another. */
function filledWith(model: Protocol, payload: string): { model: Protocol; words: string[] } {
  const words: string[] = []
  const next = (): string => {
    words.push(`${payload} ${70_001 + words.length}`)
    return words.at(-1) ?? ''
  }
  const fill = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return [...OURS, ...DAYS].includes(key) ? value : next()
    if (Array.isArray(value)) return value.map((one) => fill(one, key))
    if (value === null || typeof value !== 'object') return value
    const name = 'asWritten' in value ? next() : null
    const entries = Object.entries(value).map(([part, one]) => {
      // What a record calls its parts is in the place of our words.
      if (part === 'wording') return [part, one]
      // A name is a name and nothing but that: its parts would be put in another order.
      if (NAME_PARTS.includes(part)) return [part, null]
      return [part, name !== null && ['name', 'asWritten'].includes(part) ? name : fill(one, part)]
    })
    return Object.fromEntries(entries)
  }
  const { positions, ...rest } = model
  return { model: { ...(fill(rest, '') as Protocol), positions }, words }
}

/** Words of a model that a format must have. */
function wordsFor(format: RenderFormat, model: Protocol, all: readonly string[]): string[] {
  if ([...DOCUMENTS, 'json'].includes(format)) return [...all]
  return leavesOf(model, TASKS.includes(format)).flatMap(({ one, words }) => [
    ...words,
    ...(format === 'todotxt' ? [] : one.assignees.map(({ name }) => name)),
  ])
}

async function readBack(
  format: RenderFormat,
  model: Protocol,
  options: RenderOptions = {},
  source?: string,
): Promise<ReadBack> {
  const write = await renderers[format].load()
  const input = { file: 'a.md', model, ...(source !== undefined && { source }) }
  return readers[format](await write([input], { unread: true, ...options }))
}

/** Columns side by side are read line by line where a page ends between them: of a PDF each word is looked for. */
function expectAll(phrases: readonly string[], { text }: ReadBack, format?: RenderFormat): void {
  const there = seen(text)
  const words = format === 'pdf' ? phrases.flatMap((phrase) => phrase.split(/\s+/)) : phrases
  expect(words.filter((one) => !there.includes(seen(one)))).toEqual([])
}

/** Words that begin in small letters go on with the sentence of their speaker; others stand behind a label. */
async function plainOutlines(format: RenderFormat, modelOf: (word: string) => Protocol): Promise<unknown[]> {
  const plain = await Promise.all(['слово', 'Слово'].map((word) => readBack(format, modelOf(word))))
  return plain.map(({ outline }) => outline)
}

describe.each(FORMATS)('%s', (format) => {
  test.each(Object.entries(PAYLOADS))('holds %s in every field as words and no more', async (_, payload) => {
    const { model, words } = filledWith(council, payload)
    const read = await readBack(format, model)
    expectAll(wordsFor(format, model, words), read, format)
    expect(read.dangers).toEqual([])
    expect(await plainOutlines(format, (word) => filledWith(council, word).model)).toContainEqual(
      read.outline,
    )
  })

  test.each([
    ['with spaces', 'слово '.repeat(1700).trim()],
    ['without spaces', 'щ'.repeat(10_000)],
    ['of emoji', '📝'.repeat(5000)],
    ['of marks of direction', '\u202e\u200f'.repeat(5000)],
  ])('holds a title, a name and a clause of 10,000 characters %s', async (_, long) => {
    const todo = decision('1', `${long} 70001`, { kind: 'action', assignees: [assignee(`${long} 70002`)] })
    const model = { ...empty, title: `${long} 70003`, number: `${long} 70004`, decisions: [todo] }
    const words = [70_001, 70_002, 70_003, 70_004].map((number) => `${long} ${number}`)
    const read = await readBack(format, model)
    expectAll(wordsFor(format, model, words), read, format)
    expect(read.dangers).toEqual([])
  })

  test('holds 500 clauses, 300 people, 40 questions', async () => {
    const clauses = (from: number): Decision[] =>
      Array.from({ length: 12 }, (_, index) =>
        decision(`${index + 1}`, `Сделать дело-${from + index}!`, {
          kind: 'action',
          assignees: [assignee(`Зуев${from + index} П.П.`)],
          deadline: until('до 1 мая', '2024-05-01'),
        }),
      )
    const agenda = Array.from({ length: 40 }, (_, index) => ({
      number: `${index + 1}`,
      title: `О деле-${index}!`,
      speakers: [],
      remarks: [],
      vote: null,
      decisions: clauses(1000 + index * 12),
    }))
    const people = Array.from({ length: 300 }, (_, index) => attendee(`Лосев${2000 + index} И.И.`, 'слесарь'))
    const model = { ...empty, agenda, attendees: people, decisions: clauses(5000).concat(clauses(6000)) }
    const all = [
      ...[...agenda, model].flatMap(({ decisions }) => decisions.map(({ text }) => text)),
      ...people.map(({ name }) => name),
    ]
    const read = await readBack(format, model)
    expectAll(wordsFor(format, model, all), read, format)
    if (format === 'xlsx') expectAll(all, read)
  })

  test('holds clauses 60 deep', async () => {
    let deep = decision(null, 'Дно 70060.', { kind: 'action' })
    for (let level = 59; level > 0; level--)
      deep = decision(null, `Уровень ${70_000 + level}:`, { items: [deep], kind: 'action' })
    const model = { ...empty, decisions: [deep] }
    const words = Array.from(
      { length: 60 },
      (_, level) => `${level === 59 ? 'Дно' : 'Уровень'} ${70_001 + level}`,
    )
    const read = await readBack(format, model)
    const there = seen(read.text)
    expect(words.filter((one) => !there.includes(seen(one)))).toEqual([])
  })

  test('holds a record with a table of 100 columns', async () => {
    const cells = (from: number): string =>
      `| ${Array.from({ length: 100 }, (_, index) => `ячейка${from + index}`).join(' | ')} |`
    const line = `|${' --- |'.repeat(100)}`
    const text = `# Протокол № 1\n\nРЕШИЛИ:\n\n1. Принять к сведению.\n\n${[cells(1000), line, cells(2000), cells(3000)].join('\n')}\n`
    const { model } = await outcomeOf('a.md', new TextEncoder().encode(text))
    const read = await readBack(format, model)
    expect(read.dangers).toEqual([])
    const documents = [...DOCUMENTS, 'json']
    const words = [...text.matchAll(/ячейка\d+/g)].map(([word]) => word)
    if (documents.includes(format)) expectAll(words, read, format)
  })
})

describe('extracts', () => {
  test.each(Object.entries(PAYLOADS))('hold %s as words and no more', async (_, payload) => {
    const { model } = filledWith(council, payload)
    const [question] = model.agenda
    const words = leavesOf({ ...model, agenda: question ? [question] : [], decisions: [] }).flatMap((one) => [
      ...one.words,
    ])
    const plain = (word: string): Protocol => extractOf(filledWith(council, word).model, { item: 0 })
    for (const format of DOCUMENTS) {
      const read = await readBack(format, extractOf(model, { item: 0 }))
      expectAll([...words, question?.title ?? '', model.title ?? ''], read, format)
      expect(read.dangers).toEqual([])
      expect(await plainOutlines(format, plain)).toContainEqual(read.outline)
    }
  })
})

describe('the page of evidence', () => {
  test.each(Object.entries(PAYLOADS))('holds %s as words and no more', async (_, payload) => {
    const { model, words } = filledWith(council, payload)
    const source = `${payload}\n`.repeat(100)
    const read = await readBack('html', model, { evidence: true }, source)
    expectAll([...words, source], read)
    expect(read.dangers).toEqual([])
  })

  test('holds a source of one line of 100,000 characters', async () => {
    const source = 'щ'.repeat(100_000)
    expectAll([source], await readBack('html', empty, { evidence: true }, source))
  })
})
