import { FIRST_LANGUAGE } from '../../language/detect.ts'
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionPropertiesOptions,
} from 'docx'
import type { Layout } from '../layout/block.ts'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import { PAGE } from '../layout/page.ts'
import { pageRuns } from '../layout/page-runs.ts'
import type { BinaryRender, RenderOptions } from '../renderer.ts'
import { blockChildren } from './blocks.ts'
import { mm } from './measures.ts'
import { packed } from './pack.ts'
import { readReference } from './reference/reference.ts'
import type { PageShape } from './reference/section.ts'
import { BULLETS, stylesWith } from './styles.ts'

/** From the second page on, in the middle of the upper margin (GOST R 7.0.97-2016, 3). */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })

const HOUSE: PageShape = {
  width: PAGE.width,
  height: PAGE.height,
  top: PAGE.top,
  bottom: PAGE.bottom,
  left: PAGE.left,
  right: PAGE.right,
  header: PAGE.pageNumber,
  footer: PAGE.pageNumber,
  gutter: 0,
}

export interface DocxOptions extends Pick<RenderOptions, 'archive' | 'reference' | 'warn'> {
  /** Name of the record, for what is told of it. */
  readonly file: string
  /** The model that lies in the file, as JSON. */
  readonly embedded: string | null
}

/** Names of the styles that a template asks for, each once. */
const ownStyles = (layouts: readonly Layout[]): string[] => [
  ...new Set(
    layouts
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.type === 'prose' && block.style !== null ? [block.style] : [])),
  ),
]

/** Size and margins of a page, in the units of Word. */
const pageOf = (page: PageShape, landscape: boolean): NonNullable<ISectionPropertiesOptions['page']> => ({
  size: {
    width: mm(page.width),
    height: mm(page.height),
    ...(landscape && { orientation: PageOrientation.LANDSCAPE }),
  },
  margin: {
    top: mm(page.top),
    bottom: mm(page.bottom),
    right: mm(page.right),
    left: mm(page.left),
    header: mm(page.header),
    footer: mm(page.footer),
    gutter: mm(page.gutter),
  },
})

/**
 * Printed documents as one Word file: on the page of GOST R 7.0.97-2016, with page numbers from the second page on, or on
 * the page and with the styles, headers and footers of a reference. Throws a BadReference where that is no Word file.
 */
export async function docxOf(
  layouts: readonly Layout[],
  { archive = false, reference: bytes, warn, file, embedded }: DocxOptions,
): Promise<Uint8Array> {
  const reference = bytes === undefined ? null : readReference(bytes)
  const section = reference === null ? null : reference.section
  const page = { ...(section?.page ?? HOUSE), ...(archive && { left: PAGE.archiveLeft }) }
  const numbered = !section?.running.some(({ place }) => place === 'header')
  const own = ownStyles(layouts)
  const document = new Document({
    styles: stylesWith(own, layouts[0]?.language ?? FIRST_LANGUAGE),
    numbering: { config: [BULLETS] },
    evenAndOddHeaderAndFooters: section?.running.some(({ kind }) => kind === 'even') === true,
    sections: layouts.flatMap((layout) =>
      // A letterhead has one direction.
      (reference ? [{ landscape: false, blocks: layout.blocks }] : pageRuns(layout.blocks)).map(
        (run, at) => ({
          properties: {
            titlePage: at === 0 && (numbered || (section?.titlePage ?? true)),
            page: pageOf(page, run.landscape),
          },
          ...(numbered && {
            headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
          }),
          children: blockChildren(
            { ...layout, blocks: run.blocks },
            (run.landscape ? page.height : page.width) - page.left - page.right - page.gutter,
          ),
        }),
      ),
    ),
  })
  const [first] = layouts
  return packed(await Packer.toBuffer(document), {
    title: first?.title ?? null,
    language: first?.language ?? FIRST_LANGUAGE,
    embedded,
    reference,
    ownStyles: own,
    onMissing: (styles) => {
      if (styles.length > 0) warn?.({ code: 'styles-missing', file, styles })
    },
  })
}

/**
 * The record as a Word document laid out as GOST R 7.0.97-2016 asks: A4, its margins and indents, page numbers from the
 * second page, the requisites in their order; in the look of `reference` where one is given. Numbers of clauses are literal
 * text, so that nobody's Word renumbers them. The same model gives the same bytes: nothing in the file tells when it was made.
 */
export const renderDocx: BinaryRender = async (inputs, options) => {
  const layouts = inputs.map((input) => layoutOf(input, options))
  const [first] = layouts
  const [input] = inputs
  const embedded = inputs.length === 1 && input && first ? embeddingOf(input.model, first) : null
  return docxOf(layouts, { ...options, file: input?.file ?? '', embedded })
}
