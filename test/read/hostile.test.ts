import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/read/read-error.ts'
import { fileReaders, read } from '../../src/read/readers.ts'
import { buildDocx, definition, li, lvl, num, p, tbl } from './files/build-docx.ts'
import { buildPdf } from './files/build-pdf.ts'

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
    await refused('a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'old-word')
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
