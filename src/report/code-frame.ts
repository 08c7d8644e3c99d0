import type { Paint, Reported, ReportStyle } from './report.ts'

/** How much of a long line stands before the place. */
const LEAD = 24
/** Columns before the line: indentation, number, bar. */
const MARGIN = 7

/** What would move the caret or the terminal's cursor or turn the line, as one column each. */
const visible = (text: string): string =>
  text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ')

/** From where on, and how much of, a long line is shown so that the place is in it. */
function view(line: string, column: number, width: number): { from: number; text: string } {
  if (line.length <= width) return { from: 0, text: line }
  const from = column < width - LEAD ? 0 : column - LEAD
  const rest = line.slice(from, from + width)
  const text = `${from > 0 ? '…' : ''}${from > 0 ? rest.slice(1) : rest}`
  return { from, text: from + width < line.length ? `${text.slice(0, -1)}…` : text }
}

/**
 * The line of the source and a caret under the place, for a finding that has one:
 *
 *     12 │ 1. Ёлкину П.П. купить насос
 *        │    ^^^^^^
 */
export function codeFrame(
  { place, sourceLine }: Reported,
  caret: Paint,
  { dim, width }: ReportStyle,
): string {
  if (!place || sourceLine === null) return ''
  const { start, end } = place
  const number = String(start.line)
  const room = Math.max(2 * LEAD, width - MARGIN - number.length)
  const { from, text } = view(visible(sourceLine), start.column - 1, room)
  const at = start.column - 1 - from
  const last = end.line === start.line ? end.column - 1 - from : text.length
  const length = Math.max(1, Math.min(last, text.length) - at)
  const gutter = ' '.repeat(number.length)
  const marks = caret('^'.repeat(length))
  return `    ${dim(`${number} │`)} ${text.trimEnd()}\n    ${dim(`${gutter} │`)} ${' '.repeat(at)}${marks}\n`
}
