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

/** A row of the table; what filters and sorting look at stands in its data. */
export function taskRow(task: RegisteredTask, words: RegisterWords): string {
  const { id, text, status, due, deadline, body, protocol, point, place, history } = task
  const names = namesOf(task)
  const record = [
    protocol.number === null ? '' : `№ ${protocol.number}`,
    protocol.date ?? '',
    point === null ? '' : fill(words.pointOf, { point }),
  ]
  const course =
    history.length === 0
      ? ''
      : `<details><summary>${words.page.history}: ${history.length}</summary><ol>${history.map((event) => eventItem(event, words)).join('')}</ol></details>`
  const data = `data-due="${due ?? ''}" data-status="${status}" data-body="${escapeHtml(body ?? '')}" data-people="${escapeHtml(names.join('\n'))}"`
  return `<tr ${data}><td class="due" data-key="${due ?? ''}">${escapeHtml(due ?? deadline?.text ?? '—')}</td><td data-key="${TASK_STATUSES.indexOf(status)}"><span class="mark is-${status}">${words.statuses[status]}</span></td><td class="who">${escapeHtml(names.join(', ')) || '—'}</td><td class="task">${escapeHtml(text)} <span class="id">${escapeHtml(id)}</span>${course}</td><td>${escapeHtml(body ?? '')}</td><td data-key="${escapeHtml(`${protocol.date ?? ''} ${protocol.number ?? ''} ${point ?? ''}`)}">${escapeHtml(record.filter(Boolean).join(', '))} ${placeWords(place)}</td></tr>`
}
