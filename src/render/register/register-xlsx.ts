import { writeXlsx } from 'hucre/xlsx'
import { registerWordsOf, type RegisterWords } from '../../language/register-words.ts'
import {
  isEnded,
  isOverdue,
  type RegisteredRecord,
  type RegisteredTask,
  type TaskEvent,
  type UntiedReport,
} from '../../model/task-register.ts'
import { day } from '../xlsx/decisions.ts'
import { sheetOf, type SheetColumn } from '../xlsx/sheet.ts'
import { namesOf, type RegisterAnswer } from './register-answer.ts'

/** What the file says of its making, since no clock is read. */
const EPOCH = '1980-01-01'

interface PersonRow {
  readonly name: string
  readonly tasks: readonly RegisteredTask[]
}

interface EventRow {
  readonly task: RegisteredTask
  readonly event: TaskEvent
}

function taskColumns({ headers, statuses }: RegisterWords): SheetColumn<RegisteredTask>[] {
  return [
    { header: headers.id, width: 26, cell: ({ id }) => id },
    { header: headers.due, width: 12, cell: ({ due }) => day(due) },
    { header: headers.status, width: 14, cell: ({ status }) => statuses[status] },
    { header: headers.assignees, width: 26, cell: (task) => namesOf(task).join('; ') || null },
    { header: headers.text, width: 60, cell: ({ text }) => text },
    { header: headers.deadline, width: 20, cell: ({ deadline }) => deadline?.text ?? null },
    { header: headers.controller, width: 18, cell: ({ controller }) => controller },
    { header: headers.body, width: 28, cell: ({ body }) => body },
    { header: headers.protocol, width: 11, cell: ({ protocol }) => protocol.number },
    { header: headers.date, width: 12, cell: ({ protocol }) => day(protocol.date) },
    { header: headers.point, width: 8, cell: ({ point }) => point },
    { header: headers.item, width: 30, cell: ({ item }) => item?.title ?? null },
    { header: headers.file, width: 22, cell: ({ place }) => place.file },
    { header: headers.line, width: 8, cell: ({ place }) => place.line },
  ]
}

function peopleColumns(
  { headers, statuses, page }: RegisterWords,
  today: string | null,
): SheetColumn<PersonRow>[] {
  const of = (test: (task: RegisteredTask) => boolean, { tasks }: PersonRow): number =>
    tasks.filter(test).length
  return [
    { header: headers.name, width: 32, cell: ({ name }) => name },
    { header: headers.total, width: 12, cell: ({ tasks }) => tasks.length },
    { header: page.openTasks, width: 12, cell: (row) => of(({ status }) => !isEnded(status), row) },
    { header: statuses.done, width: 12, cell: (row) => of(({ status }) => status === 'done', row) },
    ...(today === null
      ? []
      : [
          {
            header: headers.overdue,
            width: 12,
            cell: (row: PersonRow) => of((task) => isOverdue(task, today), row),
          },
        ]),
  ]
}

const recordColumns = ({ headers, kinds }: RegisterWords): SheetColumn<RegisteredRecord>[] => [
  { header: headers.date, width: 12, cell: ({ date }) => day(date) },
  { header: headers.protocol, width: 11, cell: ({ number }) => number },
  { header: headers.body, width: 32, cell: ({ body }) => body },
  { header: headers.title, width: 44, cell: ({ title }) => title },
  { header: headers.kind, width: 12, cell: ({ kind }) => kinds[kind] },
  { header: headers.tasks, width: 12, cell: ({ tasks }) => tasks },
  { header: headers.sameAs, width: 22, cell: ({ sameAs }) => sameAs },
  { header: headers.file, width: 22, cell: ({ file }) => file },
]

const eventColumns = ({ headers, statuses, by, yes }: RegisterWords): SheetColumn<EventRow>[] => [
  { header: headers.id, width: 26, cell: ({ task }) => task.id },
  { header: headers.date, width: 12, cell: ({ event }) => day(event.date) },
  { header: headers.status, width: 14, cell: ({ event }) => statuses[event.status] },
  { header: headers.newDue, width: 12, cell: ({ event }) => day(event.due) },
  { header: headers.words, width: 60, cell: ({ event }) => event.text },
  { header: headers.by, width: 12, cell: ({ event }) => by[event.by] },
  { header: headers.protocol, width: 11, cell: ({ event }) => event.protocol?.number ?? null },
  { header: headers.point, width: 8, cell: ({ event }) => event.point },
  { header: headers.contradicts, width: 14, cell: ({ event }) => (event.contradicts ? yes : null) },
  { header: headers.file, width: 22, cell: ({ event }) => event.place.file },
  { header: headers.line, width: 8, cell: ({ event }) => event.place.line },
]

const untiedColumns = ({ headers, statuses, reasons }: RegisterWords): SheetColumn<UntiedReport>[] => [
  { header: headers.date, width: 12, cell: ({ protocol }) => day(protocol.date) },
  { header: headers.protocol, width: 11, cell: ({ protocol }) => protocol.number },
  { header: headers.words, width: 60, cell: ({ text }) => text },
  { header: headers.status, width: 14, cell: ({ status }) => statuses[status] },
  { header: headers.reason, width: 36, cell: ({ reason }) => reasons[reason] },
  { header: headers.file, width: 22, cell: ({ place }) => place.file },
  { header: headers.line, width: 8, cell: ({ place }) => place.line },
]

function peopleOf(tasks: readonly RegisteredTask[]): PersonRow[] {
  const rows = new Map<string, RegisteredTask[]>()
  for (const task of tasks)
    for (const name of namesOf(task)) rows.set(name, [...(rows.get(name) ?? []), task])
  return [...rows].map(([name, list]) => ({ name, tasks: list })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A workbook with a sheet of tasks, people, records, history and of what was not tied (ECMA-376). `onCut` is told of cells that hold the beginning of their words alone. */
export function registerXlsx(
  { register, tasks, today, language }: RegisterAnswer,
  onCut: (file: string, line: number | null, column: string, length: number) => void,
): Promise<Uint8Array> {
  const words = registerWordsOf(language)
  const { sheets } = words
  const made = new Date(`${register.records[0]?.date ?? EPOCH}T00:00:00Z`)
  const events = tasks.flatMap((task) => task.history.map((event) => ({ task, event })))
  return writeXlsx({
    sheets: [
      sheetOf(sheets.tasks, taskColumns(words), tasks, ({ place }, column, length) =>
        onCut(place.file, place.line, column, length),
      ),
      sheetOf(sheets.people, peopleColumns(words, today), peopleOf(tasks), ({ name }, column, length) =>
        onCut(name, null, column, length),
      ),
      sheetOf(sheets.records, recordColumns(words), register.records, ({ file }, column, length) =>
        onCut(file, null, column, length),
      ),
      sheetOf(sheets.history, eventColumns(words), events, ({ event }, column, length) =>
        onCut(event.place.file, event.place.line, column, length),
      ),
      sheetOf(sheets.untied, untiedColumns(words), register.untied, ({ place }, column, length) =>
        onCut(place.file, place.line, column, length),
      ),
    ],
    properties: { created: made, modified: made },
  })
}
