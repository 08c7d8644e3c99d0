import type { Protocol } from '../../model/schema.ts'
import { lastBefore } from '../../source/last-before.ts'
import { hasWord } from '../../source/letters.ts'
import type { Place, Point, Position } from '../../source/place.ts'
import { clean } from '../clean.ts'

/** Offsets of the original text. */
const spanOf = ({ start, end }: Position): Place => ({ start: start.offset, end: end.offset })

/** What is left of stretches without others. */
export function without(spans: readonly Place[], others: readonly Place[]): Place[] {
  const taken = [...others].sort((a, b) => a.start - b.start)
  return spans.flatMap(({ start, end }) => {
    const left: Place[] = []
    let from = start
    for (const other of taken) {
      if (other.end <= from) continue
      if (other.start >= end) break
      if (other.start > from) left.push({ start: from, end: other.start })
      from = Math.max(from, other.end)
    }
    if (from < end) left.push({ start: from, end })
    return left
  })
}

/** In order, without overlaps. */
function joined(spans: readonly Place[]): Place[] {
  const found: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else found.push({ start, end })
  }
  return found
}

/**
 * What of the text is no fact once facts have changed: the words of facts that are gone are listed, those that became one
 * and those that a person has called no fact are not.
 */
export function unreadWords(
  unrecognized: Protocol['unrecognized'],
  before: readonly Position[],
  now: readonly Position[],
  quiet: readonly Position[],
  original: string,
): Protocol['unrecognized'] {
  const pointAt = pointsOf(original)
  const held = joined(now.map(spanOf))
  const freed = without(joined(before.map(spanOf)), held)
  const silent = joined([...held, ...quiet.map(spanOf)])
  const kept = unrecognized.filter(({ position }) => {
    const span = spanOf(position)
    const [left] = without([span], silent)
    return left?.start === span.start && left.end === span.end
  })
  const cut = unrecognized.filter((piece) => !kept.includes(piece)).map(({ position }) => spanOf(position))
  const fresh = without([...cut, ...freed], silent).flatMap((span) => {
    const text = clean(original.slice(span.start, span.end))
    const { start, end } = trimmed(span, original)
    return hasWord(text) ? [{ text, position: { start: pointAt(start), end: pointAt(end) } }] : []
  })
  return [...kept, ...fresh].sort((a, b) => a.position.start.offset - b.position.start.offset)
}

/** Line and column of an offset in a text; the lines are looked for once. */
function pointsOf(original: string): (offset: number) => Point {
  const starts = [
    0,
    ...Array.from(original.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length),
  ]
  return (offset) => {
    const at = lastBefore(starts.length, (index) => starts[index] ?? 0, offset)
    return { line: at + 1, column: offset - (starts[at] ?? 0) + 1, offset }
  }
}

/** A stretch without white space at its ends. */
function trimmed({ start, end }: Place, original: string): Place {
  const words = original.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}
