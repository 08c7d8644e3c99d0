import type { Document } from '../document/document.ts'
import { BodyReader, type BodyContext } from './odt/body-reader.ts'
import { Lists } from './odt/lists.ts'
import { odtParts } from './odt/parts.ts'
import { Styles } from './odt/styles.ts'
import { documentOf } from './page/document-of.ts'
import { Omissions } from './page/omissions.ts'
import type { PageBlock } from './page/page.ts'
import { ReadError } from './read-error.ts'
import { elementOf, elementsOf, textOf, type Element } from './xml/element.ts'

/** Paragraphs of a header that do not count pages. */
function withoutPageNumbers(header: Element): Element {
  const counts = (element: Element): boolean =>
    element.name === 'text:page-number' || elementsOf(element).some((child) => counts(child))
  return {
    ...header,
    children: header.children.filter((child) => typeof child === 'string' || !counts(child)),
  }
}

/** What the header of the first page says. */
function headerBlocks(styles: Element | null, context: BodyContext): readonly PageBlock[] {
  const [page] = elementsOf(elementOf(styles, 'office:master-styles'), 'style:master-page')
  const header = elementOf(page, 'style:header-first') ?? elementOf(page, 'style:header')
  return header ? new BodyReader(context).read(withoutPageNumbers(header)) : []
}

/** The notes, each under its number, as at the end of a page. */
function noteBlocks(context: BodyContext): PageBlock[] {
  return context.notes.flatMap((note, index) => {
    const body = elementOf(note, 'text:note-body')
    const blocks = body ? new BodyReader(context).read(body) : []
    return blocks.map((block, at): PageBlock =>
      at === 0 && block.type === 'paragraph'
        ? { ...block, label: `[${String(index + 1)}]`, gap: true }
        : block,
    )
  })
}

/** What our own files call the property that holds their model. */
const EMBEDDED_NAME = 'protocol.json'

/** The model that a document of ours brings with it. */
function embeddedIn(meta: Element | null): string | null {
  const properties = elementsOf(elementOf(meta, 'office:meta'), 'meta:user-defined')
  const own = properties.find(({ attributes }) => attributes['meta:name'] === EMBEDDED_NAME)
  return own ? textOf(own) : null
}

/**
 * Reads an ODT file (ISO/IEC 26300, OpenDocument) into a document, as `readDocx` reads a DOCX file.
 * Throws a ReadError for what is no such file, is damaged or locked, or unpacks to too much.
 */
export function readOdt(file: string, bytes: Uint8Array): Document {
  const { content, styles, meta } = odtParts(bytes)
  const text = elementOf(elementOf(content, 'office:body'), 'office:text')
  if (!text) throw new ReadError('no-document', 'The container holds no text document.')
  const containers = [
    elementOf(styles, 'office:styles'),
    elementOf(styles, 'office:automatic-styles'),
    elementOf(content, 'office:automatic-styles'),
  ]
  const omissions = new Omissions()
  const context = { styles: new Styles(containers), lists: new Lists(containers), omissions, notes: [] }
  const header = headerBlocks(styles, context)
  const blocks = new BodyReader(context).read(text)
  const document = documentOf(file, {
    blocks: [...header, ...blocks, ...noteBlocks(context)],
    links: omissions.links,
    omitted: omissions.counts,
  })
  const json = embeddedIn(meta)
  return json === null ? document : { ...document, embedded: { json } }
}
