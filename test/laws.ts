import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { expect } from 'vitest'
import { facts } from '../src/model/equality.ts'
import type { Protocol } from '../src/model/schema.ts'
import { assigneesIn } from '../src/render/extract/assignees.ts'
import { extractOf } from '../src/render/extract/extract.ts'
import { renderers } from '../src/render/renderers.ts'
import { CYRILLIC_LOOKALIKES, LATIN_LOOKALIKES } from '../src/source/mixed-words.ts'
import type { Position } from '../src/source/place.ts'
import { outcomeOf, type Outcome } from './case.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Small letters of either alphabet that repair takes for one another. */
const [LATIN, CYRILLIC] = [LATIN_LOOKALIKES.toLowerCase(), CYRILLIC_LOOKALIKES.toLowerCase()]
const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter)
    .match(WORD) ?? []

/** Letters and digits alone: how a value is held against the source that it was read from. */
const letters = (text: string): string => words(text).join('')

/**
 * Whether the words of `value` stand in `source`: in its order, letters between them allowed, or (for a row of a table
 * whose cells have several lines each) all of them in another order.
 */
function standsIn(value: string, source: string): boolean {
  return inOrderIn(value, source) || words(value).every((word) => source.includes(word))
}

function inOrderIn(value: string, source: string): boolean {
  let at = 0
  for (const letter of letters(value)) {
    at = source.indexOf(letter, at)
    if (at < 0) return false
    at++
  }
  return true
}

function valueAt(model: Protocol, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], model)
}

/** Pointers whose value stands in the source word for word. */
const VERBATIM = /\/(?:text|title|asWritten|number|reason|place|organizations\/\d+)$/

/** Every position lies in the source and slices to what it claims. */
export function positionsHold({ document, model }: Outcome): void {
  const { original } = document.source
  const lines = original.split(/\r\n|\r|\n/)
  const point = ({ line, column, offset }: Position['start']): void => {
    expect(offset).toBeGreaterThanOrEqual(0)
    expect(offset).toBeLessThanOrEqual(original.length)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2)
  }
  for (const [pointer, position] of Object.entries(model.positions)) {
    point(position.start)
    point(position.end)
    const slice = original.slice(position.start.offset, position.end.offset)
    expect(position.end.offset, pointer).toBeGreaterThan(position.start.offset)
    const value = valueAt(model, pointer)
    if (VERBATIM.test(pointer) && typeof value === 'string') {
      expect(
        inOrderIn(value, letters(slice)),
        `${pointer}: ${JSON.stringify(value)} in ${JSON.stringify(slice)}`,
      ).toBe(true)
    }
  }
  for (const { text, position } of model.unrecognized) {
    expect(standsIn(text, letters(original.slice(position.start.offset, position.end.offset)))).toBe(true)
  }
}

/** A source in which what Markdown and HTML write for a mark ('&amp;', '&#8211;') has no letters. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(?:\d+|x[\da-f]+)|([a-z]+\d*));/gi, (entity, name?: string) => {
    const decoded =
      name === undefined
        ? String.fromCodePoint(Math.min(Number(entity.slice(2, -1).replace(/^x/i, '0x')), 0x10ffff))
        : decodeNamedCharacterReference(name)
    return decoded === false || decoded.search(WORD) >= 0 ? entity : ' '.repeat(entity.length)
  })

/** Every letter and digit of the source is in a fact, a remark, a marker, `unrecognized` or markup. */
export function nothingIsLost({ document, facts: claims, model }: Outcome): void {
  const { original } = document.source
  const covered = new Uint8Array(original.length)
  const mark = ({ start, end }: Position): void => {
    covered.fill(1, start.offset, end.offset)
  }
  for (const { position } of claims) mark(position)
  for (const { position } of model.unrecognized) mark(position)
  for (const place of document.syntax) mark(document.source.position(place))
  const lost: string[] = []
  for (const match of withoutEntities(original).matchAll(WORD)) {
    for (let at = match.index; at < match.index + match[0].length; at++) {
      if (!covered[at]) {
        lost.push(`${String(match.index)}: ${match[0]}`)
        break
      }
    }
  }
  expect(lost).toEqual([])
}

