import type { ReportedRecord } from '../language/reported-records.ts'
import type { ReportedStatus } from '../language/report-words.ts'

/** What became of a task, as far as records and the office tell. */
export type TaskStatus = ReportedStatus

/** The statuses, in the order in which they are shown. */
export const TASK_STATUSES = ['open', 'carried-over', 'done', 'cancelled', 'superseded'] as const

/** Statuses that end a task. */
const ENDED: ReadonlySet<TaskStatus> = new Set(['done', 'cancelled', 'superseded'])

export const isEnded = (status: TaskStatus): boolean => ENDED.has(status)

/** Whether a task is not ended and was due before a day (ISO 8601). */
export const isOverdue = ({ due, status }: RegisteredTask, today: string): boolean =>
  due !== null && due < today && !isEnded(status)

/** Where something stands: in a file, line and column from 1, offset from 0; null where the model does not say. */
export interface SourcePlace {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly offset: number | null
}

/** A record as the register names it. */
export interface RecordName {
  readonly number: string | null
  readonly date: string | null
  readonly title: string | null
}

/** One thing that a record, a ticked box or the office's own list tells of a task. */
export interface TaskEvent {
  readonly status: TaskStatus
  /** Day of the meeting or of the entry; null for a box that was ticked some day. */
  readonly date: string | null
  /** The new day of a task that is carried over, where one is set. */
  readonly due: string | null
  /** The words that say so; the note of a list that is kept by hand. */
  readonly text: string
  readonly by: 'record' | 'box' | 'list'
  /** The record that tells it, and the number of its clause where it was decided. */
  readonly protocol: RecordName | null
  readonly point: string | null
  readonly place: SourcePlace
  /** Whether it takes back what was told before it: reopened, or ended in another way. */
  readonly contradicts: boolean
}

/** A task of the register. */
export interface RegisteredTask {
  /** Lasting: day, number and point of its record, and a mark of the body: '2024-05-14/5/1.2@3f9a'. */
  readonly id: string
  readonly text: string
  readonly assignees: readonly TaskAssignee[]
  readonly controller: string | null
  /** As the record sets it. */
  readonly deadline: {
    readonly text: string
    readonly due: string | null
    readonly rrule: string | null
  } | null
  /** The day that holds now (ISO 8601): that of the record, or a later one. */
  readonly due: string | null
  readonly status: TaskStatus
  /** The body that met, as its record names it. */
  readonly body: string | null
  readonly protocol: RecordName
  readonly item: { readonly number: string | null; readonly title: string } | null
  readonly point: string | null
  readonly place: SourcePlace
  /** What was told since, in order of time. */
  readonly history: readonly TaskEvent[]
}

/** Somebody who is to do something; the parts of a name tell namesakes and forms of address apart. */
export interface TaskAssignee {
  readonly type: 'person' | 'group' | 'organization'
  readonly name: string
  readonly familyName: string | null
  readonly givenName: string | null
  readonly patronymicName: string | null
  readonly initials: string | null
  readonly lead: boolean
}

/** Why a report is tied to no task. */
export type UntiedReason =
  /** It names no record, and no heading does. */
  | 'no-record'
  /** The record it names is not among those that were read. */
  | 'unknown-record'
  | 'ambiguous-record'
  /** The record it names is not earlier. */
  | 'not-earlier'
  | 'no-point'
  | 'ambiguous-point'
  /** The point sets nobody a task. */
  | 'no-task'
  /** Its words do not fit the words of the point. */
  | 'other-words'
  /** What is told, or of which point, cannot be told for sure. */
  | 'unclear'

/** A report that could not be tied to a task for sure. */
export interface UntiedReport {
  readonly text: string
  readonly reason: UntiedReason
  readonly status: TaskStatus
  readonly points: readonly string[]
  readonly record: ReportedRecord | null
  readonly protocol: RecordName
  readonly place: SourcePlace
}

/** A record that was read. */
export interface RegisteredRecord extends RecordName {
  readonly file: string
  readonly body: string | null
  readonly kind: 'protocol' | 'extract' | 'transcript'
  readonly tasks: number
  readonly people: readonly RegisteredRole[]
  /** Another file that holds the same record: the tasks of this one are not counted again. */
  readonly sameAs: string | null
}

/** Somebody in a role at a meeting. */
export interface RegisteredRole {
  readonly name: string
  readonly role: 'chair' | 'secretary' | 'present' | 'absent' | 'invited'
  readonly position: string | null
}

/** Who owes what by when, and what became of it. */
export interface TaskRegister {
  readonly tasks: readonly RegisteredTask[]
  /** What later records tell and could not be tied to a task for sure. */
  readonly untied: readonly UntiedReport[]
  readonly records: readonly RegisteredRecord[]
}

/** What tasks are counted by. */
export const COUNT_KEYS = ['assignee', 'body', 'month', 'status'] as const
export type CountKey = (typeof COUNT_KEYS)[number]

/** How many tasks somebody, a body or a month has. */
export interface TaskCount {
  /** Null for tasks without an assignee, a body or a day. */
  readonly key: string | null
  readonly total: number
  readonly byStatus: Readonly<Record<TaskStatus, number>>
  /** Null where no day is told. */
  readonly overdue: number | null
}
