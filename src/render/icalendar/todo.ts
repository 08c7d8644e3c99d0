import { deadlineOf, namesOf, type Task } from '../tasks/task.ts'
import { whereIn, wordsOf } from '../tasks/wording.ts'
import { contentLine, quoted, text } from './content-line.ts'
import { firstDay } from './recurrence.ts'
import { capitalised } from '../../source/letters.ts'

/** '2022-06-30' → '20220630' */
const date = (iso: string): string => iso.replaceAll('-', '')

/** One address and nothing else. */
const ADDRESS = /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"(),:;\\[\]\p{Cc}]{1,250}$/u

export type Emails = Readonly<Record<string, string>>

/** 'CN="Иванов И.И.":mailto:…' of somebody whose address is known. */
function calendarUser(property: string, name: string, emails: Emails): string {
  const email = Object.hasOwn(emails, name) ? emails[name] : undefined
  if (email === undefined || !ADDRESS.test(email)) return ''
  return contentLine(`${property};CN=${quoted(name)}`, `mailto:${encodeURI(email)}`)
}

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

/** Where it was decided, by when in the record's words, who is to do it and who sees to it. */
function description(task: Task): string {
  const { clause, input, printing } = task
  const { title, number } = input.model
  const deadline = deadlineOf(task)
  const { controller } = clause.decision
  const labelled = (key: 'assignee' | 'deadline' | 'control', words: string): string =>
    words && `${printing.label(key)}: ${words}`
  const lines = [
    [title ?? '', number === null ? '' : `№ ${number}`].filter(Boolean).join(' '),
    [clause.item?.title ?? '', ...whereIn(clause, printing)].filter(Boolean).join('; '),
    labelled('assignee', namesOf(task).join(', ')),
    labelled('deadline', deadline?.text ?? ''),
    labelled('control', controller?.name ?? ''),
  ]
  return lines.filter(Boolean).map(capitalised).join('\n')
}

/** When nothing tells the day of the meeting. */
const NO_DATE = '1970-01-01'

/** A task as a VTODO (RFC 5545, 3.6.2). DTSTAMP is the day of the meeting: the clock is not read. */
export function todo(task: Task, uid: string, emails: Emails): string {
  const { model } = task.input
  const names = namesOf(task)
  return [
    contentLine('BEGIN', 'VTODO'),
    contentLine('UID', uid),
    contentLine('DTSTAMP', `${date(model.date ?? NO_DATE)}T000000Z`),
    contentLine('SUMMARY', text(wordsOf(task))),
    contentLine('DESCRIPTION', text(description(task))),
    dates(task),
    contentLine('STATUS', 'NEEDS-ACTION'),
    names.length === 0 ? '' : contentLine('CATEGORIES', names.map(text).join(',')),
    model.chair ? calendarUser('ORGANIZER', model.chair.name, emails) : '',
    ...names.map((name) => calendarUser('ATTENDEE', name, emails)),
    contentLine('END', 'VTODO'),
  ].join('')
}
