import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import type { ReadBack } from './read-back.ts'

export interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly rows: string[][]
}

/** '_x005F_' → '_' (ECMA-376 part 1, 22.9.2.19) */
const unescape = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))

/** Texts of the elements of a name, with their attributes, by a strict XML parser. */
export function elements(xml: string, name: string): { attributes: Record<string, string>; text: string }[] {
  const found: { attributes: Record<string, string>; text: string }[] = []
  let open: (typeof found)[number] | null = null
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    if (tag.name === name) {
      open = { attributes: tag.attributes as Record<string, string>, text: '' }
      found.push(open)
    }
  })
  parser.on('text', (text) => {
    if (open) open.text += text
  })
  parser.on('closetag', (tag) => {
    if (tag.name === name) open = null
  })
  parser.write(xml).close()
  return found
}

/** The sheets of a workbook in order, the cells of each row as words or numbers. */
export function sheetsOf(bytes: Uint8Array): ReadSheet[] {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const strings = elements(files['xl/sharedStrings.xml'] ?? '', 'si').map(({ text }) => unescape(text))
  return elements(files['xl/workbook.xml'] ?? '', 'sheet').map(({ attributes }, index) => {
    const xml = files[`xl/worksheets/sheet${index + 1}.xml`] ?? ''
    const rows: string[][] = []
    for (const { attributes: at, text } of elements(xml, 'c')) {
      const [, column = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(at['r'] ?? '') ?? []
      const words = at['t'] === 's' ? (strings[Number(text)] ?? '') : text
      ;(rows[Number(row) - 1] ??= [])[column.charCodeAt(0) - 65] = words
    }
    return { name: attributes['name'] ?? '', xml, rows }
  })
}

/** A workbook by a reader of our own. */
export function readXlsx(content: string | Uint8Array): ReadBack {
  const sheets = sheetsOf(content as Uint8Array)
  return {
    text: sheets.flatMap(({ rows }) => rows.flat()).join(' '),
    outline: sheets.flatMap(({ name, rows }) => [name, ...rows.map((row) => String(row.length))]),
    dangers: sheets.flatMap(({ xml }) =>
      ['f', 'hyperlink'].flatMap((name) => elements(xml, name).map(() => name)),
    ),
  }
}
