/** Of a line, in points, in the font of the sheets. */
const LINE = 15
/** The most that a row can have (Excel specifications and limits). */
const HIGHEST = 409
/** Cyrillic letters are somewhat wider than the figures that widths of columns are counted in. */
const LETTER = 1.1

/** Lines of some words in a column of so many characters, longer words broken. */
function linesOf(words: string, width: number): number {
  let lines = 0
  for (const line of words.split('\n')) {
    lines++
    let used = 0
    for (const { length } of line.split(' ')) {
      const need = length * LETTER
      if (used > 0 && used + 1 + need > width) {
        lines++
        used = 0
      }
      used += (used > 0 ? 1 : 0) + need
      lines += Math.max(0, Math.ceil(used / width) - 1)
      if (used > width) used %= width
    }
  }
  return lines
}

/**
 * The height of a row, in points, in which all words of its cells can be read: some programs find it out themselves, LibreOffice
 * does not for a file that says nothing.
 */
export function rowHeight(cells: readonly unknown[], widths: readonly number[]): number {
  const lines = cells.reduce<number>(
    (most, cell, column) =>
      typeof cell === 'string' ? Math.max(most, linesOf(cell, widths[column] ?? 1)) : most,
    1,
  )
  return Math.min(HIGHEST, lines * LINE)
}
