import { printingIn, type Printing } from '../../language/printing.ts'
import type { Deadline } from '../../model/schema.ts'
import { isCalled } from '../../model/is-called.ts'
import { leafClauses, type LeafClause } from '../../model/leaf-clause.ts'
import type { RenderInput, RenderOptions } from '../renderer.ts'

/** Something that somebody is to do. */
export interface Task {
  readonly input: RenderInput
  readonly clause: LeafClause
  readonly printing: Printing
}

export const deadlineOf = ({ clause }: Task): Deadline | null => clause.decision.deadline
export const namesOf = ({ clause }: Task): string[] => [
  ...new Set(clause.decision.assignees.map(({ name }) => name)),
]

/** The tasks of some records in printed order, those that the options ask for. A date is compared with the due date only. */
export function tasksOf(
  inputs: readonly RenderInput[],
  { assignee, dueBefore, overdueOn }: RenderOptions,
): Task[] {
  const before = [dueBefore, overdueOn].filter((date) => date !== undefined)
  return inputs
    .flatMap((input) => {
      const printing = printingIn(input.model.language)
      return leafClauses(input).map((clause): Task => ({ input, clause, printing }))
    })
    .filter(({ clause }) => clause.decision.kind === 'action')
    .filter(
      ({ clause }) =>
        assignee === undefined || clause.decision.assignees.some((one) => isCalled(one, assignee)),
    )
    .filter((task) => {
      const due = deadlineOf(task)?.due ?? null
      return before.every((date) => due !== null && due < date)
    })
}

const LAST = '9999-99-99'

/** By due date, what has none last; within a date as printed. */
export function byDue(tasks: readonly Task[]): Task[] {
  const dueOf = (task: Task): string => deadlineOf(task)?.due ?? LAST
  return [...tasks].sort((a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) < dueOf(b) ? -1 : 1))
}
