import type { Row, Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { rowsOfLines } from './cell-lines.ts'
import type { PrintedLine } from './printed-lines.ts'

/** The strokes that part the cells of a row. */
const STROKES = new Set([...'|│┃║'])
/** What the lines between rows are drawn with; a crossing or a stroke must be among them. */
const RULE = /^[-+=|:\s│┃║─━═┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╟╢╤╧╪╫╓╖╙╜]+$/u
const RULE_STROKE = /[-=─━═]/u
const RULE_CROSSING = /[+|│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╟╢╤╧╪╫╓╖╙╜]/u

/** Where the strokes of a line stand. */
function strokesOf(text: string, line: PrintedLine): number[] {
  const strokes: number[] = []
  for (let i = line.from; i < line.to; i++) if (STROKES.has(text.charAt(i))) strokes.push(i)
  return strokes
}

function isRule(text: string, line: PrintedLine): boolean {
  if (line.to - line.from < 3) return false
  const value = text.slice(line.from, line.to)
  return RULE.test(value) && RULE_STROKE.test(value) && RULE_CROSSING.test(value)
}

/** A stroke between two spaces, as in 'Секретарь | Краев'. */
const isSpaced = (text: string, at: number): boolean =>
  text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' '

/** What a line is to a table: a row that opens with a stroke, an open row ('а | б | в'), a rule or nothing. */
type Kind = 'framed' | 'open' | 'rule' | 'none'

interface Drawn {
  readonly kind: Kind
  readonly strokes: readonly number[]
  /** Index of the first column that a rule goes through while the cells before it go on; absent where none does. */
  readonly parts?: number
}

/** Where a rule begins that reaches to the end of the row: '| Hand hygiene | Compliance +-------+------+'; -1 for none. */
function ruleWithin(text: string, line: PrintedLine): number {
  let at = line.to
  while (at > line.from && RULE.test(text.charAt(at - 1)) && text.charAt(at - 1) !== ' ') at--
  const tail = text.slice(at, line.to)
  return tail.length > 3 && RULE_STROKE.test(tail) && /^[+├┼╟╠|│]/u.test(tail) && /[+┤|│╢╣]$/u.test(tail)
    ? at
    : -1
}

function drawnOf(text: string, line: PrintedLine): Drawn {
  const strokes = strokesOf(text, line)
  if (isRule(text, line)) return { kind: 'rule', strokes }
  const within = strokes[0] === line.from ? ruleWithin(text, line) : -1
  if (within >= 0) {
    const before = [...strokes.filter((at) => at < within), within]
    return { kind: 'framed', strokes: before, parts: before.length - 1 }
  }
  if (strokes.length >= 2 && strokes[0] === line.from) return { kind: 'framed', strokes }
  const spaced = strokes.filter((at) => isSpaced(text, at) || at === line.to - 1)
  // In a full cell the words reach up to a stroke: 'мастер Белый И.И.| 02.04'.
  const full =
    spaced.length > 1 && strokes.every((at) => text.charAt(at - 1) === ' ' || text.charAt(at + 1) === ' ')
  const open = strokes.length > 0 && (spaced.length === strokes.length || full)
  return { kind: open ? 'open' : 'none', strokes }
}

/** The cells of a row; the stroke that a framed one opens with parts none. */
function rowOf(text: string, line: PrintedLine, { kind, strokes }: Drawn): Row {
  const cells: Text[] = []
  let start = line.from
  for (const stroke of [...strokes, line.to]) {
    if (stroke === line.from && kind === 'framed') {
      start = stroke + 1
      continue
    }
    if (stroke === line.to && start === line.to) break
    cells.push(Text.of(text, start, stroke).trim())
    start = stroke + 1
  }
  return { cells }
}

const EMPTY = new Text('', [])

/** The cells before a column and those from it on, each in a row of its own. */
const partedAt = ({ cells }: Row, column: number): readonly [Row, Row] => [
  { cells: cells.map((cell, at) => (at < column ? cell : EMPTY)) },
  { cells: cells.map((cell, at) => (at < column ? EMPTY : cell)) },
]

/** The printed lines of a table by the rows that they are of. */
class RowLines {
  readonly groups: Row[][] = [[]]
  /** The row whose first cells go on beside the one begun by a rule through the other columns. */
  #beside: { readonly row: Row[]; readonly column: number } | null = null

  rule(): void {
    this.#beside = null
    this.groups.push([])
  }

  take(row: Row, parts: number | undefined): void {
    const [last = []] = this.groups.slice(-1)
    if (parts !== undefined) {
      this.#beside = { row: this.#beside?.row ?? last, column: parts }
      this.#beside.row.push({ cells: row.cells.slice(0, parts) })
      this.groups.push([])
      return
    }
    if (!this.#beside) {
      last.push(row)
      return
    }
    const [before, from] = partedAt(row, this.#beside.column)
    this.#beside.row.push(before)
    last.push(from)
  }
}

export interface PlainTable {
  readonly table: Table
  /** Index of the first line after the table. */
  readonly next: number
}

/** What a table is known to be after the rows so far. */
interface Shape {
  framed: boolean
  openRows: number
  columns: number
}

/** Whether a row goes on with a table; the table is then known to be of its shape. */
function takesRow(shape: Shape, { kind, strokes }: Drawn): boolean {
  if (kind !== 'open') {
    shape.framed ||= shape.openRows === 0
    return shape.openRows === 0
  }
  if (shape.framed || (shape.columns >= 0 && strokes.length !== shape.columns)) return false
  shape.columns = strokes.length
  shape.openRows++
  return true
}

/** A row of an open table whose first cell is empty opens with a stroke, and is no framed one. */
const withinOpen = (drawn: Drawn, { openRows, columns }: Shape): Drawn =>
  drawn.kind === 'framed' && openRows > 0 && drawn.strokes.length === columns
    ? { ...drawn, kind: 'open' }
    : drawn

/** Whether rows of a shape are a table: one open row with one stroke is none. */
const isTable = ({ framed, openRows, columns }: Shape): boolean => framed || openRows >= 2 || columns >= 2

/**
 * The table drawn with strokes that begins at the line of that index, or null. Where rules stand between the rows,
 * the lines between two rules are one row; else every line is a row.
 */
export function readPlainTable(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): PlainTable | null {
  const lined = new RowLines()
  const shape: Shape = { framed: false, openRows: 0, columns: -1 }
  let afterRule = false
  let next = index
  for (let line = lines[next]; line && (next === index || !line.gap); line = lines[++next]) {
    const drawn = withinOpen(drawnOf(text, line), shape)
    if (drawn.kind === 'none' || (drawn.kind === 'rule' && afterRule)) break
    afterRule = drawn.kind === 'rule'
    if (afterRule) lined.rule()
    else if (takesRow(shape, drawn)) lined.take(rowOf(text, line, drawn), drawn.parts)
    else break
  }
  const filled = lined.groups.filter((group) => group.length > 0)
  if (filled.length === 0 || !isTable(shape)) return null
  const rows = rowsOfLines(filled)
  return { table: { type: 'table', rows, gap: lines[index]?.gap ?? false }, next }
}
