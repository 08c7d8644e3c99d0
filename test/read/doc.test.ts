import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { inspectDocument } from '../../src/document/inspect.ts'
import { read } from '../../src/read/readers.ts'
import { buildDoc, buildOle, plain, type DocContent, type DocParagraph } from './files/build-doc.ts'

const FOLDER = path.join(import.meta.dirname, 'files', 'word97')
/** A document that LibreOffice wrote as Word 97 to 2003. */
const written = (name: string): Promise<Document> => read(name, readFileSync(path.join(FOLDER, name)))
const built = (...paragraphs: readonly DocParagraph[]): Promise<Document> =>
  read('a.doc', buildDoc({ paragraphs }))
const textOf = async (...paragraphs: readonly DocParagraph[]): Promise<string> =>
  (await built(...paragraphs)).source.original
const refused = (content: DocContent, code: string): Promise<void> =>
  expect(read('a.doc', buildDoc(content))).rejects.toMatchObject({ name: 'ReadError', code })

const ON = 1
const BOLD = [0x35, 0x08, ON]
const DELETED = [0x00, 0x08, ON]
const HIDDEN = [0x3c, 0x08, ON]
const CAPITALS = [0x3b, 0x08, ON]
const SPECIAL = [0x55, 0x08, ON]

describe('lists', () => {
  it('have their numbers as printed: of several levels, going on, begun anew, in letters and Roman', async () => {
    const lines = (await written('lists.doc')).source.original.trimEnd().split('\n')
    expect(lines.slice(1, 18)).toEqual([
      '1. Первый',
      '2. Второй',
      '2.1. а',
      '2.2. б',
      'а) в',
      'б) г',
      'i. рим',
      'ii. рим',
      '3. Третий',
      '3.1. снова',
      '5. Пятый',
      '1. Шестой',
      '4. дальше первого',
      '1. тот же',
      'I. А',
      'II. Б',
      'a) буква',
    ])
  })

  it('have words and signs for numbers', async () => {
    const inspected = inspectDocument(await written('lists.doc'))
    expect(inspected).toContain('bullet=● 20:3-20:9 "кружок"')
    expect(inspected).toContain('"Вопрос 2. о сметах"')
    expect(inspected).toContain('"02- ноль"')
  })
})

describe('tables', () => {
  it('have their cells, merged ones once; signatures side by side are rows, a frame is taken apart', async () => {
    expect((await written('tables.doc')).source.original).toBe(
      [
        'Таблицы',
        '',
        '| Поручение | Кто | Срок |',
        '| Убрать снег и лёд | Мышкин А.Б. | 1 марта |',
        '| Починить дверь |  | 2 марта |',
        '| Всё вместе |  |  |',
        '',
        'после',
        '',
        '| Председатель | А.Б. Мышкин |',
        '| Секретарь | В.Г. Котова |',
        '',
        'между',
        '',
        'снаружи',
        '',
        '| а | б |',
        '| в | г |',
        '',
        'справа',
        '',
        'конец',
        '',
      ].join('\n'),
    )
  })

  const cell = (text: string): DocParagraph => ({
    runs: [{ text: `${text}\u0007` }],
    properties: [0x16, 0x24, ON],
  })
  /** The mark of a row, with the edges of its cells; `further`: properties in the stream 'Data'. */
  const row = (edges: readonly number[], properties?: readonly number[]): DocParagraph => {
    const shape = [edges.length - 1, ...edges.flatMap((edge) => [edge & 255, edge >> 8])]
    const definition = [0x08, 0xd6, (shape.length + 1) & 255, 0, ...shape]
    return {
      runs: [{ text: '\u0007' }],
      properties: [0x16, 0x24, ON, 0x17, 0x24, ON, ...(properties ?? definition)],
    }
  }

  it('have a column for each that a wide cell takes', async () => {
    const rows = [cell('а'), cell('б'), row([0, 1000, 2000]), cell('в'), row([0, 2000])]
    expect(await textOf(...rows, plain('г'))).toBe('| а | б |\n| в |  |\n\nг\n')
  })

  it('have rows whose many properties lie apart', async () => {
    const far = [0x46, 0x66, 2, 0, 0, 0]
    const properties = [0x16, 0x24, ON, 0x17, 0x24, ON]
    const mark: DocParagraph = { runs: [{ text: '\u0007' }], properties: far }
    const data = [0, 0, properties.length, 0, ...properties]
    const paragraphs = [cell('а'), cell('б'), mark, cell('в'), cell('г'), mark]
    const document = await read('a.doc', buildDoc({ paragraphs, data }))
    expect(document.source.original).toBe('| а | б |\n| в | г |\n')
  })
})

