import type { Place } from '../../source/place.ts'
import { plainLeaf, type Leaf } from './leaves.ts'

/** '| For | Against |': a row that opens and closes with a stroke. */
const isRow = (line: string): boolean => line.length > 2 && line.startsWith('|') && line.endsWith('|')
/** '| --- | --- |' */
const RULE = /^\|[-: |]{3,400}$/u

interface Line extends Place {
  readonly words: string
}

function linesOf(text: string, { start, end }: Place): Line[] {
  const lines: Line[] = []
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    const words = text.slice(from, to)
    const blank = words.length - words.trimStart().length
    lines.push({ start: from + blank, end: from + words.trimEnd().length, words: words.trim() })
    from = to + 1
  }
  return lines
}

/** The cells of a row, each with the stroke before it. */
function cellsOf(text: string, { start, end }: Line): Place[] {
  const cells: Place[] = []
  for (let at = start; at < end - 1;) {
    let next = at + 1
    while (next < end - 1 && (text.charAt(next) !== '|' || text.charAt(next - 1) === '\\')) next++
    cells.push({ start: at, end: next })
    at = next
  }
  return cells
}

/**
 * The leaves with the tables apart that stand right below the point of a list, at the margin: CommonMark takes such lines
 * for more words of the point, and people draw a table there.
 */
export function withLazyTables(text: string, leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) => {
    if (leaf.kind !== 'text' || leaf.marker < 0 || leaf.heading > 0) return [leaf]
    const lines = linesOf(text, leaf)
    const rule = lines.findIndex(({ words }, at) => at > 1 && RULE.test(words) && isRow(lines[at - 1]?.words ?? ''))
    const head = lines[rule - 1]
    if (!head) return [leaf]
    const other = lines.findIndex(({ words }, at) => at > rule && !isRow(words))
    const rows = lines.slice(rule + 1, other < 0 ? undefined : other)
    const table: Leaf = {
      ...plainLeaf({ start: head.start, end: (rows.at(-1) ?? head).end }),
      kind: 'table',
      quotes: leaf.quotes,
      rows: [head, ...rows].map((row) => cellsOf(text, row)),
    }
    const behind = lines[other]
    const rest = behind ? [{ ...leaf, start: behind.start, marker: -1, checked: null }] : []
    return [{ ...leaf, end: text.lastIndexOf('\n', head.start - 1) }, table, ...rest]
  })
}
