import type { Protocol } from '../../model/schema.ts'

/** JSON Pointers of all that a model holds, by what holds it. */
export function pointersOf(model: Protocol): ReadonlyMap<object, string> {
  const found = new Map<object, string>()
  const walk = (value: unknown, pointer: string): void => {
    if (typeof value !== 'object' || value === null) return
    found.set(value, pointer)
    for (const [key, entry] of Object.entries(value)) walk(entry, `${pointer}/${key}`)
  }
  walk({ ...model, positions: {}, unrecognized: [] }, '')
  found.set(model, '')
  return found
}
