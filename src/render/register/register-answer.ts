import type { CountKey, RegisteredTask, TaskCount, TaskRegister } from '../../model/task-register.ts'

/** What is written of a register. */
export interface RegisterAnswer {
  /** The whole of it: records, people and what was not tied. */
  readonly register: TaskRegister
  /** The tasks that are asked for. */
  readonly tasks: readonly RegisteredTask[]
  /** They counted, where that is asked. */
  readonly counts: { readonly by: CountKey; readonly rows: readonly TaskCount[] } | null
  /** The day that what is overdue counts from (ISO 8601); null where none is told. */
  readonly today: string | null
  /** Language of headers and statuses (ISO 639-1). */
  readonly language: 'en' | 'ru'
}

/** Names of those who are to do a task. */
export const namesOf = ({ assignees }: RegisteredTask): string[] => [
  ...new Set(assignees.map(({ name }) => name)),
]
