import type { Place } from '../../source/place.ts'
import type { Leaf } from './leaves.ts'

type Cells = readonly Place[]

/** Rows of a table one under the other that are alike: with strokes, or without. */
export interface Stretch {
  readonly drawn: boolean
  readonly rows: readonly Cells[]
  readonly start: number
  readonly end: number
}

/** Where a row begins. */
export const rowStart = (cells: Cells): number => cells[0]?.start ?? Infinity

/** Parts a table from the lines right under it that GFM takes for rows though they have no strokes. */
export function stretchesOf(text: string, leaf: Leaf): Stretch[] {
  const stretches: { drawn: boolean; rows: Cells[]; start: number; end: number }[] = []
  leaf.rows.forEach((cells, index) => {
    const start = rowStart(cells)
    const drawn = index === 0 || text.slice(start, cells[cells.length - 1]?.end).includes('|')
    const last = stretches[stretches.length - 1]
    if (last?.drawn === drawn) {
      last.rows.push(cells)
      return
    }
    if (last) last.end = text.lastIndexOf('\n', start) + 1
    stretches.push({ drawn, rows: [cells], start, end: leaf.end })
  })
  return stretches
}

/** A cell without the strokes at its sides. */
export function withoutStrokes(text: string, cell: Place): Place {
  const start = text.charAt(cell.start) === '|' ? cell.start + 1 : cell.start
  const closed = cell.end > start && text.charAt(cell.end - 1) === '|' && text.charAt(cell.end - 2) !== '\\'
  return { start, end: closed ? cell.end - 1 : cell.end }
}
