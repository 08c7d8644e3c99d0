import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { EMBEDDED_NAME } from '../../model/embedded.ts'
import type { Layout } from '../layout/block.ts'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import { PAGE, textWidth } from '../layout/page.ts'
import { withTexts } from '../layout/with-texts.ts'
import { packageFile } from '../package/package-file.ts'
import type { BinaryRender, RenderOptions } from '../renderer.ts'
import { blockContent } from './blocks.ts'
import { Drawable } from './drawable.ts'
import { breaksBefore } from './page-breaks.ts'
import { mm } from './measures.ts'

/** Free, with the letters' widths of Times New Roman: pages break as in the Word document. */
const FONT = 'Liberation Serif'
const FACES = { normal: 'LiberationSerif-Regular.ttf', bold: 'LiberationSerif-Bold.ttf' }

/** The library wants a moment; it is taken out of the file again. */
const NO_DATE = new Date(0)

/** Where the library looks for files before it asks the disk; its types leave it out. */
interface VirtualFiles {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
}

/** The library's own settings; it loads nothing from anywhere but what it is given here. */
function prepare(): void {
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  const { virtualfs } = pdfmake as unknown as VirtualFiles
  for (const file of Object.values(FACES)) virtualfs.writeFileSync(file, packageFile(`fonts/${file}`))
  pdfmake.setFonts({ [FONT]: FACES })
}

/** The model as a file attached to the pages (ISO 32000-2, 7.11.4). */
const attached = (json: string): { src: string; name: string; hidden: boolean } => ({
  src: `data:application/json;base64,${Buffer.from(json).toString('base64')}`,
  name: EMBEDDED_NAME,
  hidden: false,
})

const DATE = /\/CreationDate \d+ \d+ R/

/** Blanks in the place of the date, so that everything else stays where the file says it is. */
function withoutDate(file: Buffer): Uint8Array {
  const start = file.lastIndexOf('/CreationDate')
  const found = start < 0 ? null : DATE.exec(file.toString('latin1', start, start + 40))
  if (found) file.fill(' ', start, start + found[0].length)
  return new Uint8Array(file)
}

export interface PdfOptions extends Pick<RenderOptions, 'archive' | 'warn'> {
  /** Name of each record, for what is told of it. */
  readonly files: readonly string[]
  /** The model that lies in the file, as JSON. */
  readonly embedded: string | null
}

/** Printed documents as one PDF file, on the page of GOST R 7.0.97-2016. */
export async function pdfOf(
  given: readonly Layout[],
  { archive = false, warn, files, embedded }: PdfOptions,
): Promise<Uint8Array> {
  prepare()
  const font = packageFile(`fonts/${FACES.normal}`)
  const layouts = given.map((layout, index): Layout => {
    const drawable = new Drawable(font)
    const blocks = layout.blocks.map((block) => withTexts(block, (text) => drawable.words(text)))
    const { missing } = drawable
    if (missing.length > 0)
      warn?.({ code: 'characters-by-code', file: files[index] ?? '', characters: missing })
    return { ...layout, blocks }
  })
  const [first] = layouts
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [mm(archive ? PAGE.archiveLeft : PAGE.left), mm(PAGE.top), mm(PAGE.right), mm(PAGE.bottom)],
    info: { title: first?.title ?? '', creationDate: NO_DATE },
    language: first?.language ?? 'ru',
    defaultStyle: { font: FONT, fontSize: PAGE.textSize, lineHeight: PAGE.lineHeight },
    header: (page) =>
      page === 1 ? null : { text: String(page), alignment: 'center', margin: [0, mm(PAGE.pageNumber), 0, 0] },
    content: layouts.flatMap((layout) => blockContent(layout, textWidth(archive))),
    pageBreakBefore: breaksBefore,
    ...(embedded !== null && { files: { [EMBEDDED_NAME]: attached(embedded) } }),
  }
  const document = await pdfmake.createPdf(definition).getStream()
  const chunks: Uint8Array[] = []
  await new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', resolve)
    document.on('error', reject)
    document.end()
  })
  return withoutDate(Buffer.concat(chunks))
}

/**
 * The record as PDF pages laid out as GOST R 7.0.97-2016 asks, from the same layout as the Word document, with its fonts
 * inside; characters that these do not have stand there by their code ('[U+1F4DD]'), and `warn` is told. Needs no browser
 * and no office program. The same model gives the same bytes: nothing in the file tells when it
 * was made.
 */
export const renderPdf: BinaryRender = async (inputs, options) => {
  const layouts = inputs.map((input) => layoutOf(input, options))
  const [first] = layouts
  const [input] = inputs
  const embedded = inputs.length === 1 && input && first ? embeddingOf(input.model, first, false) : null
  return pdfOf(layouts, { ...options, files: inputs.map(({ file }) => file), embedded })
}
