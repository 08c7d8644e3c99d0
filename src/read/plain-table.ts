import type { Row, Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
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
}

function drawnOf(text: string, line: PrintedLine): Drawn {
  const strokes = strokesOf(text, line)
  if (isRule(text, line)) return { kind: 'rule', strokes }
  if (strokes.length >= 2 && strokes[0] === line.from) return { kind: 'framed', strokes }
  const spaced = strokes.filter((at) => isSpaced(text, at) || at === line.to - 1)
  return { kind: strokes.length > 0 && spaced.length === strokes.length ? 'open' : 'none', strokes }
}

function rowOf(text: string, line: PrintedLine, strokes: readonly number[]): Row {
  const cells: Text[] = []
  let start = line.from
  for (const stroke of [...strokes, line.to]) {
    if (stroke === line.from) {
      start = stroke + 1
      continue
    }
    if (stroke === line.to && start === line.to) break
    cells.push(Text.of(text, start, stroke).trim())
    start = stroke + 1
  }
  return { cells }
}

/** Lines of one row that its borders hold together. */
function mergedRow(rows: readonly Row[]): Row {
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const cells = Array.from({ length: columns }, (_, column) =>
    Text.join(rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.value !== '')),
  )
  return { cells }
}

export interface PlainTable {
  readonly table: Table
  /** Index of the first line after the table. */
  readonly next: number
}

/**
 * The table drawn with strokes that begins at the line of that index, or null. Where rules stand between the rows,
 * the lines between two rules are one row; else every line is a row.
 */
export function readPlainTable(
  text: string,
  lines: readonly PrintedLine[],
  index: number,
): PlainTable | null {
  const groups: Row[][] = [[]]
  let afterRule = false
  let openRows = 0
  let framed = false
  let columns = -1
  let next = index
  for (let line = lines[next]; line && (next === index || !line.gap); line = lines[++next]) {
    const { kind, strokes } = drawnOf(text, line)
    if (kind === 'none' || (kind === 'rule' && afterRule)) break
    afterRule = kind === 'rule'
    if (afterRule) {
      if (groups[groups.length - 1]?.length) groups.push([])
      continue
    }
    if (kind === 'open') {
      if (framed || (columns >= 0 && strokes.length !== columns)) break
      columns = strokes.length
      openRows++
    } else {
      if (openRows > 0) break
      framed = true
    }
    groups[groups.length - 1]?.push(rowOf(text, line, strokes))
  }
  const filled = groups.filter((group) => group.length > 0)
  if (filled.length === 0 || (!framed && openRows < 2 && columns < 2)) return null
  const rows = filled.length > 2 ? filled.map(mergedRow) : filled.flat()
  return { table: { type: 'table', rows, gap: lines[index]?.gap ?? false }, next }
}
