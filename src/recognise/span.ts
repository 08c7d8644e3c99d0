import type { Text } from '../document/text.ts'
import { hasWord } from '../source/letters.ts'
import { stripMarks } from './person-entries.ts'

/** A stretch of a line, as offsets into its value. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is left of a line when spans are taken out: one Text per stretch. */
export function withoutSpans(text: Text, spans: readonly Span[]): Text[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const parts: Text[] = []
  let from = 0
  for (const { start, end } of sorted) {
    if (start > from) parts.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  parts.push(text.slice(from))
  return parts.map(stripMarks).filter((part) => hasWord(part.value))
}
