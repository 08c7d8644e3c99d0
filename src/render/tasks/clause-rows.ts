import type { Assignee } from '../../model/schema.ts'
import { leafClauses, type LeafClause } from '../../model/leaf-clause.ts'
import type { RenderInput, RenderOptions } from '../renderer.ts'
import { uidsOf } from './uid.ts'

/** A row of a table of decisions. */
export interface ClauseRow {
  readonly input: RenderInput
  readonly clause: LeafClause
  /** The lasting name of the clause, the one of the tasks. */
  readonly id: string
  /** Who is to do it: all, or, where each has a row, one. */
  readonly assignees: readonly Assignee[]
}

/** The rows of a record: one per leaf clause, with `explode` one per assignee of it. */
export function clauseRows(input: RenderInput, { explode }: Pick<RenderOptions, 'explode'>): ClauseRow[] {
  const uids = uidsOf([input])
  return leafClauses(input).flatMap((clause) => {
    const { assignees } = clause.decision
    const row = { input, clause, id: uids.get(clause.decision) ?? '' }
    if (explode === undefined || assignees.length < 2) return [{ ...row, assignees }]
    return assignees.map((one) => ({ ...row, assignees: [one] }))
  })
}

/** Names as one cell. */
export const namesIn = (people: readonly { readonly name: string }[]): string =>
  [...new Set(people.map(({ name }) => name))].join('; ')
