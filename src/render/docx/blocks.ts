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
import { madeBy, opensGroup, type ByBlockType, type Layout, type LayoutBlock } from '../layout/block.ts'
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

const sideBySide = ({ left, middle, right }: LayoutBlock & { type: 'sides' }, width: number): Paragraph =>
  paragraph('Line', [left, middle, right].filter((one) => one !== undefined).join('\t'), {
    tabStops: [
      ...(middle === undefined ? [] : [{ type: TabStopType.CENTER, position: mm(width / 2) }]),
      { type: TabStopType.RIGHT, position: mm(width) },
    ],
    spacing: { after: pt(6) },
  })

const labelParagraph = ({ text, more }: LayoutBlock & { type: 'label' }, keepNext: boolean): Paragraph =>
  new Paragraph({
    style: 'Part',
    keepNext,
    ...(more !== null && more.length > JUSTIFIED && { alignment: AlignmentType.BOTH }),
    children: [
      ...runs(more === null ? text : `${text} `),
      ...(more === null ? [] : runs(more, { bold: false })),
    ],
  })

/** Space above a line of another kind than those before it. */
const spaceAbove = (block: LayoutBlock, { before }: Surroundings): IParagraphOptions =>
  opensGroup(block, before) ? { spacing: { before: pt(6), after: pt(2) } } : {}

const CHILDREN: ByBlockType<[Surroundings], Paragraph | Table> = {
  centred: ({ text }) => paragraph('Requisite', text),
  stamp: ({ text, opens }, { width, kept }) =>
    paragraph('Stamp', text, {
      keepNext: kept,
      indent: { left: mm(width * STAMP_LEFT) },
      ...(opens && { spacing: { before: pt(6) } }),
    }),
  title: titleParagraph,
  sides: (block, { width }) => sideBySide(block, width),
  line: (block, around) =>
    // 'Верно' belongs to the blanks below it.
    paragraph(
      'Line',
      block.text,
      around.after?.type === 'blanks'
        ? { keepNext: true, spacing: { before: pt(18), after: pt(2) } }
        : { keepNext: around.kept, ...spaceAbove(block, around) },
    ),
  entry: (block, around) =>
    paragraph('Entry', block.text === '' ? block.term : `${block.term}\t${block.text}`, {
      tabStops: [{ type: TabStopType.LEFT, position: mm(around.term) }],
      indent: { left: mm(around.term), hanging: mm(around.term) },
      ...spaceAbove(block, around),
    }),
  label: (block, { kept }) => labelParagraph(block, kept),
  heading: ({ text, newPage }) => paragraph('Heading2', text, { pageBreakBefore: newPage }),
  paragraph: ({ text }, { kept }) => paragraph('Text', text, { keepNext: kept }),
  clause: (block, { kept }) => clauseParagraph(block, kept),
  particular: ({ text, depth }, { kept }) =>
    paragraph('Particular', text, {
      keepNext: kept,
      indent: { left: mm(PAGE.indent + PAGE.step * Math.min(depth, 8)) },
    }),
  table: (block, { width }) => ruledTable(block, width),
  signature: (block, { width }) => signatureTable([block], width, false),
  blanks: ({ fields }, { width, after }) => blanksTable(fields, width, after?.type === 'blanks'),
  quote: ({ text }) =>
    paragraph('Quote', text, {
      border: { left: { style: BorderStyle.SINGLE, size: 6, space: 6, color: '999999' } },
      alignment: AlignmentType.LEFT,
    }),
  prose: ({ style, spans }, { kept }) =>
    new Paragraph({
      style: style === null ? 'Text' : ownStyleId(style),
      keepNext: kept,
      children: spans.flatMap(({ text, ...look }) => runs(text, look)),
    }),
  'page-end': () => new Paragraph({ style: 'Gap', children: [new PageBreak()] }),
}

const blockChild = (block: LayoutBlock, around: Surroundings): Paragraph | Table =>
  madeBy(CHILDREN, block, around)

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
