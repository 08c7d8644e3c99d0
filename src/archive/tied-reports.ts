import { allAmong, contentWords } from '../language/same-word.ts'
import type { UntiedReason } from '../model/task-register.ts'
import type { ArchivedRecord, ArchivedReport, ArchivedTask } from './archived-record.ts'
import type { RecordIndex } from './meant-record.ts'

/** The tasks that a report is about, or why none is tied to it. */
export type Tie =
  | { readonly record: ArchivedRecord; readonly tasks: readonly ArchivedTask[] }
  | { readonly reason: UntiedReason }

/** Fewer words than this tell no task from another. */
const FEWEST_WORDS = 2

/** Whether words that a report gives for a task are those of the task. */
function isWordedSo(words: string, task: ArchivedTask): boolean {
  const some = contentWords(words)
  const all = contentWords(task.text)
  return (
    some.length >= FEWEST_WORDS &&
    (allAmong(some, all) || (all.length >= FEWEST_WORDS && allAmong(all, some)))
  )
}

/** The only task of a record that is worded so. */
function byWords(words: string, { tasks }: ArchivedRecord): ArchivedTask | null {
  const found = tasks.filter((task) => isWordedSo(words, task))
  return found.length === 1 ? (found[0] ?? null) : null
}

function byNumber(point: string, record: ArchivedRecord): readonly ArchivedTask[] | UntiedReason {
  const key = point.toLowerCase()
  const named = Object.hasOwn(record.points, key) ? record.points[key] : undefined
  if (named === undefined) return 'no-point'
  if (named === 'ambiguous') return 'ambiguous-point'
  const tasks = named.flatMap((index) => record.tasks[index] ?? [])
  return tasks.length > 0 ? tasks : 'no-task'
}

/** A row of a table, or a line of a list: its words must be those of the task, whatever number stands before them. */
function byRow(
  { points, words }: ArchivedReport,
  record: ArchivedRecord,
): readonly ArchivedTask[] | UntiedReason {
  const [point] = points
  const numbered = point === undefined ? 'no-point' : byNumber(point, record)
  if (words === null || contentWords(words).length < FEWEST_WORDS) {
    // A number without dots may be that of the row.
    return typeof numbered === 'string' || point?.includes('.') ? numbered : 'ambiguous-point'
  }
  if (typeof numbered !== 'string') {
    const own = numbered.filter((task) => isWordedSo(words, task))
    if (own.length > 0) return own
  }
  const found = byWords(words, record)
  return found ? [found] : numbered === 'no-point' ? 'no-point' : 'other-words'
}

/** What a report of a record is about, where that is sure. */
export function tieOf(report: ArchivedReport, from: ArchivedRecord, index: RecordIndex): Tie {
  if (report.unclear) return { reason: 'unclear' }
  if (!report.record) return { reason: 'no-record' }
  const meant = index.find(report.record, from)
  if ('reason' in meant) return meant
  const { record } = meant
  if (report.whole) return record.tasks.length > 0 ? { record, tasks: record.tasks } : { reason: 'no-task' }
  if (report.words !== null || report.points.length === 0) {
    const tasks = byRow(report, record)
    return typeof tasks === 'string' ? { reason: tasks } : { record, tasks }
  }
  const found = report.points.map((point) => byNumber(point, record))
  const wrong = found.find((one) => typeof one === 'string')
  if (wrong !== undefined) return { reason: wrong }
  return { record, tasks: [...new Set(found.flatMap((one) => (typeof one === 'string' ? [] : one)))] }
}
