import type { FactPath } from '../../model/fact-path.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import type { Annotations } from './annotations.ts'
import { placeOfSlot, slotsOf, valueAt, valueIn, type Slot } from './slots.ts'

/** Where a fact that was not read is to be put: a list, or a key of its owner. */
export interface Home {
  readonly owner: object
  readonly key: string
}

/** The shape of what holds a fact, and the key there. */
function ownerShape({ shape, element, nested }: FactPath): {
  readonly shape: readonly string[]
  readonly key: string
} {
  if (!element) return { shape: shape.slice(0, -1), key: shape.at(-1) ?? '' }
  // A clause within a clause stands in the list of that clause.
  if (nested && shape.at(-2) === 'decisions') return { shape, key: 'items' }
  return { shape: shape.slice(0, -2), key: shape.at(-2) ?? '' }
}

function narrowest(
  slots: readonly Slot[],
  position: Position,
  positions: Annotations<Position>,
): Slot | null {
  let best: Slot | null = null
  let length = Infinity
  for (const slot of slots) {
    const place = placeOfSlot(slot, positions)
    if (!place || place.start.offset > position.start.offset || place.end.offset < position.end.offset)
      continue
    const own = place.end.offset - place.start.offset
    if (own < length) [best, length] = [slot, own]
  }
  return best
}

/**
 * Where a fact at some words belongs: the record itself, or that question, clause or person which is named; where none is
 * named, the one that the words stand in.
 */
export function homesFor(
  model: Protocol,
  path: FactPath,
  isNamed: ((value: object) => boolean) | null,
  position: Position,
  positions: Annotations<Position>,
): Home | 'homeless' | 'twice' {
  const { shape, key } = ownerShape(path)
  const homeIn = (owner: unknown): Home | 'homeless' => {
    if (typeof owner !== 'object' || owner === null) return 'homeless'
    if (!path.element) return { owner, key }
    const list = valueAt(owner, key)
    return Array.isArray(list) ? { owner: list, key } : 'homeless'
  }
  if (shape.length === 0) return homeIn(model)
  const owners = slotsOf(model, shape).filter(
    (slot) => typeof valueIn(slot) === 'object' && valueIn(slot) !== null,
  )
  if (shape.at(-1) !== '*' && shape.length === 1) return homeIn(model[shape[0] as keyof Protocol])
  const named = isNamed
    ? owners.filter(({ within, ...slot }) =>
        [...within, valueIn({ within, ...slot }) as object].some(isNamed),
      )
    : owners
  // A clause that is named stands for itself, not for those within it.
  const exact = isNamed ? named.filter((slot) => isNamed(valueIn(slot) as object)) : []
  const candidates = exact.length > 0 ? exact : named
  if (isNamed && candidates.length === 1 && candidates[0]) return homeIn(valueIn(candidates[0]))
  const around = narrowest(candidates, position, positions)
  if (around) return homeIn(valueIn(around))
  return isNamed && candidates.length > 1 ? 'twice' : 'homeless'
}

/** Puts an entry into a list in the order of the text. */
export function insert(list: unknown[], value: object, positions: Annotations<Position>): void {
  const startOf = (index: string): number | null =>
    placeOfSlot({ owner: list, key: index, within: [] }, positions)?.start.offset ?? null
  list.push(value)
  const own = startOf(String(list.length - 1)) ?? Infinity
  list.pop()
  const at = list.findIndex((_, index) => (startOf(String(index)) ?? -1) > own)
  list.splice(at < 0 ? list.length : at, 0, value)
}
