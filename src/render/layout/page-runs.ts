import type { LayoutBlock } from './block.ts'
import { keptWithNext } from './kept.ts'
import { textWidth } from './page.ts'

/** Blocks that stand on pages of one direction. */
export interface PageRun {
  readonly landscape: boolean
  readonly blocks: readonly LayoutBlock[]
}

/** Fewer columns are not what makes a table wide. */
const FEWEST_COLUMNS = 5
/** Of a letter in a table, in millimetres, and of what stands around the words of a cell. */
const LETTER = 2.3
const AROUND = 3.5

/** Whether some word of a table would be torn apart on a page that stands upright. */
function isWide(block: LayoutBlock): boolean {
  if (block.type !== 'table' || block.widths.length < FEWEST_COLUMNS) return false
  const rows = [block.head, ...block.rows]
  const longest = block.widths.map((_, column) =>
    rows.reduce(
      (most, row) =>
        (row[column] ?? '').split(/\s/u).reduce((more, { length }) => Math.max(more, length), most),
      0,
    ),
  )
  return longest.reduce((sum, letters) => sum + letters * LETTER + AROUND, 0) > textWidth(false)
}

/**
 * The blocks in the order of the page, wide tables on pages turned on their side, with the words that lead in to them. The
 * document begins upright.
 */
export function pageRuns(blocks: readonly LayoutBlock[]): PageRun[] {
  const kept = keptWithNext(blocks)
  const turned = blocks.map(isWide)
  for (let at = blocks.length - 1; at > 0; at--)
    if (turned[at] === true && kept[at - 1] === true) turned[at - 1] = true
  turned[0] = false
  const runs: { landscape: boolean; blocks: LayoutBlock[] }[] = []
  blocks.forEach((block, at) => {
    const landscape = turned[at] ?? false
    const run = runs.at(-1)
    if (run?.landscape === landscape) run.blocks.push(block)
    else runs.push({ landscape, blocks: [block] })
  })
  return runs
}
