import { deadlineOf, namesOf, type Task } from '../tasks/task.ts'
import { whereIn, wordsOf } from '../tasks/wording.ts'
import { contentLine, quoted, text } from './content-line.ts'
import { capitalised } from '../../source/letters.ts'

/** '2022-06-30' → '20220630' */
export const date = (iso: string): string => iso.replaceAll('-', '')

/** One address and nothing else. */
const ADDRESS = /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"(),:;\\[\]\p{Cc}]{1,250}$/u

export type Emails = Readonly<Record<string, string>>

/** 'CN="Иванов И.И.":mailto:…' of somebody whose address is known. */
function calendarUser(property: string, name: string, emails: Emails): string {
  const email = Object.hasOwn(emails, name) ? emails[name] : undefined
  if (email === undefined || !ADDRESS.test(email)) return ''
  return contentLine(`${property};CN=${quoted(name)}`, `mailto:${encodeURI(email)}`)
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

/** What a task is called and where it comes from. DTSTAMP is the day of the meeting: the clock is not read. */
export const heading = (task: Task, uid: string): string =>
  [
    contentLine('UID', uid),
    contentLine('DTSTAMP', `${date(task.input.model.date ?? NO_DATE)}T000000Z`),
    contentLine('SUMMARY', text(wordsOf(task))),
    contentLine('DESCRIPTION', text(description(task))),
  ].join('')

/** Whom a task concerns: by name, and by address where that is known. */
export function people(task: Task, emails: Emails): string {
  const names = namesOf(task)
  const { chair } = task.input.model
  return [
    names.length === 0 ? '' : contentLine('CATEGORIES', names.map(text).join(',')),
    chair ? calendarUser('ORGANIZER', chair.name, emails) : '',
    ...names.map((name) => calendarUser('ATTENDEE', name, emails)),
  ].join('')
}

/** An alarm so long before (a duration of RFC 5545, 3.3.6); `trigger` says before what. Nothing where none is wanted. */
export const alarm = (task: Task, remind: string | undefined, trigger: string): string =>
  remind === undefined
    ? ''
    : [
        contentLine('BEGIN', 'VALARM'),
        contentLine('ACTION', 'DISPLAY'),
        contentLine('DESCRIPTION', text(wordsOf(task))),
        contentLine(trigger, `-${remind}`),
        contentLine('END', 'VALARM'),
      ].join('')
