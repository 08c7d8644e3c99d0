import { fill } from '../../../language/printing.ts'
import type { RegisterWords } from '../../../language/register-words.ts'
import {
  TASK_STATUSES,
  type RegisteredTask,
  type SourcePlace,
  type TaskEvent,
} from '../../../model/task-register.ts'
import { escapeHtml } from '../../html/escape.ts'
import { namesOf } from '../register-answer.ts'

const placeWords = ({ file, line }: SourcePlace): string =>
  `<span class="place">${escapeHtml([file, line].filter((part) => part !== null).join(':'))}</span>`

function eventItem(event: TaskEvent, { statuses, by, movedTo, headers }: RegisterWords): string {
  const { date, status, due, text, protocol, place, contradicts } = event
  const what = [
    date ?? '',
    statuses[status] + (due === null ? '' : ` ${fill(movedTo, { due })}`),
    protocol?.number ? `№ ${protocol.number}` : by[event.by],
  ]
  const warning = contradicts ? ` <strong class="wrong">${headers.contradicts.toLowerCase()}</strong>` : ''
  return `<li>${escapeHtml(what.filter(Boolean).join(' · '))}${warning}<br>${escapeHtml(text)} ${placeWords(place)}</li>`
}

/** What happened to a task, folded up. */
function courseHtml(history: readonly TaskEvent[], words: RegisterWords): string {
  if (history.length === 0) return ''
  const items = history.map((event) => eventItem(event, words)).join('')
  return `<details><summary>${words.page.history}: ${history.length}</summary><ol>${items}</ol></details>`
}

/** The record and the point of it where a task stands. */
function recordWords({ protocol, point }: RegisteredTask, words: RegisterWords): string {
  const parts = [
    protocol.number === null ? '' : `№ ${protocol.number}`,
    protocol.date ?? '',
    point === null ? '' : fill(words.pointOf, { point }),
  ]
  return parts.filter(Boolean).join(', ')
}

/** What a task is sorted by within a column of records. */
const recordKey = ({ protocol, point }: RegisteredTask): string =>
  `${protocol.date ?? ''} ${protocol.number ?? ''} ${point ?? ''}`

/** A row of the table; what filters and sorting look at stands in its data. */
export function taskRow(task: RegisteredTask, words: RegisterWords): string {
  const { id, text, status, deadline, place } = task
  const names = namesOf(task)
  const due = task.due ?? ''
  const body = escapeHtml(task.body ?? '')
  const shownDue = escapeHtml(task.due ?? deadline?.text ?? '—')
  const data = `data-due="${due}" data-status="${status}" data-body="${body}" data-people="${escapeHtml(names.join('\n'))}"`
  return `<tr ${data}><td class="due" data-key="${due}">${shownDue}</td><td data-key="${TASK_STATUSES.indexOf(status)}"><span class="mark is-${status}">${words.statuses[status]}</span></td><td class="who">${escapeHtml(names.join(', ')) || '—'}</td><td class="task">${escapeHtml(text)} <span class="id">${escapeHtml(id)}</span>${courseHtml(task.history, words)}</td><td>${body}</td><td data-key="${escapeHtml(recordKey(task))}">${escapeHtml(recordWords(task, words))} ${placeWords(place)}</td></tr>`
}
