import {
  AlignmentType,
  BorderStyle,
  PageBreak,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type Table,
} from 'docx'
import { opensGroup, type Layout, type LayoutBlock } from '../layout/block.ts'
import { keptWithNext } from '../layout/kept.ts'
import { PAGE, STAMP_LEFT, termWidth } from '../layout/page.ts'
import { mm, pt } from './measures.ts'
import { runs } from './runs.ts'
import { bulletLevel, ownStyleId } from './styles.ts'
import { blanksTable, ruledTable, signatureTable } from './tables.ts'

/** Words behind a label that are shorter would be torn apart. */
const JUSTIFIED = 160

const paragraph = (style: string, text: string, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...more, children: runs(text) })

function titleParagraph({ kind, text }: LayoutBlock & { type: 'title' }): Paragraph {
  const gap = kind !== '' && text !== '' ? [new TextRun({ break: 1 })] : []
  return new Paragraph({
    style: 'Title',
    keepNext: true,
    children: [
      ...(kind === '' ? [] : runs(kind, { allCaps: true })),
      ...gap,
      ...(text === '' ? [] : runs(text)),
    ],
  })
}

/** Numbers stand in the text itself; a dash is a bullet of Word's own. */
function clauseParagraph(
  { depth, marker, text }: LayoutBlock & { type: 'clause' },
  keepNext: boolean,
): Paragraph {
  if (marker === '–') {
    return paragraph('Point', text, {
      keepNext,
      numbering: { reference: 'points', level: bulletLevel(depth) },
    })
  }
  const left = mm(PAGE.step * Math.min(depth, 8))
  return paragraph('Text', marker === null ? text : `${marker} ${text}`, {
    keepNext,
    ...(left > 0 && { indent: { left, firstLine: mm(PAGE.indent) } }),
  })
}

interface Surroundings {
  readonly width: number
  readonly term: number
  readonly before: LayoutBlock | undefined
  readonly after: LayoutBlock | undefined
  /** Whether no end of a page may part it from the next block. */
  readonly kept: boolean
}

function blockChild(
  block: LayoutBlock,
  { width, term, before, after, kept }: Surroundings,
): Paragraph | Table {
  const space = opensGroup(block, before) ? { spacing: { before: pt(6), after: pt(2) } } : {}
  switch (block.type) {
    case 'centred':
      return paragraph('Requisite', block.text)
    case 'stamp':
      return paragraph('Stamp', block.text, {
        keepNext: kept,
        indent: { left: mm(width * STAMP_LEFT) },
        ...(block.opens && { spacing: { before: pt(6) } }),
      })
    case 'title':
      return titleParagraph(block)
    case 'sides':
      return paragraph(
        'Line',
        [block.left, block.middle, block.right].filter((one) => one !== undefined).join('\t'),
        {
          tabStops: [
            ...(block.middle === undefined ? [] : [{ type: TabStopType.CENTER, position: mm(width / 2) }]),
            { type: TabStopType.RIGHT, position: mm(width) },
          ],
          spacing: { after: pt(6) },
        },
      )
    case 'line':
      // 'Верно' belongs to the blanks below it.
      return paragraph(
        'Line',
        block.text,
        after?.type === 'blanks'
          ? { keepNext: true, spacing: { before: pt(18), after: pt(2) } }
          : { keepNext: kept, ...space },
      )
    case 'entry':
      return paragraph('Entry', block.text === '' ? block.term : `${block.term}\t${block.text}`, {
        tabStops: [{ type: TabStopType.LEFT, position: mm(term) }],
        indent: { left: mm(term), hanging: mm(term) },
        ...space,
      })
    case 'label':
      return new Paragraph({
        style: 'Part',
        keepNext: kept,
        ...(block.more !== null && block.more.length > JUSTIFIED && { alignment: AlignmentType.BOTH }),
        children: [
          ...runs(block.more === null ? block.text : `${block.text} `),
          ...(block.more === null ? [] : runs(block.more, { bold: false })),
        ],
      })
    case 'heading':
      return paragraph('Heading2', block.text, { pageBreakBefore: block.newPage })
    case 'paragraph':
      return paragraph('Text', block.text, { keepNext: kept })
    case 'clause':
      return clauseParagraph(block, kept)
    case 'particular':
      return paragraph('Particular', block.text, {
        keepNext: kept,
        indent: { left: mm(PAGE.indent + PAGE.step * Math.min(block.depth, 8)) },
      })
    case 'table':
      return ruledTable(block, width)
    case 'signature':
      return signatureTable([block], width, false)
    case 'blanks':
      return blanksTable(block.fields, width, after?.type === 'blanks')
    case 'quote':
      return paragraph('Quote', block.text, {
        border: { left: { style: BorderStyle.SINGLE, size: 6, space: 6, color: '999999' } },
        alignment: AlignmentType.LEFT,
      })
    case 'prose':
      return new Paragraph({
        style: block.style === null ? 'Text' : ownStyleId(block.style),
        keepNext: kept,
        children: block.spans.flatMap(({ text, ...look }) => runs(text, look)),
      })
    case 'page-end':
      return new Paragraph({ style: 'Gap', children: [new PageBreak()] })
  }
}

/** The blocks of a layout as Word's paragraphs and tables, on lines of so many millimetres. */
export function blockChildren({ blocks, termLength }: Layout, width: number): (Paragraph | Table)[] {
  const term = termWidth(termLength)
  const children: (Paragraph | Table)[] = []
  const kept = keptWithNext(blocks)
  let signatures: (LayoutBlock & { type: 'signature' })[] = []
  const sign = (keepNext: boolean): void => {
    if (signatures.length > 0)
      children.push(
        new Paragraph({ style: 'Gap', keepNext: true }),
        signatureTable(signatures, width, keepNext),
        new Paragraph({ style: 'Gap', keepNext }),
      )
    signatures = []
  }
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'signature') {
      signatures.push(block)
      continue
    }
    sign(kept[index - 1] ?? false)
    // Room to write above the rule.
    if (block.type === 'blanks') children.push(new Paragraph({ keepNext: true }))
    children.push(
      blockChild(block, {
        width,
        term,
        before: blocks[index - 1],
        after: blocks[index + 1],
        kept: kept[index] ?? false,
      }),
    )
    // Word joins tables that follow each other.
    if (block.type === 'table' || block.type === 'blanks')
      children.push(new Paragraph({ style: 'Gap', keepNext: blocks[index + 1]?.type === 'blanks' }))
  }
  sign(false)
  return children
}
