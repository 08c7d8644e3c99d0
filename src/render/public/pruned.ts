import { pointerKey } from '../../model/pointer-key.ts'
import type { Protocol } from '../../model/schema.ts'

type Positions = Protocol['positions']

/** Walks a value and leaves out of its lists what `drops` names; `moved` is told where the rest stands then. */
function walk(
  value: unknown,
  from: string,
  to: string,
  drops: (pointer: string) => boolean,
  moved: Map<string, string>,
): unknown {
  moved.set(from, to)
  if (Array.isArray(value)) {
    const kept: unknown[] = []
    value.forEach((one, index) => {
      const pointer = `${from}/${index}`
      if (!drops(pointer)) kept.push(walk(one, pointer, `${to}/${kept.length}`, drops, moved))
    })
    return kept
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      const pointer = `${from}/${pointerKey(key)}`
      return [key, drops(pointer) ? null : walk(one, pointer, `${to}/${pointerKey(key)}`, drops, moved)]
    }),
  )
}

/**
 * A model without what the pointers name: entries of lists are left out, other values null. Positions go along with what
 * they are of; places on scanned pages, which bring words with them, and doubts are left out.
 */
export function pruned(model: Protocol, drops: (pointer: string) => boolean): Protocol {
  const { positions, scan: _scan, doubts: _doubts, ...facts } = model
  const moved = new Map<string, string>()
  const kept = walk(facts, '', '', drops, moved) as Protocol
  const placed: Positions = {}
  for (const [pointer, position] of Object.entries(positions)) {
    const to = moved.get(pointer)
    if (to !== undefined) placed[to] = position
  }
  return { ...kept, positions: placed }
}
