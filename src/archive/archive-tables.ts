import type { ArchiveTables, TableRow } from '../model/archive-tables.ts'
import type { RegisteredTask, TaskRegister, UntiedReport } from '../model/task-register.ts'
import { bodyMark, type ArchivedRecord } from './archived-record.ts'
import { arrangedRecords } from './arranged-records.ts'
import type { RecordRows } from './record-rows.ts'

type Filled = { -readonly [Name in keyof ArchiveTables]: ArchiveTables[Name][number][] }

/** Names that are not taken yet: a second 'a' is 'a~2', as the register has it. */
class Distinct {
  readonly #taken = new Set<string>()
  readonly #times = new Map<string, number>()

  /** Keeps a name for somebody who has it already. */
  take(name: string): void {
    this.#taken.add(name)
  }

  of(wanted: string): string {
    const base = wanted.replaceAll(/\s+/g, '_')
    let times = this.#times.get(base) ?? 0
    let name = base
    do {
      times += 1
      name = times === 1 ? base : `${base}~${times}`
    } while (this.#taken.has(name))
    this.#times.set(base, times)
    this.#taken.add(name)
    return name
  }
}

const told = ({ history, id }: RegisteredTask): TableRow<'history'>[] =>
  history.map(({ status, date, due, text, by, protocol, point, place, contradicts }, index) => ({
    clause_id: id,
    ordinal: index + 1,
    status,
    date,
    due,
    text,
    told_by: by,
    record_number: protocol?.number ?? null,
    record_date: protocol?.date ?? null,
    point,
    contradicts,
    reason: null,
    file: place.file,
    line: place.line,
  }))

const untied = (
  { status, text, protocol, points, reason, place }: UntiedReport,
  index: number,
): TableRow<'history'> => ({
  clause_id: null,
  ordinal: index + 1,
  status,
  date: protocol.date,
  due: null,
  text,
  told_by: 'record',
  record_number: protocol.number,
  record_date: protocol.date,
  point: points.join(', ') || null,
  contradicts: false,
  reason,
  file: place.file,
  line: place.line,
})

interface Added {
  readonly record: ArchivedRecord
  readonly rows: RecordRows
  /** Of the record. */
  readonly id: string
  /** The tasks of the record as the register has them, by what tells a clause from the others of its record. */
  readonly tasks: ReadonlyMap<string, RegisteredTask>
}

/** Adds the rows of a record that is no copy of another, with ids that hold in the whole archive. */
function addRecord({ record, rows, id, tasks }: Added, tables: Filled, clauseIds: Distinct): void {
  const start = `${record.date ?? '-'}/${record.number ?? '-'}`
  const mark = bodyMark(record.bodyKey)
  const ids = new Map(
    rows.clauses.map(({ clause_id: key }) => [
      key,
      tasks.get(key)?.id ?? clauseIds.of(`${start}/${key}@${mark}`),
    ]),
  )
  const clauseId = (key: string | null): string | null => (key === null ? null : (ids.get(key) ?? null))
  const questionId = (key: string | null): string | null => key && `${id}#${key}`
  const own = { record_id: id }
  for (const row of rows.people)
    tables.people.push({ ...own, ...row, question_id: questionId(row.question_id) })
  for (const row of rows.questions)
    tables.questions.push({ ...own, ...row, question_id: questionId(row.question_id) })
  for (const row of rows.clauses) {
    const task = tasks.get(row.clause_id)
    tables.clauses.push({
      ...own,
      ...row,
      clause_id: clauseId(row.clause_id),
      parent_id: clauseId(row.parent_id),
      question_id: questionId(row.question_id),
      status: task?.status ?? null,
      first_due: row.due,
      due: task ? task.due : row.due,
    })
  }
  for (const row of rows.assignments)
    tables.assignments.push({ ...own, ...row, clause_id: clauseId(row.clause_id) })
  for (const row of rows.votes)
    tables.votes.push({
      ...own,
      ...row,
      question_id: questionId(row.question_id),
      clause_id: clauseId(row.clause_id),
    })
}

/** Lasting ids of records: day, number and a mark of the body. */
function recordIdsOf(records: readonly ArchivedRecord[]): Map<ArchivedRecord, string> {
  const ids = new Distinct()
  return new Map(
    records.map((record) => [
      record,
      ids.of(`${record.date ?? '-'}/${record.number ?? '-'}@${bodyMark(record.bodyKey)}`),
    ]),
  )
}

/**
 * The tables of an archive: `given` are the records with their rows that `registerOf` made `register` of. A record that is an
 * extract or a copy of another has a row in `records` alone.
 */
export function archiveTablesOf(given: readonly ArchivedRecord[], register: TaskRegister): ArchiveTables {
  const tables: Filled = {
    records: [],
    people: [],
    questions: [],
    clauses: [],
    assignments: [],
    votes: [],
    history: [],
  }
  const clauseIds = new Distinct()
  for (const { id } of register.tasks) clauseIds.take(id)
  const { records, copies } = arrangedRecords(given)
  const recordIds = recordIdsOf(records)
  const idOf = (record: ArchivedRecord | undefined): string | null =>
    record ? (recordIds.get(record) ?? null) : null
  let next = 0
  for (const [index, record] of records.entries()) {
    const { rows, file, tasks } = record
    if (!rows) continue
    const original = copies.get(record)
    tables.records.push({
      record_id: idOf(record),
      file,
      ...rows.record,
      body: register.records[index]?.body ?? null,
      same_as: idOf(original),
    })
    if (original) continue
    const own = register.tasks.slice(next, next + tasks.length)
    next += tasks.length
    const byKey = new Map(tasks.flatMap(({ key }, at) => (own[at] ? [[key, own[at]]] : [])))
    addRecord({ record, rows, id: idOf(record) ?? '', tasks: byKey }, tables, clauseIds)
    for (const task of own) for (const event of told(task)) tables.history.push(event)
  }
  for (const [index, report] of register.untied.entries()) tables.history.push(untied(report, index))
  return tables
}
