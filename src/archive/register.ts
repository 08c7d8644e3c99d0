import { groupedBy } from './grouped-by.ts'
import type {
  RecordName,
  RegisteredRecord,
  RegisteredTask,
  TaskEvent,
  TaskRegister,
  UntiedReport,
} from '../model/task-register.ts'
import { arrangedRecords } from './arranged-records.ts'
import { bodyMark, type ArchivedRecord, type ArchivedTask } from './archived-record.ts'
import { bodyNames } from './body-names.ts'
import type { KeptStatus } from './kept-statuses.ts'
import { RecordIndex } from './meant-record.ts'
import { currentDue, inOrder, statusAfter } from './task-history.ts'
import { tieOf } from './tied-reports.ts'

const nameOf = ({ number, date, title }: ArchivedRecord): RecordName => ({ number, date, title })

/** Ids of all tasks: day, number and point of the record, and a mark of its body. */
function idsOf(records: readonly ArchivedRecord[]): Map<ArchivedTask, string> {
  const ids = new Map<ArchivedTask, string>()
  const seen = new Map<string, number>()
  for (const { date, number, bodyKey, tasks } of records) {
    for (const task of tasks) {
      const id = `${date ?? '-'}/${number ?? '-'}/${task.key}@${bodyMark(bodyKey)}`.replaceAll(/\s+/g, '_')
      const times = (seen.get(id) ?? 0) + 1
      seen.set(id, times)
      ids.set(task, times === 1 ? id : `${id}~${times}`)
    }
  }
  return ids
}

type Told = Omit<TaskEvent, 'contradicts'>

function ownBox({ ticked, text }: ArchivedTask): Told[] {
  if (!ticked) return []
  return [
    { status: 'done', date: null, due: null, text, by: 'box', protocol: null, point: null, place: ticked },
  ]
}

/**
 * The register of the tasks of some records, in order of time, each with what was told of it since: by later records, by its
 * box, by the lists that an office keeps. What cannot be tied to a task for sure is in `untied`. The order of the records
 * does not matter.
 */
export function registerOf(given: readonly ArchivedRecord[], kept: readonly KeptStatus[] = []): TaskRegister {
  const { records, copies, own } = arrangedRecords(given)
  const index = new RecordIndex(own)
  const ids = idsOf(own)
  const told = new Map<ArchivedTask, Told[]>()
  const untied: UntiedReport[] = []
  for (const from of own) {
    for (const report of from.reports) {
      const tie = tieOf(report, from, index)
      const { status, due, text, place, point, points, record } = report
      const protocol = nameOf(from)
      if ('reason' in tie) untied.push({ text, reason: tie.reason, status, points, record, protocol, place })
      else
        for (const task of tie.tasks) {
          const events = told.get(task) ?? []
          events.push({ status, date: from.date, due, text, by: 'record', protocol, point, place })
          told.set(task, events)
        }
    }
  }
  const names = bodyNames(own)
  const keptOf = groupedBy(kept, ({ id }) => id)
  const tasks = own.flatMap((record) =>
    record.tasks.map((task): RegisteredTask => {
      const { key: _, ticked: __, ...rest } = task
      const id = ids.get(task) ?? ''
      const lists = (keptOf.get(id) ?? []).map(({ id: ___, ...event }): Told => ({
        ...event,
        by: 'list',
        protocol: null,
        point: null,
      }))
      const history = inOrder([...ownBox(task), ...(told.get(task) ?? []), ...lists])
      return {
        id,
        ...rest,
        due: currentDue(task.deadline?.due ?? null, history),
        status: statusAfter(history),
        body: names.get(record) ?? null,
        protocol: nameOf(record),
        history,
      }
    }),
  )
  const registered = records.map((record): RegisteredRecord => ({
    ...nameOf(record),
    file: record.file,
    body: names.get(record) ?? null,
    kind: record.kind,
    tasks: copies.has(record) ? 0 : record.tasks.length,
    people: record.people,
    sameAs: copies.get(record)?.file ?? null,
  }))
  return { tasks, untied, records: registered }
}
