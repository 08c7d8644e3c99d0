import { addDays } from '../../language/calendar.ts'
import { deadlineOf, type Task } from '../tasks/task.ts'
import { contentLine } from './content-line.ts'
import { firstDay } from './recurrence.ts'
import { alarm, date, heading, people, type Emails } from './task-properties.ts'

/** The day that a task stands on in a calendar: that it is due on, of a recurring one its first; null where none is known. */
function dayOf(task: Task): string | null {
  const { start = null, due = null, rrule = null } = deadlineOf(task) ?? {}
  if (rrule === null) return due
  const from = start ?? task.input.model.date
  return from === null ? due : firstDay(rrule, from)
}

/**
 * A task as a VEVENT of a whole day (RFC 5545, 3.6.1), for calendars that pass over VTODOs; null where no day is known: an
 * event without one does not exist. It leaves the day free for others.
 */
export function event(task: Task, uid: string, emails: Emails, remind?: string): string | null {
  const day = dayOf(task)
  if (day === null) return null
  const rrule = deadlineOf(task)?.rrule ?? null
  return [
    contentLine('BEGIN', 'VEVENT'),
    heading(task, `event-${uid}`),
    contentLine('DTSTART;VALUE=DATE', date(day)),
    contentLine('DTEND;VALUE=DATE', date(addDays(day, 1))),
    rrule === null ? '' : contentLine('RRULE', rrule),
    contentLine('TRANSP', 'TRANSPARENT'),
    people(task, emails),
    alarm(task, remind, 'TRIGGER'),
    contentLine('END', 'VEVENT'),
  ].join('')
}
