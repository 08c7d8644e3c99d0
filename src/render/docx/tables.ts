import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
} from 'docx'
import type { LayoutBlock } from '../layout/block.ts'
import { SIGNATURE_SHARES, SIGN_HERE } from '../layout/page.ts'
import { mm, pt } from './measures.ts'
import { runs } from './runs.ts'

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE }
const NO_RULES = { ...BARE, insideHorizontal: NONE, insideVertical: NONE }

const columns = (shares: readonly number[], width: number): number[] =>
  shares.map((share) => mm((width * share) / 100))

/** A table with rules whose heading is repeated on every page; no row is cut by the end of a page. */
export function ruledTable({ widths, head, rows }: LayoutBlock & { type: 'table' }, width: number): Table {
  const columnWidths = columns(widths, width)
  const row = (cells: readonly string[], style: string, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: { top: pt(2), bottom: pt(2), left: mm(1.5), right: mm(1.5) },
            children: [new Paragraph({ style, children: runs(cell) })],
          }),
      ),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths,
    tableLook: { firstRow: head.length > 0, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...(head.length > 0 ? [row(head, 'ColumnHead', true)] : []),
      ...rows.map((cells) => row(cells, 'Cell', false)),
    ],
  })
}

const ALIGNMENTS = [AlignmentType.LEFT, AlignmentType.CENTER, AlignmentType.RIGHT]

/** Posts at the left, a rule to sign on, names at the right (GOST R 7.0.97-2016, 5.22); never apart from each other, with `keepNext` nor from what follows. */
export function signatureTable(
  signatures: readonly (LayoutBlock & { type: 'signature' })[],
  width: number,
  keepNext: boolean,
): Table {
  const columnWidths = columns(SIGNATURE_SHARES, width)
  const cell = (index: number, text: string, kept: boolean, caption?: string): TableCell =>
    new TableCell({
      width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
      borders: BARE,
      verticalAlign: VerticalAlign.BOTTOM,
      margins: { top: pt(10), bottom: 0, left: 0, right: 0 },
      children: [
        new Paragraph({
          keepNext: kept,
          alignment: ALIGNMENTS[index] ?? AlignmentType.LEFT,
          children: runs(text),
        }),
        ...(caption === undefined
          ? []
          : [
              new Paragraph({
                style: 'BlankCaption',
                keepNext: kept,
                children: caption === '' ? [] : runs(caption),
              }),
            ]),
      ],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths,
    borders: NO_RULES,
    rows: signatures.map(({ post, name, caption }, at) => {
      const more = keepNext || at < signatures.length - 1
      // Beside what is printed below the line to sign on an empty line, so that all stand on that line.
      const below = caption === undefined ? undefined : ''
      return new TableRow({
        cantSplit: true,
        children: [cell(0, post, more, below), cell(1, SIGN_HERE, more, caption), cell(2, name, more, below)],
      })
    }),
  })
}

const GAP = 4

/** Rules to write on by hand, each with what is to stand there in small letters below it; with `keepNext` never without the next. */
export function blanksTable(fields: readonly string[], width: number, keepNext: boolean): Table {
  const share = fields.length === 1 ? 30 : (100 - GAP * (fields.length - 1)) / fields.length
  const shares = fields.flatMap((_, index) => (index === 0 ? [share] : [GAP, share]))
  const columnWidths = columns(shares, width)
  const cells = columnWidths.map((size, index) => {
    const field = index % 2 === 0 ? fields[index / 2] : undefined
    return new TableCell({
      width: { size, type: WidthType.DXA },
      borders: field === undefined ? BARE : { ...BARE, top: RULE },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      children: [
        new Paragraph({
          style: 'BlankCaption',
          keepNext,
          children: field === undefined ? [] : runs(`(${field})`),
        }),
      ],
    })
  })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
    columnWidths,
    borders: NO_RULES,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  })
}
