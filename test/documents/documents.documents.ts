import { HtmlValidate } from 'html-validate'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Protocol } from '../../src/model/schema.ts'
import { extractOf } from '../../src/render/extract/extract.ts'
import { renderCsv } from '../../src/render/csv/csv.ts'
import { renderDocx } from '../../src/render/docx/docx.ts'
import { renderHtml } from '../../src/render/html/html.ts'
import { renderIcalendar } from '../../src/render/icalendar/icalendar.ts'
import { renderPdf } from '../../src/render/pdf/pdf.ts'
import { renderers, type RenderFormat } from '../../src/render/renderers.ts'
import { renderXlsx } from '../../src/render/xlsx/xlsx.ts'
import { clausesWords, DOCUMENTS, documentWords, leavesOf } from '../render/read-back/model-words.ts'
import { readers, seen, type ReadBack } from '../render/read-back/read-back.ts'
import { sheetsOf } from '../render/read-back/xlsx.ts'
import { Desk, EVERY_SHEET, hasOffice, hasPdfToText } from './office.ts'
import { allRecords } from './records.ts'

const records = (await allRecords()).map((record, index) => ({ ...record, index }))
const FORMATS = (Object.keys(renderers) as RenderFormat[]).filter((format) => format !== 'json')

const inputOf = ({ name, model }: { name: string; model: Protocol }) => ({ file: name, model })

async function readBack(format: RenderFormat, file: string, model: Protocol): Promise<ReadBack> {
  const write = await renderers[format].load()
  return readers[format](await write([{ file, model }], {}))
}

/** The phrases that are not in a text; a name may begin with a small letter there, a heading be in capitals. */
function missing(phrases: readonly string[], text: string): string[] {
  const there = seen(text).toLowerCase()
  return phrases.filter((phrase) => !there.includes(seen(phrase).toLowerCase()))
}

const plain = (text: string): string =>
  seen(text)
    .toLowerCase()
    .replace(/[-\u2010\u20e3]/g, '')

/**
 * The words that are not in what was read from a printed page: phrases may be cut by the end of a line of a column, words
 * by hyphens; what is shown in capitals is read so, a digit in a box as a digit.
 */
function missingWords(phrases: readonly string[], text: string): string[] {
  const there = plain(text)
  return phrases.flatMap((phrase) => phrase.split(/\s+/)).filter((word) => !there.includes(plain(word)))
}

test('there are records to write', () => {
  expect(records.length).toBeGreaterThan(100)
})

describe.each(FORMATS)('%s', (format) => {
  test.each(records)('of $name has what the record has', async ({ name, model }) => {
    const { text, dangers } = await readBack(format, name, model)
    const phrases = DOCUMENTS.includes(format) ? documentWords(model) : clausesWords(format, model)
    expect((format === 'pdf' ? missingWords : missing)(phrases, text)).toEqual([])
    expect(dangers).toEqual([])
  })
})

describe('tables and calendars, fact by fact', () => {
  test.each(records)('CSV of $name', ({ name, model }) => {
    const { data } = Papa.parse<Record<string, string>>(renderCsv([{ file: name, model }], {}), {
      header: true,
      skipEmptyLines: true,
    })
    const unmarked = (cell = ''): string => cell.replace(/^'(?=[=+\-@\t\r])/, '')
    expect(
      data.map((row) => [unmarked(row['decision']), row['assignees'], row['due'], row['rrule']]),
    ).toEqual(
      leavesOf(model).map(({ one, words }) => [
        words.join(' '),
        one.assignees.map(({ name: who }) => who).join('; '),
        one.deadline?.due ?? '',
        one.deadline?.rrule ?? '',
      ]),
    )
  })

  test.each(records)('XLSX of $name', async (record) => {
    const [decisions, people] = sheetsOf(await renderXlsx([inputOf(record)], {}))
    const dayOf = (serial = ''): string =>
      serial === '' ? '' : new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10)
    const { model } = record
    expect(decisions?.rows.slice(1).map((row) => [row[5], row[7] ?? '', dayOf(row[8])])).toEqual(
      leavesOf(model).map(({ one, words }) => [
        words.join(' '),
        one.assignees.map(({ name }) => name).join('; '),
        one.deadline?.due ?? '',
      ]),
    )
    const who = [model.chair, model.secretary, ...model.attendees, ...model.absent, ...model.invited]
    expect(people?.rows.slice(1).map((row) => row[2])).toEqual(
      who.filter((one) => one !== null).map(({ name }) => name),
    )
  })

  test.each(records)('iCalendar of $name', ({ name, model }) => {
    const calendar = renderIcalendar([{ file: name, model }], {})
    const root = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0])
    const todos = root.getAllSubcomponents('vtodo')
    const value = (todo: ICAL.Component, key: string): string => String(todo.getFirstPropertyValue(key) ?? '')
    expect(todos.map((todo) => [value(todo, 'summary'), value(todo, 'due')])).toEqual(
      leavesOf(model, true).map(({ one, words }) => [
        words.join(' ').replace(/[;.,]$/, ''),
        one.deadline?.due ?? '',
      ]),
    )
    expect(new Set(todos.map((todo) => value(todo, 'uid'))).size).toBe(todos.length)
    for (const todo of todos) {
      expect(value(todo, 'dtstamp')).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
      const [starts, due] = [value(todo, 'dtstart'), value(todo, 'due')]
      if (starts !== '' && due !== '') expect(starts < due).toBe(true)
    }
  })
})

