import type { Decision, Protocol } from '../model/schema.ts'
import { clausesOf, type Clause } from '../model/clauses.ts'

const holds = (clause: Decision, test: (leaf: Decision) => boolean): boolean =>
  clause.items.length > 0 ? clause.items.every((item) => holds(item, test)) : test(clause)

/**
 * The clauses of which a test is true, with one for a lead-in ('Поручить:') where it is true of all its points: what a
 * lead-in lacks is said once.
 */
export function clausesWhere(model: Protocol, test: (leaf: Decision) => boolean): Clause[] {
  const found: Clause[] = []
  for (const one of clausesOf(model)) {
    if (found.some(({ at }) => one.at.startsWith(`${at}/`))) continue
    if (holds(one.clause, test)) found.push(one)
  }
  return found
}
