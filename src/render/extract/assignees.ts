import { isCalled, isCalledInFull } from '../../model/is-called.ts'
import type { Assignee, Decision, Protocol } from '../../model/schema.ts'

export const isAssignedTo = ({ assignees }: Decision, name: string): boolean =>
  assignees.some((assignee) => assignee.name === name)

function walk(list: readonly Decision[], use: (assignee: Assignee) => void): void {
  for (const { assignees, items } of list) {
    if (items.length === 0) assignees.forEach(use)
    walk(items, use)
  }
}

/** Everybody who has a clause, in the order of the record; with `item`, of that question of the agenda alone. */
export function assigneesIn(model: Protocol, item?: number): Assignee[] {
  const found = new Map<string, Assignee>()
  const add = (assignee: Assignee): void => {
    if (!found.has(assignee.name)) found.set(assignee.name, assignee)
  }
  model.agenda.forEach(({ decisions }, index) => {
    if (item === undefined || index === item) walk(decisions, add)
  })
  if (item === undefined) walk(model.decisions, add)
  return [...found.values()]
}

/** The assignees that somebody may mean: those of just that name, else all that may be called so. */
export function assigneesNamed(asked: string, among: readonly Assignee[]): Assignee[] {
  const whole = among.filter(({ name }) => isCalledInFull(name, asked))
  return whole.length > 0 ? whole : among.filter((assignee) => isCalled(assignee, asked))
}
