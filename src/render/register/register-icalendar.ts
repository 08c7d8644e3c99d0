import { registerWordsOf } from '../../language/register-words.ts'
import { fill } from '../../language/printing.ts'
import type { RegisteredTask, TaskStatus } from '../../model/task-register.ts'
import { contentLine, text } from '../icalendar/content-line.ts'
import { namesOf, type RegisterAnswer } from './register-answer.ts'

/** RFC 5545, 3.8.1.11. */
const STATUS: Readonly<Record<TaskStatus, string>> = {
  open: 'NEEDS-ACTION',
  'carried-over': 'NEEDS-ACTION',
  done: 'COMPLETED',
  cancelled: 'CANCELLED',
  superseded: 'CANCELLED',
}
/** When nothing tells the day of the meeting. */
const NO_DATE = '1970-01-01'

const date = (iso: string): string => iso.replaceAll('-', '')

function todo(task: RegisteredTask, language: RegisterAnswer['language']): string {
  const { protocol, item, point, body, status, due, history } = task
  const words = registerWordsOf(language)
  const record = fill(words.recordOf, { number: protocol.number ?? '–', date: protocol.date ?? '–' })
  const told = history.at(-1)
  const lines = [
    [body, record, point === null ? null : fill(words.pointOf, { point })].filter(Boolean).join(', '),
    item?.title,
    namesOf(task).join(', '),
    told && `${words.statuses[told.status]}: ${told.text}`,
  ]
  return [
    contentLine('BEGIN', 'VTODO'),
    contentLine('UID', `${text(task.id)}.protokolist`),
    contentLine('DTSTAMP', `${date(told?.date ?? protocol.date ?? NO_DATE)}T000000Z`),
    contentLine('SUMMARY', text(task.text.replace(/[;.,]$/, ''))),
    contentLine('DESCRIPTION', text(lines.filter(Boolean).join('\n'))),
    due === null ? '' : contentLine('DUE;VALUE=DATE', date(due)),
    contentLine('STATUS', STATUS[status]),
    status === 'done' && told?.date ? contentLine('COMPLETED', `${date(told.date)}T000000Z`) : '',
    namesOf(task).length === 0 ? '' : contentLine('CATEGORIES', namesOf(task).map(text).join(',')),
    contentLine('END', 'VTODO'),
  ].join('')
}

/** The tasks as one calendar of VTODOs with their status (RFC 5545). */
export function registerIcalendar({ tasks, language }: RegisterAnswer): string {
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//protokolist//protocol//EN'),
    ...tasks.map((task) => todo(task, language)),
    contentLine('END', 'VCALENDAR'),
  ].join('')
}
