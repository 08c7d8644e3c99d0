import type { Block } from '../document/document.ts'
import type { Run } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import { hasWord } from '../source/letters.ts'

/** The runs of a block in order of the source; a cell of several lines stands beside others of the same lines. */
function runsOf(block: Block): readonly Run[] {
  if (block.type === 'break') return []
  if (block.type === 'paragraph') return block.lines.flatMap((line) => line.text.runs)
  if (block.type === 'speech') return [...(block.speaker?.runs ?? []), ...block.text.runs]
  const runs = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.runs))
  return runs.sort((a, b) => a.offset - b.offset)
}

/**
 * The known places of syntax and those of all other marks that stand in no block (bullets, rules, strokes of tables,
 * fences), in order and without overlaps. A stretch that holds a letter or a digit is never added: words that a
 * reader drops must be named by it, so that a lost word shows as lost. What stands in a block is no syntax.
 */
export function completeSyntax(text: string, children: readonly Block[], known: readonly Place[]): Place[] {
  const sorted = known.filter((place) => place.end > place.start).sort((a, b) => a.start - b.start)
  const syntax: Place[] = []
  let reached = 0
  let next = 0
  const marksUpTo = (end: number): void => {
    for (let from = reached; from < end;) {
      while (from < end && text.charCodeAt(from) <= 32) from++
      let to = from
      while (to < end && text.charCodeAt(to) > 32) to++
      if (to > from && !hasWord(text.slice(from, to))) syntax.push({ start: from, end: to })
      from = to
    }
    reached = Math.max(reached, end)
  }
  const knownUpTo = (end: number): void => {
    for (let place = sorted[next]; place && place.start < end; place = sorted[++next]) {
      marksUpTo(place.start)
      const start = Math.max(place.start, reached)
      if (place.end > start) syntax.push({ start, end: place.end })
      reached = Math.max(reached, place.end)
    }
  }
  for (const block of children) {
    for (const run of runsOf(block)) {
      knownUpTo(run.offset)
      marksUpTo(run.offset)
      reached = Math.max(reached, run.offset + run.length)
    }
  }
  knownUpTo(text.length)
  marksUpTo(text.length)
  return syntax
}
