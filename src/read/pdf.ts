import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Document } from '../document/document.ts'
import { documentOf } from './page/document-of.ts'
import { bulletSign } from './page/bullet-sign.ts'
import { Omissions } from './page/omissions.ts'
import { refuseBombs } from './pdf/inflated-size.ts'
import type { PlacedText } from './pdf/lines.ts'
import { blocksOf, type PagePart } from './pdf/page-blocks.ts'
import { pageParts } from './pdf/page-parts.ts'
import { isPictured } from './pdf/pictured.ts'
import { provideTransfer } from './pdf/provide-transfer.ts'
import { ProductionBudget } from './pdf/drawing-of.ts'
import { isReadable } from './pdf/readable.ts'
import { rulesOf } from './pdf/rules.ts'
import { withoutRunningLines } from './pdf/running-lines.ts'
import { ReadError } from './read-error.ts'

/** What our own files call it. */
const EMBEDDED_NAME = 'protocol.json'
const MOST_BYTES = 256 * 1024 * 1024
const MOST_PAGES = 2000
const MOST_PIECES = 1_000_000

/** What pdf.js says went wrong, by the names of its exceptions. */
function readError(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new ReadError('encrypted', 'The file is locked with a password.')
  return new ReadError('damaged', error instanceof Error ? error.message : 'The file cannot be read.')
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

const BOLD = /bold|black|heavy|demi/i

/** Whether a font is bold, by the name that it has in the file. */
function isBold(page: PdfPage, font: string): boolean {
  if (!page.commonObjs.has(font)) return false
  const found: unknown = page.commonObjs.get(font)
  const name = typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : ''
  return BOLD.test(name)
}

/** The pieces of text of a page, in the order of the file. */
async function piecesOf(page: PdfPage): Promise<PlacedText[]> {
  const { items } = await page.getTextContent()
  const fonts = new Map<string, boolean>()
  return items.flatMap((item): PlacedText[] => {
    if (!('str' in item)) return []
    const bold = fonts.get(item.fontName) ?? isBold(page, item.fontName)
    fonts.set(item.fontName, bold)
    // Signs of Symbol and Wingdings stand in the private use area.
    const text = item.str.replace(/[\uf000-\uf0ff]/g, (sign) => bulletSign(sign, null))
    const [a = 0, b = 0, , d = 0, x = 0, y = 0] = item.transform as number[]
    return [{ text, x, y, width: item.width, size: Math.max(1, Math.abs(d) || Math.hypot(a, b)), bold }]
  })
}

/** The model that a file of ours has attached. */
async function embeddedIn(pdf: Pdf): Promise<string | null> {
  const files = (await pdf.getAttachments()) as Record<string, { content?: unknown }> | null
  const content = files?.[EMBEDDED_NAME]?.content
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : null
}

interface Pages {
  readonly pages: PagePart[][]
  /** Numbers of the pages whose text stands in pictures. */
  readonly pictured: readonly number[]
  readonly width: number
  readonly json: string | null
}

async function pagesOf(bytes: Uint8Array): Promise<Pages> {
  provideTransfer()
  const { OPS } = await getResolvedPDFJS()
  // pdf.js takes the bytes for itself, so it is given a copy. It fetches nothing, runs no script and decodes no picture.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    isEvalSupported: false,
    maxImageSize: 1,
  })
  if (pdf.numPages > MOST_PAGES) throw new ReadError('too-large', 'The file has too many pages.')
  const budget = new ProductionBudget(OPS, bytes.length)
  const pages: PagePart[][] = []
  const pictured: number[] = []
  let count = 0
  let width = 0
  let json: string | null = null
  try {
    json = await embeddedIn(pdf)
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const drawing = await budget.drawingOf(pdf, page)
      const pieces = await piecesOf(page)
      count += pieces.length
      if (count > MOST_PIECES) throw new ReadError('too-large', 'The file has too many pieces of text.')
      pages.push(pageParts(number, pieces, rulesOf(drawing, OPS)))
      const viewport = page.getViewport({ scale: 1 })
      const typed = pieces.map(({ text }) => text).join(' ')
      if (isPictured(drawing, OPS, viewport.width * viewport.height, typed)) pictured.push(number)
      width = Math.max(width, viewport.width)
      page.cleanup()
    }
  } finally {
    await pdf.destroy()
  }
  return { pages, pictured, width, json }
}

/** What the pages of a PDF hold. Throws a ReadError. */
async function openedPages(bytes: Uint8Array): Promise<Pages> {
  if (bytes.length > MOST_BYTES) throw new ReadError('too-large', 'The file is too large.')
  refuseBombs(bytes)
  try {
    return await pagesOf(bytes)
  } catch (error) {
    throw readError(error)
  }
}

/** The pages of a PDF whose text is typed, by their numbers. Throws a ReadError like `readPdf`. */
export async function typedPages(bytes: Uint8Array): Promise<ReadonlyMap<number, readonly PagePart[]>> {
  const { pages, pictured } = await openedPages(bytes)
  const numbered = pages.map((parts, index) => [index + 1, parts] as const)
  return new Map(numbered.filter(([number]) => !pictured.includes(number)))
}

/**
 * Reads the text of a PDF file (ISO 32000) into a document: lines by where their letters stand, columns and tables by
 * the space between, paragraphs by full lines and the steps between them. Numbers of pages and repeated headers are left
 * out; `pictured` are the pages whose text stands in pictures. Throws a ReadError: 'no-text' for pages that are pictures,
 * 'unreadable-letters' for a text layer without words, 'encrypted', 'damaged', 'too-large'.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Document> {
  const omissions = new Omissions()
  const { pages, pictured, width, json } = await openedPages(bytes)
  if (pages.every((parts) => parts.length === 0)) throw new ReadError('no-text', 'The pages hold no text.')
  if (json === null) for (let page = 0; page < pictured.length; page++) omissions.add('picture')
  const parts = withoutRunningLines(pages, omissions)
  const document = documentOf(file, { blocks: blocksOf(parts, width), omitted: omissions.counts })
  if (!isReadable(document.source.text))
    throw new ReadError('unreadable-letters', 'The fonts do not say what their letters are.')
  return {
    ...document,
    ...(json !== null && { embedded: { json } }),
    ...(json === null && pictured.length > 0 && { pictured }),
  }
}
