import { wrapped } from '../../report/wrapped.ts'

/** A column of a table on a terminal: its header, and the widths between which it may be. */
export interface TextColumn {
  readonly header: string
  readonly least: number
  readonly most: number
  readonly right?: boolean
}

const GAP = 2

/** The widths of the columns: as wide as their words, the widest made narrower until all fit. */
function widthsOf(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ header, least, most }, index) => {
    const longest = rows.reduce((length, row) => Math.max(length, row[index]?.length ?? 0), header.length)
    return Math.min(Math.max(longest, least), most)
  })
  const room = width - GAP * (columns.length - 1)
  for (let over = widths.reduce((sum, one) => sum + one, 0) - room; over > 0;) {
    const spare = widths.map((one, index) => one - (columns[index]?.least ?? 0))
    const at = spare.reduce((widest, one, index) => (one > (spare[widest] ?? 0) ? index : widest), 0)
    const take = Math.min(over, spare[at] ?? 0)
    if (take <= 0) break
    widths[at] = (widths[at] ?? 0) - take
    over -= take
  }
  return widths
}

/** A word longer than its column is cut into pieces. */
const pieces = (word: string, width: number): string[] =>
  word.length <= width
    ? [word]
    : Array.from({ length: Math.ceil(word.length / width) }, (_, at) =>
        word.slice(at * width, (at + 1) * width),
      )

const cellLines = (text: string, width: number): string[] =>
  wrapped(text, width).flatMap((line) => pieces(line, width))

/** Whether the columns fit beside one another at their narrowest. */
export const fits = (columns: readonly TextColumn[], width: number): boolean =>
  columns.reduce((sum, { least }) => sum + least, GAP * (columns.length - 1)) <= width

/**
 * Rows as lines of at most `width` characters: cells are wrapped between words, and words that are too long are cut into
 * pieces. `paint` colours a cell that is padded to its width.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: (cell: string, row: number | null, column: number) => string = (cell) => cell,
): string[] {
  const widths = widthsOf(columns, rows, width)
  const line = (row: readonly string[], index: number | null): string[] => {
    const cells = row.map((cell, column) => cellLines(cell, widths[column] ?? 1))
    const height = cells.reduce((most, { length }) => Math.max(most, length), 1)
    return Array.from({ length: height }, (_, at) =>
      cells
        .map((cell, column) => {
          const words = cell[at] ?? ''
          const last = column === cells.length - 1
          const own = widths[column] ?? 0
          const padded = columns[column]?.right ? words.padStart(own) : last ? words : words.padEnd(own)
          return paint(padded, index, column)
        })
        .join(' '.repeat(GAP))
        .trimEnd(),
    )
  }
  return [
    ...line(
      columns.map(({ header }) => header),
      null,
    ),
    ...rows.flatMap((row, index) => line(row, index)),
  ]
}
