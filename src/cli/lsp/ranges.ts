import type { Position as Place, Range } from 'vscode-languageserver/node'
import type { Point, Position } from '../../source/place.ts'

/** A point of the source, which counts lines and columns from 1, as the protocol counts them: from 0. */
const placeOf = ({ line, column }: Point): Place => ({ line: line - 1, character: column - 1 })

export const rangeOf = ({ start, end }: Position): Range => ({ start: placeOf(start), end: placeOf(end) })

/** Whether an offset stands in a position or right behind it, as a cursor does. */
export const touches = ({ start, end }: Position, offset: number): boolean =>
  start.offset <= offset && offset <= end.offset

/** The smallest position that holds all the given ones; null for none. */
export function coverOf(positions: readonly Position[]): Position | null {
  let found: Position | null = null
  for (const { start, end } of positions) {
    found = {
      start: !found || start.offset < found.start.offset ? start : found.start,
      end: !found || end.offset > found.end.offset ? end : found.end,
    }
  }
  return found
}
