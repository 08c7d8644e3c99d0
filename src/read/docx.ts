import type { Document } from '../document/document.ts'
import { textsOf } from '../document/document-texts.ts'
import { BodyReader, type BodyContext } from './docx/body-reader.ts'
import { Numbering } from './docx/numbering.ts'
import { docxParts, type DocxParts } from './docx/parts.ts'
import { toggle } from './docx/properties.ts'
import { RunReader } from './docx/run-reader.ts'
import { Styles } from './docx/styles.ts'
import { documentOf } from './page/document-of.ts'
import { Omissions } from './page/omissions.ts'
import type { PageBlock } from './page/page.ts'
import { ReadError } from './read-error.ts'
import { unzip } from './unzip.ts'
import { hasWord } from '../source/letters.ts'
import { elementOf, elementsOf, textOf, type Element } from './xml/element.ts'

/** Where a Word document of ours holds its model. */
const EMBEDDED_PART = 'customXml/item1.xml'
const EMBEDDED_ROOT = /^<\?xml[^>]*>\s*<protocol xmlns="urn:protocol:model">/u

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** Properties of the first section, wherever they stand. */
function firstSection(body: Element): Element | null {
  for (const child of elementsOf(body)) {
    const section = child.name === 'w:sectPr' ? child : elementOf(elementOf(child, 'w:pPr'), 'w:sectPr')
    if (section) return section
  }
  return null
}

/** A header or footer without the lines that count pages. */
function withoutPageNumbers(part: Element, context: BodyContext): Element {
  const children = part.children.filter((child) => {
    if (typeof child === 'string' || child.name !== 'w:p') return true
    const base = context.styles.paragraph(null).run
    const run = new RunReader({ ...context, omissions: new Omissions(), base })
    run.read(child)
    return !run.pageField
  })
  return { ...part, children }
}

/** The ids of other parts are of other links. */
const apart = (context: BodyContext): BodyContext => ({ ...context, addressOf: () => null })

/** What the header of the first page says: an organisation's name stands there, or nothing but a page's number. */
function headerBlocks(parts: DocxParts, body: Element, context: BodyContext): readonly PageBlock[] {
  const section = firstSection(body)
  const kind = toggle(section, 'w:titlePg') ? 'first' : 'default'
  const reference = elementsOf(section, 'w:headerReference').find(
    ({ attributes }) => (attributes['w:type'] ?? 'default') === kind,
  )
  const header = reference && parts.related(reference.attributes['r:id'] ?? '')
  return header ? new BodyReader(context).read(withoutPageNumbers(header, context)) : []
}

/** Footnotes or endnotes, each under its number, as at the end of a page. */
function noteBlocks(part: Element | null, name: string, context: BodyContext): PageBlock[] {
  const notes = elementsOf(part, name).filter(({ attributes }) => attributes['w:type'] === undefined)
  return notes.flatMap((note, index) => {
    const blocks = new BodyReader(context).read(note)
    return blocks.map((block, at): PageBlock =>
      at === 0 && block.type === 'paragraph'
        ? { ...block, label: `[${String(index + 1)}]`, gap: true }
        : block,
    )
  })
}

/**
 * Reads a DOCX file (ISO/IEC 29500, Office Open XML) into a document. Numbers of lists are worked out and stand in the
 * text as printed; inserted text is read, deleted and hidden text is left out and counted; the header of the first page
 * comes first, notes come last. Throws a ReadError for what is no such file, is damaged, or unpacks to too much.
 */
export function readDocx(file: string, bytes: Uint8Array): Document {
  const parts = docxParts(bytes)
  const context: BodyContext = {
    styles: new Styles(parts.styles),
    numbering: new Numbering(parts.numbering),
    omissions: new Omissions(),
    addressOf: parts.addressOf,
  }
  const body = elementOf(parts.document(), 'w:body')
  if (!body) throw new ReadError('no-document', 'The container holds no document of Word.')
  for (const _ of elementsOf(parts.comments, 'w:comment')) context.omissions.add('comment')
  for (const footer of parts.footers) {
    if (hasWord(textOf(withoutPageNumbers(footer, context)))) context.omissions.add('footer')
  }
  const header = headerBlocks(parts, body, apart(context))
  const blocks = new BodyReader(context).read(body)
  const notes = [
    ...noteBlocks(parts.footnotes, 'w:footnote', apart(context)),
    ...noteBlocks(parts.endnotes, 'w:endnote', apart(context)),
  ]
  const document = documentOf(file, {
    blocks: [...header, ...blocks, ...notes],
    links: context.omissions.links,
    omitted: context.omissions.counts,
  })
  const part = unzip(bytes, (name) => name === EMBEDDED_PART).get(EMBEDDED_PART)
  if (part === undefined) return document
  const xml = new TextDecoder().decode(part)
  const start = EMBEDDED_ROOT.exec(xml)?.[0].length
  if (start === undefined) return document
  const json = xml
    .slice(start, xml.lastIndexOf('<'))
    .replace(/&(?:lt|gt|quot|amp);/g, (sign) => SIGNS[sign] ?? sign)
  if (header.length === 0) return { ...document, embedded: { json } }
  // The model was measured without the letterhead that stands in the header.
  const texts = textsOf(documentOf(file, { blocks: [...blocks, ...notes], omitted: new Map() }))
  return { ...document, embedded: { json, texts } }
}
