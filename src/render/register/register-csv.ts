import { stringify } from 'csv-stringify/sync'
import { TASK_STATUSES, type RegisteredTask } from '../../model/task-register.ts'
import { namesOf, type RegisterAnswer } from './register-answer.ts'

/** The columns, by the name that stands in the header: it does not change. */
const COLUMNS = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  due: ({ due }) => due,
  assignees: (task) => namesOf(task).join('; '),
  controller: ({ controller }) => controller,
  task: ({ text }) => text,
  deadline: ({ deadline }) => deadline?.text ?? null,
  body: ({ body }) => body,
  protocol_number: ({ protocol }) => protocol.number,
  protocol_date: ({ protocol }) => protocol.date,
  item_number: ({ item }) => item?.number ?? null,
  item_title: ({ item }) => item?.title ?? null,
  point: ({ point }) => point,
  told_on: ({ history }) => history.at(-1)?.date ?? null,
  told_in: ({ history }) => {
    const place = history.at(-1)?.place
    return place ? [place.file, place.line].filter((part) => part !== null).join(':') : null
  },
  file: ({ place }) => place.file,
  line: ({ place }) => (place.line === null ? null : String(place.line)),
} as const satisfies Record<string, (task: RegisteredTask) => string | null>

/** A table with a row per task, or per count (RFC 4180); cells that would be run as formulas get an apostrophe. */
export function registerCsv(
  { tasks, counts }: RegisterAnswer,
  { delimiter = ',', bom = false }: { readonly delimiter?: string; readonly bom?: boolean },
): string {
  const rows = counts
    ? [
        [counts.by, 'total', ...TASK_STATUSES, 'overdue'],
        ...counts.rows.map(({ key, total, byStatus, overdue }) => [
          key,
          total,
          ...TASK_STATUSES.map((status) => byStatus[status]),
          overdue,
        ]),
      ]
    : [Object.keys(COLUMNS), ...tasks.map((task) => Object.values(COLUMNS).map((cell) => cell(task)))]
  return stringify(rows, {
    bom,
    delimiter,
    record_delimiter: bom ? 'windows' : 'unix',
    escape_formulas: true,
  })
}
