import type { Row } from '../../document/document.ts'
import type { Place } from '../../source/place.ts'
import { readPlainTable, type PlainTable } from '../plain-table.ts'
import { readSpacedTable } from '../spaced-table.ts'
import type { PrintedLine } from '../printed-lines.ts'
import { plainLeaf, type Leaf } from './leaves.ts'

/** Fewest rows of a table that no rule of Markdown tells: a heading and what stands below it. */
const LEAST_ROWS = 2
const STROKE = /[|│┃║\t]| {3}/u

const placesOf = ({ cells }: Row): Place[] => cells.map((cell) => cell.place())

/** The table that begins at a line; null for none. */
function drawnAt(text: string, lines: readonly PrintedLine[], index: number): PlainTable | null {
  const drawn = readPlainTable(text, lines, index) ?? readSpacedTable(text, lines, index)
  return drawn && drawn.table.rows.length >= LEAST_ROWS ? drawn : null
}

/** The leaves of a paragraph, its tables apart; `at` is the index of its first line. */
function apart(text: string, lines: readonly PrintedLine[], at: number, leaf: Leaf): Leaf[] {
  const found: Leaf[] = []
  let { start } = leaf
  for (let index = at, line = lines[index]; line && line.from < leaf.end; line = lines[++index]) {
    if (!STROKE.test(text.slice(line.from, line.to))) continue
    const drawn = drawnAt(text, lines, index)
    const last = drawn && lines[drawn.next - 1]
    if (!drawn || !last || last.from >= leaf.end) continue
    const standing = found.length === 0 ? leaf : { ...leaf, marker: -1, checked: null }
    if (start < line.start) found.push({ ...standing, start, end: line.start - 1 })
    const place = { start: line.from, end: last.to }
    found.push({ ...plainLeaf(place), kind: 'html-table', rows: drawn.table.rows.map(placesOf) })
    start = lines[drawn.next]?.start ?? leaf.end
    index = drawn.next - 1
  }
  if (found.length === 0) return [leaf]
  return start < leaf.end ? [...found, { ...leaf, start, marker: -1, checked: null }] : found
}

/**
 * The leaves with the tables apart that people draw within a paragraph or right below the point of a list: to CommonMark
 * these are more words of it, for want of a rule or because they stand at the margin.
 */
export function withDrawnTables(
  text: string,
  lines: readonly PrintedLine[],
  leaves: readonly Leaf[],
): readonly Leaf[] {
  let index = 0
  return leaves.flatMap((leaf) => {
    if (leaf.kind !== 'text' || leaf.heading > 0 || leaf.quotes > 0) return [leaf]
    while ((lines[index]?.to ?? Infinity) <= leaf.start) index++
    return apart(text, lines, index, leaf)
  })
}
