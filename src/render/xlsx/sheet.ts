import type { WriteSheet } from 'hucre/xlsx'
import { rowHeight } from './row-height.ts'

/** A cell: words, a number, a calendar day ('2022-06-30') or nothing. */
export type SheetCell = string | number | { readonly day: string } | null

/** A column of a sheet: its header, its width in characters and what stands in it for a row. */
export interface SheetColumn<Row> {
  readonly header: string
  readonly width: number
  readonly cell: (row: Row) => SheetCell
}

/** Characters that a cell holds (Excel specifications and limits). */
export const LONGEST = 32_767

/** '_x0041_' in a cell would be read as 'A' (ECMA-376 part 1, 22.9.2.19): its first character is written so instead. */
const ESCAPE = /_(?=x[0-9A-F]{4}_)/gi

/** Characters that XML 1.0 cannot hold in any form and the library lets through (2.2). */
const NOT_XML = /[\ufffe\uffff]/g

/** Told of a cell that holds the beginning of its words alone. */
export type OnCut<Row> = (row: Row, header: string, length: number) => void

function words(text: string, onCut: (length: number) => void): string {
  let kept = text
  if (text.length > LONGEST) {
    onCut(text.length)
    kept = `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`
  }
  return kept.replace(ESCAPE, '_x005F_').replace(NOT_XML, '\ufffd')
}

function value(cell: SheetCell, onCut: (length: number) => void): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell
  if (typeof cell === 'string') return words(cell, onCut)
  const day = new Date(`${cell.day}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? cell.day : day
}

/** 0 → 'A', 26 → 'AA' */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

const FONT = { name: 'Calibri', size: 11 } as const

const HEAD = {
  font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E5F' } },
  alignment: { vertical: 'center', wrapText: true },
} as const

const LINE = { style: 'thin', color: { rgb: 'D0D7DB' } } as const
const BODY = {
  font: FONT,
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  border: { bottom: LINE },
} as const

/**
 * A sheet whose header stays when it is scrolled and has filters, printed across A4 with the header on each page.
 * Words are always words: nothing in a cell is taken for a formula.
 */
export function sheetOf<Row>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  onCut: OnCut<Row>,
): WriteSheet {
  const values = rows.map((row) =>
    columns.map(({ header, cell }) => value(cell(row), (length) => onCut(row, header, length))),
  )
  const widths = columns.map(({ width }) => width)
  const cells: NonNullable<WriteSheet['cells']> = new Map()
  columns.forEach((_, column) => cells.set(`0,${column}`, { style: HEAD }))
  values.forEach((line, row) =>
    line.forEach((content, column) =>
      cells.set(`${row + 1},${column}`, {
        style: content instanceof Date ? { ...BODY, numFmt: 'dd.mm.yyyy' } : BODY,
      }),
    ),
  )
  return {
    name,
    columns: columns.map(({ header, width }) => ({ header, width })),
    rows: [columns.map(({ header }) => header), ...values],
    cells,
    rowDefs: new Map([
      [0, { height: 32 }],
      ...values.map((line, row) => [row + 1, { height: rowHeight(line, widths) }] as const),
    ]),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${rows.length + 1}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  }
}
