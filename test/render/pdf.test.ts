import { getDocumentProxy, extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../src/render/layout/block.ts'
import { textsOf } from '../../src/document/document-texts.ts'
import { parse } from '../../src/index.ts'
import type { Protocol } from '../../src/model/schema.ts'
import { readPdf } from '../../src/read/pdf.ts'
import { pdfOf, renderPdf } from '../../src/render/pdf/pdf.ts'
import type { RenderWarning } from '../../src/render/renderer.ts'
import { council, decision, empty } from './models.ts'

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('a PDF', () => {
  it('holds the words of the record in Cyrillic and numbers its pages from the second on', async () => {
    const decisions = Array.from({ length: 60 }, (_, index) =>
      decision(String(index + 1), `Сделать дело ${String(index)}.`),
    )
    const text = await textOf(await renderPdf([{ file: '', model: { ...council, decisions } }], {}))
    expect(text).toContain('ПРОТОКОЛ заседания совета по чтению')
    expect(text).toContain('60. Сделать дело 59.')
  })

  it('is the same bytes every time, without a date', async () => {
    const bytes = await renderPdf([{ file: '', model: council }], {})
    expect(await renderPdf([{ file: '', model: council }], {})).toEqual(bytes)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/CreationDate')
  })

  it('writes what its font does not have by code, and says so', async () => {
    const title =
      'Протокол \u{0}📝 \u{202E}abc\u{202C} מה \u{D800}мяг\u{AD}кий 中文 за\u{301}мок о\u{2011}о\tи'
    const told: RenderWarning[] = []
    const warn = (warning: RenderWarning): number => told.push(warning)
    const text = await textOf(await renderPdf([{ file: 'a.md', model: { ...empty, title } }], { warn }))
    expect(text.trim()).toBe(
      'ПРОТОКОЛ [U+0000 U+1F4DD] abc [U+05DE U+05D4] [U+D800]мягкий [U+4E2D U+6587] за\u{301}мок о‐о и',
    )
    expect(told).toEqual([
      {
        code: 'characters-by-code',
        file: 'a.md',
        characters: ['\u{0}', '📝', 'מ', 'ה', '\u{D800}', '中', '文'],
      },
    ])
  })

  it('says nothing where the font has all', async () => {
    const told: RenderWarning[] = []
    await renderPdf([{ file: '', model: council }], { warn: (warning) => told.push(warning) })
    expect(told).toEqual([])
  })

  it('is read by its words, not by its model, once they are no more those that it was written with', async () => {
    // The page shows the words of a term, the model alone what day it was taken for.
    const words = textsOf(await readPdf('', await renderPdf([{ file: '', model: council }], {})))
    const taken = JSON.parse(JSON.stringify(council).replaceAll('"2024-04-01"', '"1999-12-31"')) as Protocol
    const read = async (wordsRead: readonly string[]): Promise<string> => {
      const bytes = await renderPdf([{ file: '', model: taken }], { wordsRead })
      return JSON.stringify((await parse(bytes, { file: 'record.pdf' })).model)
    }
    expect(await read(words)).toContain('"1999-12-31"')
    const changed = await read(words.map((line) => line.replace('Дроздов', 'Гроздов')))
    expect(changed).not.toContain('"1999-12-31"')
    expect(changed).toContain('"2024-04-01"')
  })

  it('never parts the word that certifies an extract from its blanks', async () => {
    for (let count = 20; count < 28; count++) {
      const decisions = Array.from({ length: count }, (_, index) => decision(`${index + 1}`, 'Сделать.'))
      const model = { ...empty, kind: 'extract' as const, decisions, signatures: council.signatures }
      const document = await getDocumentProxy(await renderPdf([{ file: '', model }], {}))
      const { text } = await extractText(document, { mergePages: false })
      const pages = text.filter((words) => /Верно|\(должность\)|\(дата\)/.test(words))
      expect(pages).toHaveLength(1)
    }
  })

  it('keeps words that are longer than a line on the page', async () => {
    const title = 'щ'.repeat(5000)
    const bytes = await renderPdf([{ file: '', model: { ...empty, title } }], {})
    const text = await textOf(bytes.slice())
    expect(text.replace(/[^щ]/g, '')).toBe(title)
    const { numPages } = await getDocumentProxy(bytes)
    expect(numPages).toBeGreaterThan(1)
  })
})

describe('a table at the foot of a page', () => {
  const rows = Array.from({ length: 4 }, (_, at) => [
    `${at + 1}`,
    'Сделать дело, о котором говорили долго и подробно',
  ])
  const pagesWith = async (lines: number): Promise<string[]> => {
    const layout: Layout = {
      language: 'ru',
      title: null,
      termLength: 0,
      complete: true,
      blocks: [
        ...Array.from({ length: lines }, () => ({ type: 'paragraph' as const, text: 'Сказано.' })),
        { type: 'label', text: 'Поручения', more: null },
        { type: 'table', widths: [10, 90], head: ['№', 'Дело'], rows },
      ],
    }
    const document = await getDocumentProxy(await pdfOf([layout], { files: [''], embedded: null }))
    return (await extractText(document, { mergePages: false })).text
  }

  it('is never without its first row, nor its name without the table', async () => {
    for (let lines = 24; lines < 34; lines++) {
      const page = (await pagesWith(lines)).find((words) => words.includes('Поручения')) ?? ''
      expect(page, `${lines} lines above`).toMatch(/Поручения\s+№\s+Дело\s+1\s+Сделать/)
    }
  })
})
