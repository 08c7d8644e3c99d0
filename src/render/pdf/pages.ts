import type { Content, Node, NodeQueries } from 'pdfmake/interfaces.js'

import type { PdfDocument as Document } from 'pdfmake/js/PDFDocument.js'
import { EMBEDDED_NAME } from '../../model/embedded.ts'
import { breaksBefore } from './page-breaks.ts'
import { PlacedLayout } from './placed-layout.ts'
import { headingsDescend, structured } from './structure.ts'
import { TaggedPages } from './tagged-pages.ts'
import { TitledDocument } from './titled-document.ts'

const POINTS = { width: 595.28, height: 841.89 }
/** The library wants a moment; it is taken out of the file again. */
const NO_DATE = new Date(0)
const MAKER = 'pdfmake'
/** With tagged content as assistive technology and PDF/UA expect it. */
const VERSION = '1.7'

/** What the pages of a file are. */
export interface Pages {
  readonly content: readonly Content[]
  readonly title: string
  /** ISO 639-1. */
  readonly language: string
  /** The faces of the one font, as the library calls them. */
  readonly fonts: Readonly<Record<string, Readonly<Record<string, Buffer>>>>
  readonly style: Readonly<Record<string, string | number>>
  /** In points. */
  readonly margins: Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>
  readonly header: (page: number) => Content | null
  /** The model, to be attached as a file (ISO 32000-2, 7.11.4). */
  readonly embedded: string | null
}

function bytesOf(document: Document): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => {
      resolve(Buffer.concat(chunks))
    })
    document.on('error', reject)
    document.end()
  })
}

const DATE = /\/CreationDate \d+ \d+ R/

/** Blanks in the place of the date, so that everything else stays where the file says it is. */
function withoutDate(file: Buffer): Uint8Array {
  const start = file.lastIndexOf('/CreationDate')
  const found = start < 0 ? null : DATE.exec(file.toString('latin1', start, start + 40))
  if (found) file.fill(' ', start, start + found[0].length)
  return new Uint8Array(file)
}

/**
 * The bytes of a tagged PDF file of A4 pages (ISO 32000-1, 14.8): its words stand in a structure of headings, paragraphs,
 * lists and tables, in the order of reading; its language and title are told. Nothing is loaded from anywhere.
 */
export async function pdfPages(pages: Pages): Promise<Uint8Array> {
  const { title, language, fonts, style, margins, header, embedded } = pages
  const document = new TitledDocument(
    fonts,
    {},
    {},
    {},
    {
      size: [POINTS.width, POINTS.height],
      pdfVersion: VERSION,
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: language,
      fontLayoutCache: true,
      autoFirstPage: false,
      info: { Producer: MAKER, Creator: MAKER, CreationDate: NO_DATE, ...(title !== '' && { Title: title }) },
      font: null,
    },
    null,
    () => false,
  )
  const structure = structured(pages.content)
  const accessible = title !== '' && headingsDescend(structure.root)
  document.tell({ title, language, accessible }, MAKER)
  if (embedded !== null)
    document.file(Buffer.from(embedded), {
      name: EMBEDDED_NAME,
      type: 'application/json',
      hidden: false,
      relationship: 'Data',
    })
  const layout = new PlacedLayout({ orientation: 'portrait', ...POINTS }, margins, null)
  const laidOut = layout.layoutDocument(
    structure.content,
    document,
    {},
    style,
    undefined,
    header,
    undefined,
    undefined,
    (node: Node, queries: NodeQueries) => breaksBefore(node, queries, layout.pageOf),
  )
  new TaggedPages(document, structure).renderPages(laidOut)
  return withoutDate(await bytesOf(document))
}
