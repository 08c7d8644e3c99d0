import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { embeddingOf } from '../layout/embedding.ts'
import { layoutOf } from '../layout/layout.ts'
import { PAGE } from '../layout/page.ts'
import type { BinaryRender } from '../renderer.ts'
import { blockChildren } from './blocks.ts'
import { mm } from './measures.ts'
import { packed } from './pack.ts'
import { BULLETS, STYLES } from './styles.ts'

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

/**
 * The record as a Word document laid out as GOST R 7.0.97-2016 asks: A4, its margins and indents, page numbers from the
 * second page, the requisites in their order. Numbers of clauses are literal text, so that nobody's Word renumbers
 * them. The same model gives the same bytes: nothing in the file tells when it was made.
 */
export const renderDocx: BinaryRender = async (inputs, { archive = false, ...options }) => {
  const layouts = inputs.map((input) => layoutOf(input, options))
  const [first] = layouts
  const model = inputs.length === 1 ? inputs[0]?.model : undefined
  const document = new Document({
    styles: STYLES,
    numbering: { config: [BULLETS] },
    sections: layouts.map((layout) => ({
      properties: {
        titlePage: true,
        page: {
          size: { width: mm(PAGE.width), height: mm(PAGE.height) },
          margin: {
            top: mm(PAGE.top),
            bottom: mm(PAGE.bottom),
            right: mm(PAGE.right),
            left: mm(archive ? PAGE.archiveLeft : PAGE.left),
            header: mm(PAGE.pageNumber),
            footer: mm(PAGE.pageNumber),
            gutter: 0,
          },
        },
      },
      headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
      children: blockChildren(layout, archive),
    })),
  })
  return packed(await Packer.toBuffer(document), {
    title: first?.title ?? null,
    language: first?.language ?? 'ru',
    embedded: model && first ? embeddingOf(model, first) : null,
  })
}
