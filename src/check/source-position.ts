import type { SourcePlace } from '../model/task-register.ts'
import type { Position } from '../source/place.ts'

/** The place of a task or of what was told of it, as findings have it; null where it is not known. */
export function positionOf({ line, column, offset }: SourcePlace): Position | null {
  if (line === null || column === null || offset === null) return null
  const point = { line, column, offset }
  return { start: point, end: point }
}
