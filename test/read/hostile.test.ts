import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.ts'
import { ReadError } from '../../src/read/read-error.ts'
import { fileReaders, read } from '../../src/read/readers.ts'
import { buildDoc, plain, type DocContent, type DocParagraph } from './files/build-doc.ts'
import { buildDocx, definition, li, lvl, num, p, tbl } from './files/build-docx.ts'
import { buildPdf, pdfOf } from './files/build-pdf.ts'

const refused = (file: string, bytes: Uint8Array, code: string): Promise<void> =>
  expect(read(file, bytes)).rejects.toMatchObject({ name: 'ReadError', code })

/** A container whose document is the given XML. */
function docxOf(document: string): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const relation = `<Relationship Id="a" Type="${type}" Target="word/document.xml"/>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    ),
    'word/document.xml': strToU8(document),
  })
}

describe('a container', () => {
  it('that unpacks to too much is refused', async () => {
    const zeros = ' '.repeat(60_000_000)
    await refused('a.docx', docxOf(zeros), 'too-large')
  })

  it('that claims a gigabyte is refused; one that claims too little is damaged', async () => {
    const whole = buildDocx(p('Итоги'))
    const claiming = (size: number): Uint8Array => {
      const bytes = whole.slice()
      const view = new DataView(bytes.buffer)
      for (let at = 0; at + 46 < bytes.length; at++) {
        // The size that a part unpacks to, in the list at the end of a zip file.
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
      }
      return bytes
    }
    await refused('a.docx', claiming(1_000_000_000), 'too-large')
    await refused('a.docx', claiming(10), 'damaged')
  })

  it('with entities or a document type is refused before they are read', async () => {
    const laughs = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>'
    await refused('a.docx', docxOf(laughs), 'doctype')
    await refused('a.docx', docxOf('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'), 'doctype')
  })

  it('nested too deep is refused', async () => {
    await refused('a.docx', docxOf('<a>'.repeat(100_000)), 'too-large')
  })

  it('of something else says so', async () => {
    await refused('a.docx', zipSync({ 'a.txt': strToU8('a') }), 'no-document')
    await refused('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'damaged')
  })

  it('is known by its content; text under its name is a mistake', async () => {
    expect((await read('a.txt', buildDocx(p('Итоги')))).source.original).toBe('Итоги\n')
    await refused('a.docx', strToU8('Итоги'), 'misnamed')
    await refused('a.pdf', strToU8('Итоги'), 'misnamed')
    await refused('a.odt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'misnamed')
  })
})

const NUMBERING = definition(1, lvl(0, 'decimal', '%1.')) + num(1, 1)
const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  docx: buildDocx({ body: li('a', 1) + tbl([[p('b'), p('c')]]), numbering: NUMBERING }),
  doc: buildDoc({ paragraphs: [plain('Итоги'), plain('5 мая')] }),
  odt: zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8('<a/>'),
  }),
  rtf: strToU8(
    '{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}\\trowd\\cellx9\\intbl a\\cell\\row\\u1048?{\\footnote b}\\par}',
  ),
  pdf: buildPdf([{ texts: [{ x: 60, y: 700, text: 'Words' }], lines: [[50, 690, 200, 690]] }]),
  html: strToU8(
    '<!DOCTYPE html><meta charset="windows-1251"><ol><li value=2>a<table><tr><td rowspan=2>b</table>',
  ),
  eml: strToU8(
    'From: a@b\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\na\r\n--x--',
  ),
}

/** Reads and expects a document or a ReadError, nothing else. */
async function readsOrRefuses(name: string, bytes: Uint8Array, format?: string): Promise<void> {
  try {
    const document = await read(name, bytes, format === undefined ? {} : { format })
    expect(document.source.text).toBe(document.source.original)
  } catch (error) {
    expect(error).toBeInstanceOf(ReadError)
  }
}

describe.each(fileReaders.map(({ name }) => name))('%s', (name) => {
  const whole = SAMPLES[name] ?? new Uint8Array()

  it('cut off anywhere gives a document or a ReadError', async () => {
    expect(whole.length).toBeGreaterThan(0)
    const cuts = fc.integer({ min: 0, max: whole.length })
    const cut = fc.asyncProperty(cuts, (length) =>
      readsOrRefuses(`a.${name}`, whole.subarray(0, length), name),
    )
    await fc.assert(cut, { numRuns: 40 })
  })

  it('with bytes changed gives a document or a ReadError', async () => {
    const change = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 }))
    const spoiled = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = whole.slice()
      for (const [at, byte] of changes) bytes[at] = byte
      return readsOrRefuses(`a.${name}`, bytes)
    })
    await fc.assert(spoiled, { numRuns: 60 })
  })

  it('of random bytes gives a document or a ReadError', async () => {
    const random = fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) =>
      readsOrRefuses(`a.${name}`, bytes, name),
    )
    await fc.assert(random, { numRuns: 60 })
  })
})

describe('what is made of a small file', () => {
  const form = (calls: number, next: number): string => {
    const content = '/X Do '.repeat(calls)
    return `<</Length ${String(content.length)}/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${String(next)} 0 R>>>>>>stream\n${content}\nendstream`
  }
  const stream = (content: string): string =>
    `<</Length ${String(content.length)}>>stream\n${content}\nendstream`
  const page = (content: string, resources: string, ...more: string[]): Uint8Array =>
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[4 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>${resources}>>/Contents 5 0 R>>`,
      stream(content),
      ...more,
    ])
  const words = 'BT /F1 12 Tf 72 700 Td (Minutes of the board) Tj ET'

  it('is bounded: forms that call forms', async () => {
    const forms = Array.from({ length: 9 }, (_, index) => form(12, 7 + index))
    await refused('a.pdf', page(`/X Do ${words}`, '/XObject<</X 6 0 R>>', ...forms, stream('')), 'too-large')
  })

  it('is bounded: one long text shown by every form', async () => {
    const long = `BT /F1 12 Tf (${'a'.repeat(20_000)}) Tj ET`
    const leaf = `<</Length ${String(long.length)}/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 3 0 R>>>>>>stream\n${long}\nendstream`
    await refused('a.pdf', page('/X Do', '/XObject<</X 6 0 R>>', form(30, 7), form(30, 8), leaf), 'too-large')
  })

  it('is bounded: states saved and never restored', async () => {
    await refused('a.pdf', page(`${'q '.repeat(3000)}${words}`, ''), 'too-large')
    expect((await read('a.pdf', page(`${'q '.repeat(30)}${words}`, ''))).source.original).toContain('Minutes')
  })

  it('is bounded: numbers of lists', async () => {
    const long = '%1'.repeat(400)
    await refused(
      'a.docx',
      buildDocx({ body: li('Итоги', 1), numbering: definition(1, lvl(0, 'decimal', long)) + num(1, 1) }),
      'too-large',
    )
  })

  it('is bounded: mails in mails', async () => {
    const nested = (depth: number): string => {
      const bound = `b${String(depth)}`
      const inner = depth === 0 ? 'Протокол № 5' : nested(depth - 1)
      const head = `From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=${bound}\r\n\r\n`
      const part = depth === 0 ? 'text/plain; charset=utf-8' : `application/octet-stream; name="m.eml"`
      return `${head}--${bound}\r\nContent-Type: ${part}\r\n${depth === 0 ? '' : 'Content-Disposition: attachment; filename="m.eml"\r\n'}\r\n${inner}\r\n--${bound}--\r\n`
    }
    expect((await read('a.eml', strToU8(nested(3)))).source.original).toContain('Протокол № 5')
    await refused('a.eml', strToU8(nested(30)), 'too-large')
  })
})

