import { FIRST_LANGUAGE } from '../../language/detect.ts'
import type { Content } from 'pdfmake/interfaces.js'
import type { Layout, LayoutBlock } from '../layout/block.ts'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import { PAGE, textWidth } from '../layout/page.ts'
import { pageRuns } from '../layout/page-runs.ts'
import { withTexts } from '../layout/with-texts.ts'
import { packageFile } from '../package/package-file.ts'
import type { BinaryRender, RenderOptions } from '../renderer.ts'
import { blockContent } from './blocks.ts'
import { Drawable } from './drawable.ts'
import { mm } from './measures.ts'
import { pdfPages } from './pages.ts'

/** Free, with the letters' widths of Times New Roman: pages break as in the Word document. */
const FONT = 'Liberation Serif'
const FACES = { normal: 'LiberationSerif-Regular.ttf', bold: 'LiberationSerif-Bold.ttf' }
/** Templates alone ask for them; what is bold as well is bold alone. */
const SLOPING = { italics: 'LiberationSerif-Italic.ttf', bolditalics: FACES.bold }

const isSloping = (block: LayoutBlock): boolean =>
  block.type === 'prose' && block.spans.some(({ italics }) => italics)

/** The files of the faces that the words need. */
function facesOf(layouts: readonly Layout[]): Record<string, Buffer> {
  const sloping = layouts.some(({ blocks }) => blocks.some(isSloping))
  const files = Object.entries({ ...FACES, ...(sloping && SLOPING) })
  return Object.fromEntries(files.map(([face, file]) => [face, Buffer.from(packageFile(`fonts/${file}`))]))
}

/** The content of a document, wide tables on pages turned on their side. */
function turnedContent(layout: Layout, archive: boolean): Content[] {
  const turn = PAGE.height - PAGE.width
  return pageRuns(layout.blocks).flatMap(({ landscape, blocks }, at) => {
    const width = textWidth(archive) + (landscape ? turn : 0)
    const content = blockContent({ ...layout, blocks }, width)
    const [first, ...others] = content
    if (at === 0 || first === undefined || typeof first !== 'object') return content
    const pageOrientation = landscape ? 'landscape' : 'portrait'
    return [{ ...first, pageBreak: 'before', pageOrientation } as Content, ...others]
  })
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
  return pdfPages({
    content: layouts.flatMap((layout) => turnedContent(layout, archive)),
    title: first?.title ?? '',
    language: first?.language ?? FIRST_LANGUAGE,
    fonts: { [FONT]: facesOf(layouts) },
    style: { font: FONT, fontSize: PAGE.textSize, lineHeight: PAGE.lineHeight },
    margins: {
      left: mm(archive ? PAGE.archiveLeft : PAGE.left),
      top: mm(PAGE.top),
      right: mm(PAGE.right),
      bottom: mm(PAGE.bottom),
    },
    header: (page) =>
      page === 1 ? null : { text: String(page), alignment: 'center', margin: [0, mm(PAGE.pageNumber), 0, 0] },
    embedded,
  })
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
  const embedded =
    inputs.length === 1 && input && first ? embeddingOf(input.model, first, options.wordsRead ?? null) : null
  return pdfOf(layouts, { ...options, files: inputs.map(({ file }) => file), embedded })
}
