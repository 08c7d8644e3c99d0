/** A copy of plain data; `copies` is told which object became which. */
export function copied<T>(value: T, copies: Map<object, object>): T {
  if (typeof value !== 'object' || value === null) return value
  const known = copies.get(value)
  if (known) return known as T
  if (Array.isArray(value)) {
    const list: unknown[] = []
    copies.set(value, list)
    for (const entry of value) list.push(copied<unknown>(entry, copies))
    return list as T
  }
  const copy: Record<string, unknown> = Object.fromEntries(Object.entries(value))
  copies.set(value, copy)
  for (const [key, entry] of Object.entries(copy))
    if (typeof entry === 'object') copy[key] = copied(entry, copies)
  return copy as T
}