describe('a document of Word 97', () => {
  const words = plain('Итоги')
  const long = (text: string, properties: readonly number[] = []): DocParagraph => ({
    runs: [{ text }],
    narrow: true,
    properties,
  })
  const whole = buildDoc({ paragraphs: [words] })
  /** The whole with a number of four bytes set. */
  const withNumber = (at: number, number: number): Uint8Array => {
    const bytes = whole.slice()
    new DataView(bytes.buffer).setUint32(at, number, true)
    return bytes
  }
  const FIRST_TABLE = 76
  const sectorAt = (sector: number): number => (sector + 1) * 512
  const table = sectorAt(new DataView(whole.buffer).getUint32(FIRST_TABLE, true))

  it('is read as long as it is whole', async () => {
    expect((await read('a.doc', whole)).source.original).toBe('Итоги\n')
  })

  it('whose sectors go round in a circle is damaged', async () => {
    const directory = new DataView(whole.buffer).getUint32(48, true)
    for (const sector of [0, directory])
      await refused('a.doc', withNumber(table + sector * 4, sector), 'damaged')
    // Sectors of the table itself, in the head and in the chain that goes on from there.
    await refused('a.doc', withNumber(48, 0xfffffff0), 'damaged')
    const chain = withNumber(68, 0)
    new DataView(chain.buffer).setUint32(sectorAt(0) + 508, 0, true)
    await refused('a.doc', chain, 'damaged')
  })

  it('whose text stands nowhere or more than once is refused', async () => {
    const claiming = (...table: readonly number[]): Promise<Document> => {
      const bytes = new Uint8Array(new Uint32Array(table).buffer)
      const part = [2, bytes.length, 0, 0, 0, ...bytes]
      return read('a.doc', buildDoc({ paragraphs: [words], parts: { 33: part } }))
    }
    const wide = 2048 << 16
    const ends = [wide & 0xffff0000, wide >>> 16]
    await expect(claiming(0, 400_000_000, ...ends)).rejects.toMatchObject({ code: 'too-large' })
    await expect(claiming(0, 20, 10, ...ends, ...ends)).rejects.toMatchObject({ code: 'damaged' })
    await expect(claiming(0, 2, 0xffff0000, 0)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('is bounded: paragraphs, tables in tables, properties that are set again and again', async () => {
    const inTable = [0x16, 0x24, 1]
    const refusedAs = (content: DocContent): Promise<void> => refused('a.doc', buildDoc(content), 'too-large')
    await refusedAs({ paragraphs: [long('\r'.repeat(70_000))] })
    await refusedAs({ paragraphs: [long('a\r', [...inTable, 0x49, 0x66, 0xff, 0xff, 0xff, 0])] })
    const list = Array.from({ length: 10_000 }, () => [0x35, 8, 1]).flat()
    await refusedAs({ paragraphs: [{ ...long('a\r'.repeat(4000)), piece: 1 }], lists: [list] })
  })

  it.each(['lists', 'tables', 'text'])(
    'with bytes of %s changed gives a document or a ReadError',
    async (name) => {
      const rich = readFileSync(path.join(import.meta.dirname, 'files', 'word97', `${name}.doc`))
      const change = fc.tuple(
        fc.integer({ min: 0, max: rich.length - 1 }),
        fc.constantFrom(0, 1, 0x7f, 0x80, 0xff),
      )
      const spoiled = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = Uint8Array.from(rich)
        for (const [at, byte] of changes) bytes[at] = byte
        return readsOrRefuses('a.doc', bytes, 'doc')
      })
      await fc.assert(spoiled, { numRuns: 60 })
    },
  )
})

describe('a PDF', () => {
  const packed = (dictionary: (length: number) => string, before = ''): Uint8Array => {
    const content = Buffer.from(
      zlibSync(strToU8('BT /F1 12 Tf 72 700 Td (Minutes of the board) Tj ET')),
    ).toString('latin1')
    return pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Count 1/Kids[4 0 R]>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>',
      `${before}${dictionary(content.length)}stream\n${content}\nendstream`,
    ])
  }

  it.each([
    (length: number) => `<<\n/Length ${String(length)}\n/Filter\n/FlateDecode\n>>\n`,
    (length: number) => `<<\r\n/Filter [\r\n/FlateDecode\r\n]\r\n/Length\r\n${String(length)}\r\n>>\r\n`,
    (length: number) => `<</Note (/FlateDecode /FlateDecode)/Length ${String(length)}/Filter/FlateDecode>>`,
    (length: number) => `<</Length ${String(length)}/Filter/Fl#61teDecode>>`,
  ])('is read, however its dictionaries are laid out (%#)', async (dictionary) => {
    expect((await read('a.pdf', packed(dictionary))).source.original).toContain('Minutes of the board')
  })

  it('that is packed twice is refused, a hidden bomb too', async () => {
    await refused(
      'a.pdf',
      packed((length) => `<</Length ${String(length)}/Filter[/FlateDecode/FlateDecode]>>`),
      'too-large',
    )
    const bomb = Buffer.from(zlibSync(new Uint8Array(70_000_000))).toString('latin1')
    for (const filter of ['/Filter/FlateDecode', '/Filter/#46lateDecode', '/Filter/FlateDecode/A(obj)'])
      await refused(
        'a.pdf',
        pdfOf([
          '<</Type/Catalog/Pages 2 0 R>>',
          `<</Length ${String(bomb.length)}${filter}>>stream\n${bomb}\nendstream`,
        ]),
        'too-large',
      )
  })

  it.each([
    '\xcf\xd0\xce\xd2\xce\xca\xce\xcb \xe7\xe0\xf1\xe5\xe4\xe0\xed\xe8\xff \xef\xf0\xe0\xe2\xeb\xe5\xed\xe8\xff \xea\xee\xee\xef\xe5\xf0\xe0\xf2\xe8\xe2\xe0 \xf2\xe8\xf5\xe8\xe9 \xe1\xee\xf0',
    '!"#$%&!"#$%&*+,/!"#$%&!"#$%&*+,/!"#$%&!"#$%&*+,/',
  ])('whose fonts do not name their letters says so (%#)', async (text) => {
    const bytes = Buffer.from(buildPdf([{ texts: [{ x: 72, y: 700, text }] }]))
    const western = bytes
      .toString('latin1')
      .replace('/BaseFont/Helvetica>>', '/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')
    await refused('a.pdf', Buffer.from(western, 'latin1'), 'unreadable-letters')
  })

  it('of numbers, dates and marks is readable', async () => {
    const text = '12.03.2024 / 15.05.2024: 1,234.00 + 5 % = 1,295.70; No. 17/4-a \\(see 3.2, 4.1\\)'
    const bytes = buildPdf([{ texts: [{ x: 72, y: 700, text }] }])
    expect((await read('a.pdf', bytes)).source.original).toContain('1,295.70')
  })
})
