import { allAmong, contentWords } from '../language/same-word.ts'
import { isCalled } from '../model/is-called.ts'
import { isOverdue, type RegisteredTask, type TaskRegister, type TaskStatus } from '../model/task-register.ts'

/** What is asked of a register; all of it must hold. Days are ISO 8601. */
export interface Question {
  /** Name in the nominative, in full or by the family name. */
  readonly assignee?: string
  /** Words of the body's name, in any form. */
  readonly body?: string
  /** Words of the task or of its question, in any form. */
  readonly about?: string
  /** Due before this day, and on or after this one. */
  readonly dueBefore?: string
  readonly dueAfter?: string
  readonly status?: readonly TaskStatus[]
  /** Not ended, and due before this day. */
  readonly overdueOn?: string
}

const holdsWords = (asked: string, text: string): boolean => allAmong(contentWords(asked), contentWords(text))

/** Whether a task is among those that are asked for. */
function isAskedFor(task: RegisteredTask, question: Question): boolean {
  const { assignee, body, about, dueBefore, dueAfter, status, overdueOn } = question
  const tests = [
    assignee === undefined || task.assignees.some((one) => isCalled(one, assignee)),
    body === undefined || holdsWords(body, `${task.body ?? ''} ${task.protocol.title ?? ''}`),
    about === undefined || holdsWords(about, `${task.text} ${task.item?.title ?? ''}`),
    dueBefore === undefined || (task.due !== null && task.due < dueBefore),
    dueAfter === undefined || (task.due !== null && task.due >= dueAfter),
    status === undefined || status.includes(task.status),
    overdueOn === undefined || isOverdue(task, overdueOn),
  ]
  return tests.every(Boolean)
}

/** The tasks that are asked for, in the order of the register. */
export const askedTasks = ({ tasks }: TaskRegister, question: Question): RegisteredTask[] =>
  tasks.filter((task) => isAskedFor(task, question))

/**
 * The tasks of an id: that one, else those whose ids begin with it up to one of their parts: the record's, or without the
 * mark of the body.
 */
export function tasksWithId({ tasks }: TaskRegister, id: string): RegisteredTask[] {
  const exact = tasks.filter((task) => task.id === id)
  return exact.length > 0
    ? exact
    : tasks.filter((task) => task.id.startsWith(id) && '/@-.~'.includes(task.id.charAt(id.length)))
}
