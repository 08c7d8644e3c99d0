import type { Line } from './line.ts'

/** A function of the lines of a record that is worked out once for each record. */
export function onceFor<T>(find: (lines: readonly Line[]) => T): (lines: readonly Line[]) => T {
  const known = new WeakMap<readonly Line[], { readonly found: T }>()
  return (lines) => {
    const before = known.get(lines)
    if (before) return before.found
    const found = find(lines)
    known.set(lines, { found })
    return found
  }
}