describe('what stands on the page', () => {
  it('is the header, headings, quotes, bold words, breaks, text boxes, notes at the end', async () => {
    const inspected = inspectDocument(await written('text.doc')).replace(/ \d+:\d+-\d+:\d+/g, '')
    expect(inspected.replaceAll(' gap', '').split('\n').slice(0, 10)).toEqual([
      'paragraph "Товарищество «Берёза»"',
      'paragraph heading=1 bold "Протокол"',
      'paragraph indent=6 quote "Цитата"',
      'paragraph bold "Жирное"',
      'paragraph "часть жирная часть нет"',
      'paragraph bold "стилем"',
      'paragraph "ЗАГЛАВНЫЕ БУКВЫ"',
      'paragraph "было вставлено"',
      'paragraph "до 11/28/26 и ссылка"',
      'paragraph "сноска и"',
    ])
    expect(inspected).toContain('"вторая    после-дефис"')
    expect(inspected.replaceAll(' gap', '')).toContain(
      '"якорь дальше"\nparagraph "В рамке: согласовано"\nparagraph "Ещё якорь"\nparagraph "Вторая рамка"',
    )
    expect(inspected).toMatch(/"\[1\] Сноска первая"\n.*"\[2\] Сноска вторая"/)
  })

  it('leaves out deletions and hidden text, and says how many', async () => {
    expect((await written('text.doc')).omitted).toEqual(
      new Map([
        ['hidden', 1],
        ['deleted', 1],
      ]),
    )
  })

  it('has results of fields, not their codes; none of the page’s number in a header', async () => {
    const field = '\u0013 DATE \\@ x \u00145 мая\u0015'
    expect(await textOf(plain(`Срок: ${field} включительно`))).toBe('Срок: 5 мая включительно\n')
    expect((await written('text.doc')).source.original).not.toContain('стр.')
  })

  it('has letters of one byte and of two, with the marks of windows-1252', async () => {
    const narrow: DocParagraph = { runs: [{ text: 'It’s 5 € – net\r' }], narrow: true }
    expect(await textOf(narrow, plain('Итоги – «да»'))).toBe('It’s 5 € – net\nИтоги – «да»\n')
  })

  it('has a paragraph that ends with a page break, and page breaks within one', async () => {
    const heading: DocParagraph = { runs: [{ text: 'Конец\f' }] }
    expect(await textOf(heading, plain('Начало'))).toBe('Конец\n\nНачало\n')
    expect(await textOf(plain('один\fдва'))).toBe('один\nдва\n')
  })

  it('has signs of other fonts for brackets that stand in for them', async () => {
    const symbol = [...SPECIAL, 0x09, 0x6a, 0, 0, 0xfc, 0xf0]
    const runs = [{ text: '(', properties: symbol }, { text: ' (так)\r' }]
    expect(await textOf({ runs })).toBe('✓ (так)\n')
  })

  it('is bold, in capitals, deleted or hidden as properties say', async () => {
    const runs = [
      { text: 'да', properties: [...BOLD, ...CAPITALS] },
      { text: 'нет', properties: DELETED },
      { text: 'никогда', properties: HIDDEN },
      { text: '\r' },
    ]
    expect(inspectDocument(await built({ runs }))).toBe('paragraph bold 1:1-1:3 "ДА"\n')
  })

  it('is as its piece says: a single property, or a list of them', async () => {
    const single: DocParagraph = { ...plain('а'), piece: (0x55 << 1) | (ON << 8) }
    const listed: DocParagraph = { ...plain('б'), piece: 1 }
    const document = await read('a.doc', buildDoc({ paragraphs: [single, listed], lists: [BOLD] }))
    expect(inspectDocument(document).match(/bold/g)).toHaveLength(2)
  })

  it('counts pictures', async () => {
    const runs = [{ text: '\u0001', properties: SPECIAL }, { text: 'а\r' }]
    expect((await built({ runs })).omitted).toEqual(new Map([['picture', 1]]))
  })
})

describe('what is told apart by its content', () => {
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)

  it('is RTF, HTML, a mail and plain text named .doc; a document of Word under another name', async () => {
    const original = async (name: string, bytes: Uint8Array): Promise<string> =>
      (await read(name, bytes)).source.original
    expect(await original('a.doc', text('{\\rtf1\\ansi Itogi}'))).toBe('Itogi\n')
    expect(await original('a.doc', text('<html><body><p>Итоги</p></body></html>'))).toBe('Итоги\n')
    expect(await original('a.dot', text('Итоги'))).toBe('Итоги')
    expect(await original('a.txt', buildDoc({ paragraphs: [plain('Итоги')] }))).toBe('Итоги\n')
    expect(await original('a.dot', buildDoc({ paragraphs: [plain('Итоги')] }))).toBe('Итоги\n')
  })

  it('is XML of Word in one file, which is not read', async () => {
    const head = '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
    const xml = `${head}<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>`
    await expect(read('a.doc', text(xml))).rejects.toMatchObject({ code: 'word-xml' })
    await expect(
      read('a.xml', text('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>')),
    ).rejects.toMatchObject({ code: 'word-xml' })
  })

  it('is a container of something else, one that is locked, one of before 1997', async () => {
    const other = (name: string): Uint8Array => buildOle({ [name]: new Uint8Array(600) })
    const refusedAs = (bytes: Uint8Array, code: string): Promise<void> =>
      expect(read('a.doc', bytes)).rejects.toMatchObject({ name: 'ReadError', code })
    await refusedAs(other('Workbook'), 'no-document')
    await refusedAs(other('EncryptedPackage'), 'encrypted')
    await refusedAs(Uint8Array.of(0xdb, 0xa5, 0x2d, 0, 0, 0), 'old-word')
    await refused({ paragraphs: [plain('а')], flags: 0x100 }, 'encrypted')
    await refused({ paragraphs: [plain('а')], version: 0x68 }, 'old-word')
  })
})
