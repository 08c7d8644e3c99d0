import type { Statement } from './statements.ts'

/** Whether a statement has the number behind another's. */
export function follows({ ordinal }: Statement, { ordinal: before }: Statement): boolean {
  if (!ordinal || !before || ordinal.style !== before.style) return false
  const last = ordinal.parts.length - 1
  return (
    last === before.parts.length - 1 &&
    ordinal.parts.every((part, index) => part === (before.parts[index] ?? 0) + (index === last ? 1 : 0))
  )
}
