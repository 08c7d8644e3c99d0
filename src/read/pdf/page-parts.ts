import { gridsOf } from './grids.ts'
import { linesOf, type PlacedText } from './lines.ts'
import type { PagePart, PlacedGrid } from './page-blocks.ts'
import type { Rules } from './rules.ts'

/** What stands on a page from top to bottom: lines of text, and the tables that are drawn with lines. */
export function pageParts(number: number, pieces: readonly PlacedText[], rules: Rules): PagePart[] {
  const { grids, rest } = gridsOf(rules, pieces)
  const placed = grids.map((grid): PlacedGrid => ({ ...grid, page: number }))
  const topOf = (part: PagePart): number => ('segments' in part ? part.y + part.size : part.top)
  return [...linesOf(number, rest), ...placed].sort((a, b) => topOf(b) - topOf(a))
}