/** Every person, date and clause of the model has a place in the source. */
export function everyFactHasAPlace({ model }: Outcome): void {
  const missing: string[] = []
  const walk = (value: unknown, pointer: string): void => {
    if (value === null || typeof value !== 'object') return
    const record = value as Record<string, unknown>
    const key =
      record['type'] === 'person' || 'organizations' in record
        ? 'name'
        : 'deadline' in record
          ? 'text'
          : 'rrule' in record
            ? 'text'
            : null
    if (key && model.positions[`${pointer}/${key}`] === undefined) missing.push(`${pointer}/${key}`)
    for (const [name, entry] of Object.entries(record)) walk(entry, `${pointer}/${name}`)
  }
  // What a record calls its parts is no fact of the meeting.
  walk({ ...model, positions: {}, unrecognized: [], wording: null }, '')
  for (const key of ['title', 'number', 'date', 'place', 'organization'] as const) {
    if (model[key] !== null && model.positions[`/${key}`] === undefined) missing.push(`/${key}`)
  }
  expect(missing).toEqual([])
}

const toMarkdown = async (model: Protocol): Promise<string> => {
  const write = await renderers.markdown.load()
  return write([{ file: '', model }], { embed: true, unread: true })
}

/** Rendering to Markdown and reading that gives the same facts; rendering twice gives the same bytes. */
export async function roundTripHolds({ model }: Outcome): Promise<void> {
  const markdown = await toMarkdown(model)
  expect(await toMarkdown(model)).toBe(markdown)
  const again = await outcomeOf('rendered.md', new TextEncoder().encode(markdown))
  expect(facts(again.model)).toEqual(facts(model))
}

/** Documents on the record's own lines read back as the same facts too. */
export async function recordRoundTripHolds({ model, printed }: Outcome): Promise<void> {
  for (const format of ['markdown', 'docx', 'odt', 'html'] as const) {
    const { load, extension } = renderers[format]
    const write = await load()
    const content = await write([{ file: '', model, printed }], { embed: true })
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const again = await outcomeOf(`rendered.${extension}`, bytes)
    expect(facts(again.model), format).toEqual(facts(model))
  }
}

/** The same of a Word document, whose bytes are equal too. */
export async function wordRoundTripHolds({ model }: Outcome): Promise<void> {
  const write = await renderers.docx.load()
  const bytes = await write([{ file: '', model }], { unread: true })
  expect(await write([{ file: '', model }], { unread: true })).toEqual(bytes)
  const again = await outcomeOf('rendered.docx', bytes)
  expect(facts(again.model)).toEqual(facts(model))
}

/** The same for a page of HTML. */
export async function htmlRoundTripHolds({ model }: Outcome): Promise<void> {
  const write = await renderers.html.load()
  const again = await outcomeOf(
    'rendered.html',
    new TextEncoder().encode(write([{ file: '', model }], { unread: true })),
  )
  expect(facts(again.model)).toEqual(facts(model))
}

/** Extracts, of every question and for every assignee, read back as the same facts too. */
export async function extractsHold({ model }: Outcome): Promise<void> {
  const write = await renderers.docx.load()
  const writePage = await renderers.html.load()
  const cuts = [
    ...model.agenda.map((_, item) => ({ item })),
    ...assigneesIn(model).map(({ name }) => ({ assignee: name })),
  ]
  for (const cut of cuts) {
    const extract = extractOf(model, cut)
    const markdown = await outcomeOf('rendered.md', new TextEncoder().encode(await toMarkdown(extract)))
    expect(facts(markdown.model)).toEqual(facts(extract))
    const word = await outcomeOf(
      'rendered.docx',
      await write([{ file: '', model: extract }], { unread: true }),
    )
    expect(facts(word.model)).toEqual(facts(extract))
    const page = new TextEncoder().encode(writePage([{ file: '', model: extract }], { unread: true }))
    expect(facts((await outcomeOf('rendered.html', page)).model)).toEqual(facts(extract))
  }
}

/** A file with CRLF line ends gives the same facts as with LF. */
export async function lineEndsDoNotMatter(file: string, outcome: Outcome): Promise<void> {
  const text = outcome.document.source.original.replace(/\r\n|\r/g, '\n').replaceAll('\n', '\r\n')
  const { language } = outcome.model
  const other = await outcomeOf(file, new TextEncoder().encode(text), { language })
  expect(facts(other.model)).toEqual(facts(outcome.model))
}
