import type { Ordinal } from '../language/ordinals.ts'

/** Whether an ordinal is the one that comes right after another: '2.3' after '2.2'. */
export function follows(ordinal: Ordinal, before: Ordinal): boolean {
  const last = before.parts.length - 1
  return (
    ordinal.style === before.style &&
    ordinal.parts.length === before.parts.length &&
    ordinal.parts.every((part, index) => part === (before.parts[index] ?? 0) + (index === last ? 1 : 0))
  )
}
