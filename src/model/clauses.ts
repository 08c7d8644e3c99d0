import type { Decision, Protocol } from './schema.ts'

/** A decision or a point of one, with its JSON Pointer. */
export interface Clause {
  readonly clause: Decision
  readonly at: string
  /** 1 for a decision itself. */
  readonly depth: number
}

function below(decisions: readonly Decision[], pointer: string, depth: number): Clause[] {
  return decisions.flatMap((clause, index) => {
    const at = `${pointer}/${index}`
    return [{ clause, at, depth }, ...below(clause.items, `${at}/items`, depth + 1)]
  })
}

/** Every clause of a record, in order, those below a lead-in too. */
export function clausesOf({ agenda, decisions }: Protocol): Clause[] {
  return [
    ...agenda.flatMap((item, index) => below(item.decisions, `/agenda/${index}/decisions`, 1)),
    ...below(decisions, '/decisions', 1),
  ]
}

/** The clauses that say what is done themselves: lead-ins ('Поручить:') are left out. */
export const leavesOf = (model: Protocol): Clause[] =>
  clausesOf(model).filter(({ clause }) => clause.items.length === 0)
