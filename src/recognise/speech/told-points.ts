import type { Said } from './accepted.ts'
import type { Directive } from './directives.ts'
import { settlementOf } from './settlement.ts'
import type { Talk } from './talk.ts'

/** Points of what settles work that somebody is said to do. */
const SETTLED = 2
/** The yes of whoever is to do it. */
const AGREED = 2

/**
 * How surely what whoever leads says of somebody's work hands it out; null where it does not. A verb of work with a day does;
 * any other one where the doer says yes, or the talk shows that it is settled.
 */
export function toldPoints(talk: Talk, directive: Directive, said: Said, agreed: boolean): number | null {
  const { loose, named } = directive
  const { at, dated, clause } = said
  if (talk.leaders.size === 0 && !dated) return null
  const settled = settlementOf(talk, at, clause)
  if (settled < 0) return null
  const points = settled + (agreed ? AGREED : 0)
  const least = loose && !dated && named.length === 0 ? SETTLED + 1 : SETTLED
  return (dated && !loose) || points >= least ? points : null
}