describe('pages of HTML are valid', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const problems = async (html: string): Promise<string[]> => {
    const { results } = await validator.validateString(html)
    return results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${line} ${ruleId}`))
  }

  test.each(records)('of $name', async ({ name, model, document }) => {
    const input = { file: name, model, source: document.source.original }
    expect(await problems(renderHtml([input], {}))).toEqual([])
    expect(await problems(renderHtml([input], { evidence: true }))).toEqual([])
    const extracts = model.agenda.map((_, item) => extractOf(model, { item }))
    for (const extract of extracts)
      expect(await problems(renderHtml([{ file: name, model: extract }], {}))).toEqual([])
  })

  test.each(records)('the evidence of $name has all of the text', ({ name, model, document }) => {
    const source = document.source.original
    const page = renderHtml([{ file: name, model, source }], { evidence: true })
    expect(missing([source], readers.html(page).text)).toEqual([])
  })
})

describe('extracts', () => {
  const withAgenda = records.filter(({ model }) => model.agenda.length > 0)
  test.each(withAgenda)('of $name have what they are made of', async ({ name, model }) => {
    for (const [item] of model.agenda.entries()) {
      const extract = extractOf(model, { item })
      for (const format of DOCUMENTS) {
        const { text } = await readBack(format, name, extract)
        expect((format === 'pdf' ? missingWords : missing)(documentWords(extract), text)).toEqual([])
      }
    }
  })
})

describe.skipIf(!hasOffice || !hasPdfToText)('other programs', () => {
  const desk = new Desk()
  const nameOf = (index: number, ending: string): string => `${String(index).padStart(3, '0')}.${ending}`
  let printed = new Map<string, Uint8Array>()
  let sheets = new Map<string, Uint8Array>()

  beforeAll(async () => {
    const [words, tables] = [new Map<string, Uint8Array>(), new Map<string, Uint8Array>()]
    for (const record of records) {
      words.set(nameOf(record.index, 'docx'), await renderDocx([inputOf(record)], {}))
      tables.set(nameOf(record.index, 'xlsx'), await renderXlsx([inputOf(record)], {}))
    }
    printed = desk.convert(words, 'pdf')
    sheets = desk.convert(tables, EVERY_SHEET)
  })
  afterAll(() => desk.remove())

  test.each(records)('LibreOffice prints the Word document of $name', ({ index, model }) => {
    const pdf = printed.get(nameOf(index, 'pdf'))
    expect(missingWords(documentWords(model), pdf ? desk.textOf(pdf) : '')).toEqual([])
  })

  test.each(records)('poppler reads the PDF of $name', async (record) => {
    const pdf = await renderPdf([inputOf(record)], {})
    expect(missingWords(documentWords(record.model), desk.textOf(pdf))).toEqual([])
  })

  test.each(records)('LibreOffice reads the workbook of $name', async (record) => {
    const read = sheetsOf(await renderXlsx([inputOf(record)], {}))
    for (const { name, rows } of read) {
      const csv = sheets.get(`${nameOf(record.index, 'xlsx').replace('.xlsx', '')}-${name}.csv`)
      const { data } = Papa.parse<string[]>(new TextDecoder().decode(csv), { skipEmptyLines: true })
      const isWords = (cell: string | undefined): cell is string => cell !== undefined && /\D/.test(cell)
      const expected = rows.map((row) => row.map((cell) => (isWords(cell) ? cell.trim() : null)))
      expect(
        data.map((row, at) => row.map((cell, column) => (isWords(rows[at]?.[column]) ? cell.trim() : null))),
      ).toEqual(
        expected.map((row) => Array.from({ length: data[0]?.length ?? 0 }, (_, at) => row[at] ?? null)),
      )
    }
  })
})
