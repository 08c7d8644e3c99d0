/** A stretch of the source: offsets into `Source.text`, `end` exclusive. Everything inside the pipeline speaks in places. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A point of the original text, as in unist: line and column from 1, offset from 0 (UTF-16 units). */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What leaves the pipeline: a stretch of the original text, as in unist. */
export interface Position {
  readonly start: Point
  readonly end: Point
}

/** The smallest place that holds all the given ones; null for none. */
export function cover(places: readonly Place[]): Place | null {
  let found: Place | null = null
  for (const place of places) {
    found = found
      ? { start: Math.min(found.start, place.start), end: Math.max(found.end, place.end) }
      : { start: place.start, end: place.end }
  }
  return found
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
