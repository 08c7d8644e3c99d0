import type { LabelKey } from '../language/lexicon.ts'
import type { Statement } from './statements.ts'

/** The label that lines stand under, and its level as a heading. */
export interface Heading {
  readonly key: LabelKey | null
  readonly level: number
}

/** What the lines from a statement on stand under: a heading without a label closes the one before, unless it is below that. */
export function headingAt({ label, level }: Statement, before: Heading): Heading {
  if (label && label.separator !== 'none') return { key: label.key, level }
  const below = before.level > 0 && level > before.level
  return level > 0 && !below ? { ...before, key: null } : before
}
