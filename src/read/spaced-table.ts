import type { Row } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { rowsOfLines } from './cell-lines.ts'
import type { PlainTable } from './plain-table.ts'
import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import { columnAt, type PrintedLine } from './printed-lines.ts'

/** Fewer columns are a line with something at the margin: a place with a date, a signature. */
const LEAST_COLUMNS = 3
/** A heading and a row. */
const LEAST_ROWS = 2
/** A cell that begins so near to a column stands in it. */
const NEAR = 1
const LONGEST_LINE = 400
const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]/u

interface Piece {
  readonly text: Text
  readonly column: number
}

/** What stands between wide spaces; a gap of tabs parts as many cells as it has tabs. */
function piecesOf(text: string, line: PrintedLine): Piece[] {
  if (line.to - line.from > LONGEST_LINE) return []
  const pieces: Piece[] = []
  let start = line.from
  for (let at = line.from; at <= line.to; at++) {
    const wide =
      at === line.to || text.charAt(at) === '\t' || (text.charAt(at) === ' ' && text.charAt(at + 1) === ' ')
    if (!wide) continue
    if (at > start) pieces.push({ text: Text.of(text, start, at), column: columnAt(text, line.start, start) })
    while (at < line.to && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
    start = at
  }
  return pieces
}

/** Cells between tabs, empty ones included; null for a line without tabs. */
function tabbed(text: string, line: PrintedLine): Row | null {
  if (line.to - line.start > LONGEST_LINE) return null
  const cells: Text[] = []
  let start = line.start
  for (let at = line.start; at <= line.to; at++) {
    if (at < line.to && text.charAt(at) !== '\t') continue
    cells.push(Text.of(text, start, at).trim())
    start = at + 1
  }
  // A bullet in a cell of its own opens a point of a list, and what stands behind it is no row.
  const [first] = cells.filter(({ value }) => value !== '')
  if (first && startsWithBullet(`${first.value} -`) && first.length === 1) return null
  // Empty cells at the end of a line are tabs behind its words.
  for (let at = line.to; text.charAt(at) === '\t'; at++) cells.push(new Text('', []))
  return cells.length > 1 ? { cells } : null
}

/** Headings that each stand over two columns, as often as those: 'За' over 'кв. м' and '%'. */
function overPairs(head: Row | undefined, row: Row): Row {
  const cells = head?.cells ?? []
  const spread = row.cells.length === cells.length * 2 && cells.every(({ value }) => value !== '')
  return { cells: spread ? cells.flatMap((cell) => [cell, cell]) : cells }
}

/** A table whose cells are parted by single tabs, the same number in each line. */
function readTabbed(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): { rows: Row[]; next: number } | null {
  const rows: Row[] = []
  let next = index
  for (let line = lines[next]; line && (next === index || !line.gap); line = lines[++next]) {
    const row = tabbed(text, line)
    if (!row) break
    if (rows.length === 1) rows[0] = overPairs(rows[0], row)
    const width = rows[0]?.cells.length ?? row.cells.length
    if (width < LEAST_COLUMNS || row.cells.length > width) break
    // Empty cells at the end of a line leave no trace.
    const missing = Array.from({ length: width - row.cells.length }, () => new Text('', []))
    rows.push({ cells: [...row.cells, ...missing] })
  }
  const [head] = rows
  const full = head?.cells.every(({ value }, at) => value !== '' || at === 0)
  return full && rows.length >= LEAST_ROWS ? { rows, next } : null
}

/** The cells of a line under the columns of the headings; null where one stands under none. */
function under(pieces: readonly Piece[], columns: readonly number[]): Row | null {
  const cells: Text[] = columns.map(() => new Text('', []))
  for (const { text, column } of pieces) {
    const at = columns.findLastIndex((start) => start <= column + NEAR)
    if (at < 0 || Math.abs((columns[at] ?? 0) - column) > NEAR || cells[at]?.value !== '') return null
    cells[at] = text
  }
  return { cells }
}

/** A table whose columns begin where the headings in its first line do. Numbers set to the right of theirs make none. */
function readAligned(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): { rows: Row[]; next: number } | null {
  const first = lines[index]
  const heads = first ? piecesOf(text, first) : []
  if (heads.length < LEAST_COLUMNS || !heads.some((head) => LETTER.test(head.text.value))) return null
  const columns = heads.map(({ column }) => column)
  const found: Row[] = [{ cells: heads.map((head) => head.text) }]
  let next = index + 1
  for (let line = lines[next]; line && !line.gap; line = lines[++next]) {
    const row = under(piecesOf(text, line), columns)
    if (!row) break
    found.push(row)
  }
  const filled = found
    .slice(1)
    .filter(({ cells }) => cells.filter(({ value }) => value !== '').length >= LEAST_COLUMNS)
  const worded = filled.some(({ cells }) => cells.some(({ value }) => LETTER.test(value)))
  return filled.length >= LEAST_ROWS - 1 && worded ? { rows: rowsOfLines([found]), next } : null
}

/** Longest words of who acts, and of the time by which, beside a point. */
const LONGEST_BESIDE = 40
/** A day as printed: '16.02', 'до 1 марта'; an hour is none. */
const DAY = /\d\.\d|\d \p{L}/u

/** A numbered point with two short columns behind it: '1. Перенести датчик      Шубин      16.02'. */
function pointOf(text: string, line: PrintedLine): readonly Piece[] | null {
  const pieces = piecesOf(text, line)
  const [point, who, when] = pieces
  if (pieces.length !== 3 || !point || !who || !when || !startsWithOrdinal(point.text.value)) return null
  const short = who.text.length <= LONGEST_BESIDE && when.text.length <= LONGEST_BESIDE
  return short && LETTER.test(who.text.value) && !/\d/.test(who.text.value) ? pieces : null
}

/** Points that say in columns without headings who acts by when: those who act stand below each other, most with a day. */
function readPoints(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): { rows: Row[]; next: number } | null {
  const found: (readonly Piece[])[] = []
  let next = index
  for (let line = lines[next]; line && (next === index || !line.gap); line = lines[++next]) {
    const pieces = pointOf(text, line)
    if (!pieces || Math.abs((pieces[1]?.column ?? 0) - ((found[0] ?? pieces)[1]?.column ?? 0)) > NEAR) break
    found.push(pieces)
  }
  const dated = found.filter((pieces) => DAY.test(pieces[2]?.text.value ?? '')).length
  if (found.length < LEAST_ROWS || dated * 2 < found.length) return null
  return { rows: found.map((pieces) => ({ cells: pieces.map((piece) => piece.text) })), next }
}

/** The table that begins at the line of that index, its columns set with tabs or runs of spaces; null for other lines. */
export function readSpacedTable(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): PlainTable | null {
  const found =
    readTabbed(text, lines, index) ?? readAligned(text, lines, index) ?? readPoints(text, lines, index)
  if (!found) return null
  return { table: { type: 'table', rows: found.rows, gap: lines[index]?.gap ?? false }, next: found.next }
}
