import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import type { PrintedLine } from './printed-lines.ts'

const LEAST = 2
const MOST = 10
/** Pairs that must show the habit, and the share of them that must agree. */
const NEEDED = 4
const NEEDED_SHARE = 0.7
/** A line shorter than this was not ended by its width. */
const SHORTEST = 25
const SMALL = /^["«„“(]?[a-zß-öø-ÿа-џ]/u

/** The indent with which most paragraphs begin whose further lines stand at the margin; null without such a habit. */
function habitOf(text: string, lines: readonly PrintedLine[]): number | null {
  const counts = new Map<number, number>()
  let small = 0
  let against = 0
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    if (!before || line.gap || !SMALL.test(text.slice(line.from, line.from + 4))) return
    if (line.indent > 0) against++
    else if (before.indent >= LEAST && before.indent <= MOST) {
      counts.set(before.indent, (counts.get(before.indent) ?? 0) + 1)
      small++
    }
  })
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  if (!best || best[1] < NEEDED || best[1] < NEEDED_SHARE * (small + against)) return null
  return best[0]
}

/**
 * In a text whose paragraphs begin with an indent and go on at the margin: whether the line of an index goes on with
 * the one before it, however wide that one is. Typists break such lines by hand.
 */
export function continuesAtMargin(text: string, lines: readonly PrintedLine[]): (index: number) => boolean {
  const indent = habitOf(text, lines)
  if (indent === null) return () => false
  /** Whether the paragraph that a line stands in began with the indent. */
  const indented: boolean[] = []
  lines.forEach((line, index) => {
    const margin = line.indent === 0 && !line.gap
    indented.push(margin ? (indented[index - 1] ?? false) : line.indent === indent)
  })
  return (index) => {
    const line = lines[index]
    const before = lines[index - 1]
    if (!line || !before || line.gap || line.indent > 0 || !indented[index]) return false
    const opening = text.slice(line.from, Math.min(line.to, line.from + 80))
    return before.width >= SHORTEST && !startsWithBullet(opening) && !startsWithOrdinal(opening)
  }
}
