import type { SourcePlace, TaskStatus } from '../model/task-register.ts'

/** The status of a task as an office keeps it by hand, with the place of its entry. */
export interface KeptStatus {
  readonly id: string
  readonly status: TaskStatus
  readonly date: string | null
  readonly due: string | null
  /** The note. */
  readonly text: string
  readonly place: SourcePlace
}
