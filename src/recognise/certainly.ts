import type { Case } from '../language/cases.ts'
import type { NameMention } from '../language/names.ts'
import { readingsOf, specAsWritten, type NameSpec } from './name-readings.ts'

export interface NameContext {
  /** The case in which the place asks for a name. */
  readonly case?: Case | undefined
}

/** Who a mention with a certain nominative is: in the nominative unless another case is told; null for no or two readings. */
export function certainly(mention: NameMention, context: NameContext): NameSpec | null {
  const expected = context.case ?? 'nominative'
  const written = specAsWritten(mention)
  if (written.family === null) return null
  const readings = readingsOf(mention, expected)
  if (expected === 'nominative' && (written.given === null || readings.length === 0)) return written
  return readings.length === 1 ? (readings[0] ?? null) : null
}
