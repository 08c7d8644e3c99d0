import { fill } from '../../language/printing.ts'
import { registerWordsOf, type RegisterWords } from '../../language/register-words.ts'
import {
  isEnded,
  isOverdue,
  type RegisteredTask,
  type SourcePlace,
  type TaskEvent,
} from '../../model/task-register.ts'
import { namesOf, type RegisterAnswer } from '../../render/register/register-answer.ts'
import { visibleLine } from '../../source/visible.ts'
import type { Session } from '../session.ts'
import { fits, textTable, type TextColumn } from './text-table.ts'

/** Width where the output is no terminal. */
const PAGE = 100

const placeWords = ({ file, line, column }: SourcePlace): string =>
  visibleLine([file, line, column].filter((part) => part !== null).join(':'))

const widthOf = ({ io }: Session): number => Math.max(40, io.stdout.columns ?? PAGE)

/** '2024-10-01', with a mark where it is past. */
function dueWords({ due, deadline, ...task }: RegisteredTask, today: string | null): string {
  if (due === null) return deadline ? visibleLine(deadline.text) : '—'
  return today !== null && isOverdue({ due, deadline, ...task }, today) ? `${due} !` : due
}

function taskTable({ tasks, today }: RegisterAnswer, words: RegisterWords, session: Session): string[] {
  const { headers, statuses } = words
  const { paint } = session
  const width = widthOf(session)
  const columns: TextColumn[] = [
    { header: headers.due, least: 12, most: 14 },
    { header: headers.status, least: 10, most: 12 },
    { header: headers.assignees, least: 12, most: 24 },
    { header: headers.text, least: 20, most: 200 },
    { header: headers.id, least: 14, most: 28 },
  ]
  const cells = tasks.map((task) => [
    dueWords(task, today),
    statuses[task.status],
    visibleLine(namesOf(task).join(', ')) || '—',
    visibleLine(task.text),
    visibleLine(task.id),
  ])
  if (!fits(columns, width))
    return cells.flatMap(([due = '', status = '', who = '', text = '', id = '']) => [
      ...textTable([{ header: `${due}  ${status}`, least: 10, most: width }], [[text], [who], [id]], width),
      '',
    ])
  return textTable(columns, cells, width, (cell, row, column) => {
    const task = row === null ? null : tasks[row]
    if (!task) return paint.bold(cell)
    if (column === 0 && today !== null && isOverdue(task, today)) return paint.red(cell)
    if (column === 1 && !isEnded(task.status)) return paint.yellow(cell)
    return column === 4 || isEnded(task.status) ? paint.dim(cell) : cell
  })
}

function countTable({ counts, today }: RegisterAnswer, words: RegisterWords, session: Session): string[] {
  if (!counts) return []
  const { headers, statuses } = words
  const heads = {
    assignee: headers.assignees,
    body: headers.body,
    month: headers.month,
    status: headers.status,
  }
  const none = { assignee: words.nobody, body: words.noBody, month: words.noDue, status: '' }
  const number = (header: string): TextColumn => ({
    header,
    least: Math.min(header.length, 10),
    most: 14,
    right: true,
  })
  const known = counts.by === 'status' ? [] : (Object.keys(statuses) as (keyof typeof statuses)[])
  const columns = [
    { header: heads[counts.by], least: 12, most: 60 },
    number(headers.total),
    ...known.map((status) => number(statuses[status])),
    ...(today === null ? [] : [number(headers.overdue)]),
  ]
  const rows = counts.rows.map(({ key, total, byStatus, overdue }) => [
    key === null
      ? none[counts.by]
      : counts.by === 'status'
        ? statuses[key as keyof typeof statuses]
        : visibleLine(key),
    String(total),
    ...known.map((status) => String(byStatus[status])),
    ...(today === null ? [] : [String(overdue ?? 0)]),
  ])
  return textTable(columns, rows, widthOf(session), (cell, row) =>
    row === null ? session.paint.bold(cell) : cell,
  )
}

function eventLines(event: TaskEvent, words: RegisterWords, session: Session): string[] {
  const { status, date, due, text, by, protocol, point, place, contradicts } = event
  const { paint } = session
  const moved = due === null ? '' : ` ${fill(words.movedTo, { due })}`
  const where =
    by === 'record'
      ? [protocol?.number ? `№ ${protocol.number}` : '', point === null ? '' : fill(words.pointOf, { point })]
      : [words.by[by]]
  const head = [
    date ?? '          ',
    paint.bold(words.statuses[status] + moved),
    ...where.filter(Boolean).map(visibleLine),
  ].join('  ')
  const warning = contradicts ? `  ${paint.red(`! ${words.headers.contradicts.toLowerCase()}`)}` : ''
  return [head + warning, `            ${visibleLine(text)}`, paint.dim(`            ${placeWords(place)}`)]
}

/** How a task went on: where it was given, and what was told of it since. */
function historyLines(task: RegisteredTask, words: RegisterWords, session: Session): string[] {
  const { paint } = session
  const { protocol, point, deadline } = task
  const given = [
    protocol.date ?? '          ',
    paint.bold(words.given),
    protocol.number === null ? '' : `№ ${visibleLine(protocol.number)}`,
    point === null ? '' : fill(words.pointOf, { point: visibleLine(point) }),
  ]
  const who = [visibleLine(namesOf(task).join(', ')), visibleLine(deadline?.text ?? '')]
    .filter(Boolean)
    .join(' · ')
  return [
    `${paint.bold(visibleLine(task.id))}  ${words.statuses[task.status]}${task.due === null ? '' : `  ${task.due}`}`,
    given.filter(Boolean).join('  '),
    `            ${visibleLine(task.text)}`,
    ...(who ? [`            ${who}`] : []),
    paint.dim(`            ${placeWords(task.place)}`),
    ...task.history.flatMap((event) => eventLines(event, words, session)),
    '',
  ]
}

/** What was told and could not be tied, each with its place and why. */
function untiedLines({ register }: RegisterAnswer, words: RegisterWords, session: Session): string[] {
  const { untied } = register
  if (untied.length === 0) return []
  return [
    '',
    session.paint.bold(`${words.page.untied}: ${untied.length}`),
    ...untied.map(
      ({ place, reason, text }) => `${placeWords(place)}: ${words.reasons[reason]}: ${visibleLine(text)}`,
    ),
  ]
}

/** The answer for a terminal: a table within its width, counts, or the history of tasks. */
export function shownRegister(
  answer: RegisterAnswer,
  view: { readonly history: boolean; readonly whole: boolean },
  session: Session,
): string {
  const words = registerWordsOf(session.language)
  const lines = view.history
    ? answer.tasks.flatMap((task) => historyLines(task, words, session))
    : answer.counts
      ? countTable(answer, words, session)
      : taskTable(answer, words, session)
  const untied = view.whole ? untiedLines(answer, words, session) : []
  return `${[...lines, ...untied].join('\n').trimEnd()}\n`
}
