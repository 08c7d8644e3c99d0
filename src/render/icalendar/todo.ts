import { deadlineOf, type Task } from '../tasks/task.ts'
import { contentLine } from './content-line.ts'
import { firstDay } from './recurrence.ts'
import { alarm, date, heading, people, type Emails } from './task-properties.ts'

/** The dates of a task: a recurrence needs the day of its first time, which is counted from the meeting. */
function dates(task: Task): string {
  const { start = null, due = null, rrule = null } = deadlineOf(task) ?? {}
  const from = start ?? task.input.model.date
  const first = rrule === null ? start : from === null ? null : firstDay(rrule, from)
  // DUE must be later than DTSTART (3.8.2.3).
  const begins = first !== null && (due === null || first < due)
  return [
    begins ? contentLine('DTSTART;VALUE=DATE', date(first)) : '',
    due === null ? '' : contentLine('DUE;VALUE=DATE', date(due)),
    rrule !== null && begins ? contentLine('RRULE', rrule) : '',
  ].join('')
}

/** A task as a VTODO (RFC 5545, 3.6.2), with an alarm before the day it is due where one is wanted. */
export const todo = (task: Task, uid: string, emails: Emails, remind?: string): string =>
  [
    contentLine('BEGIN', 'VTODO'),
    heading(task, uid),
    dates(task),
    contentLine('STATUS', 'NEEDS-ACTION'),
    people(task, emails),
    deadlineOf(task)?.due ? alarm(task, remind, 'TRIGGER;RELATED=END') : '',
    contentLine('END', 'VTODO'),
  ].join('')
