import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { inspectDocument } from '../../src/document/inspect.ts'
import type { Document } from '../../src/document/document.ts'
import { read } from '../../src/read/readers.ts'

const NAMES = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(' ')

/** A tiny ODT file. */
function odt(body: string, styles = '', more: Readonly<Record<string, string>> = {}): Promise<Document> {
  const content = `<office:document-content ${NAMES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const parts = { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': content, ...more }
  return read(
    'a.odt',
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)]))),
  )
}
const textOf = async (body: string, styles = ''): Promise<string> => (await odt(body, styles)).source.original
const p = (text: string): string => `<text:p>${text}</text:p>`
const level = (at: number, format: string, shown = 1): string =>
  `<text:list-level-style-number text:level="${String(at)}" style:num-format="${format}" style:num-suffix="." text:display-levels="${String(shown)}"/>`
const list = (...entries: readonly string[]): string =>
  `<text:list text:style-name="L">${entries.map((entry) => `<text:list-item>${entry}</text:list-item>`).join('')}</text:list>`
const LIST = `<text:list-style style:name="L">${level(1, '1')}${level(2, '1', 2)}${level(3, 'а, б, .., аа, бб, ... (ru)')}</text:list-style>`

it('has the numbers of lists in the text', async () => {
  const inner = (entry: string): string =>
    `<text:list>${'<text:list-item>'}${entry}</text:list-item></text:list>`
  expect(await textOf(list(p('a'), inner(p('b')), inner(inner(p('c'))), p('d')), LIST)).toBe(
    '1. a\n1.1. b\nа. c\n2. d\n',
  )
})

it('counts anew with each list, or goes on where that is asked for', async () => {
  const again = list(p('c')).replace('text:style-name', 'text:continue-numbering="true" text:style-name')
  expect(await textOf(list(p('a')) + list(p('b')), LIST)).toBe('1. a\n1. b\n')
  expect(await textOf(list(p('a'), p('b')) + again, LIST)).toBe('1. a\n2. b\n3. c\n')
})

it('has headings, bold lines, wide spaces and the author’s breaks', async () => {
  const styles =
    '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
  const body =
    '<text:h text:outline-level="2">Повестка</text:h>' +
    p('<text:span text:style-name="B">РЕШИЛИ:</text:span>') +
    p('а<text:tab/>б<text:s text:c="3"/>в<text:line-break/>г\n  д')
  expect(inspectDocument(await odt(body, styles))).toBe(
    [
      'paragraph heading=2 1:1-1:9 "Повестка"',
      'paragraph bold 2:1-2:8 "РЕШИЛИ:"',
      'paragraph 3:1-3:11 "а    б   в"',
      '  line 4:1-4:4 "г д"',
      '',
    ].join('\n'),
  )
})

it('has tables, notes at the end, no deleted text', async () => {
  const cell = (text: string): string => `<table:table-cell>${p(text)}</table:table-cell>`
  const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`
  const table = `<table:table>${row(cell('a') + cell('b'))}${row(cell('c') + '<table:covered-table-cell/>')}</table:table>`
  const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('нет')}</text:deletion></text:changed-region></text:tracked-changes>`
  const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('n')}</text:note-body></text:note>`
  expect(await textOf(changes + table + p(`d${note}`))).toBe('| a | b |\n| c |  |\n\nd\n\n[1] n\n')
})

it('locked with a password says so', async () => {
  const manifest = `<manifest:manifest ${NAMES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`
  await expect(odt(p('a'), '', { 'META-INF/manifest.xml': manifest })).rejects.toMatchObject({
    code: 'encrypted',
  })
})
