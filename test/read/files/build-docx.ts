import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** What a DOCX is made of: the XML inside the elements that hold it. */
export interface DocxContent {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly header?: string
}

/** A tiny DOCX file. */
export function buildDocx(content: DocxContent | string): Uint8Array {
  const { body, ...others } = typeof content === 'string' ? { body: content } : content
  const roots: Readonly<Record<string, string>> = {
    styles: 'w:styles',
    numbering: 'w:numbering',
    footnotes: 'w:footnotes',
    header: 'w:hdr',
  }
  const kinds = Object.entries(others)
  const relations = kinds.map(
    ([kind]) => `<Relationship Id="${kind}" Type="${TYPE}/${kind}" Target="${kind}.xml"/>`,
  )
  const parts = kinds.map(([kind, xml]) => {
    const root = roots[kind] ?? ''
    return [`word/${kind}.xml`, strToU8(`<${root} ${W} ${R}>${xml}</${root}>`)] as const
  })
  const ns = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships ${ns}><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships ${ns}>${relations.join('')}</Relationships>`),
    'word/document.xml': strToU8(`<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(parts),
  })
}

/** A paragraph of plain words, with properties where given. */
export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A paragraph of a list. */
export const li = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`)

/** A level of a list. */
export const lvl = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

/** A list by its number, counted by a definition. */
export const num = (id: number, definition: number, more = ''): string =>
  `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(definition)}"/>${more}</w:num>`

/** The definition of a list. */
export const definition = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${String(id)}">${levels}</w:abstractNum>`

/** A table of rows of cells. */
export const tbl = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`
