import type { Position } from '../../source/place.ts'
import type { Annotations } from './annotations.ts'
import { lettersOf } from './letters.ts'
import { valueAt } from './slots.ts'

/** The key that a made fact has its quoted words at. */
const mainKey = (value: object): string =>
  ['title', 'name', 'text'].find((key) => typeof valueAt(value, key) === 'string') ?? 'text'

/** A made fact stands at its quoted words, unless it has a place; so do those who are to do it and its deadline. */
export function placeAt(made: object, position: Position, positions: Annotations<Position>): void {
  if (!Array.isArray(made) && !('person' in made)) {
    const key = mainKey(made)
    if (!positions.get(made, key)) positions.set(made, key, position)
  }
  for (const part of Object.values(made) as unknown[])
    if (typeof part === 'object' && part !== null) placeAt(part, position, positions)
}

/**
 * What stands in the place of another fact stands where that did, else at its quoted words. Where the quote goes on behind the
 * words of that fact it rests on them all, and on no others where it is those words.
 */
export function keepPlaces(
  before: unknown,
  made: object,
  quoted: string,
  position: Position,
  positions: Annotations<Position>,
): void {
  const inherit = (from: object, to: object): void => {
    for (const key of Object.keys(to)) {
      const place = positions.get(from, key)
      if (place) positions.set(to, key, place)
    }
    if ('person' in from && 'person' in to) inherit(from.person as object, to.person as object)
  }
  if (typeof before === 'object' && before !== null) inherit(before, made)
  placeAt(made, position, positions)
  const key = mainKey(made)
  const kept = positions.get(made, key)
  if (kept?.start.offset !== position.start.offset) return
  if (kept.end.offset < position.end.offset || lettersOf(String(valueAt(made, key))) === lettersOf(quoted))
    positions.set(made, key, position)
}
