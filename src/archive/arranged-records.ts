import type { ArchivedRecord } from './archived-record.ts'

const LAST = '9999-99-99'

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Records in order of time; those of one day by the digits of their numbers, then by file. */
function inTime(records: readonly ArchivedRecord[]): ArchivedRecord[] {
  const ordinal = ({ number }: ArchivedRecord): number => Number(/^\d{1,6}/.exec(number ?? '')?.[0] ?? 0)
  return [...records].sort(
    (a, b) => compare(a.date ?? LAST, b.date ?? LAST) || ordinal(a) - ordinal(b) || compare(a.file, b.file),
  )
}

/** What makes two files the same record: body, day, number. */
const recordKey = ({ bodyKey, date, number }: ArchivedRecord): string | null =>
  date === null || bodyKey === null ? null : JSON.stringify([bodyKey, date, number?.toLowerCase() ?? null])

/** For each record that is an extract or a copy of another: that one. */
function copiesAmong(records: readonly ArchivedRecord[]): Map<ArchivedRecord, ArchivedRecord> {
  const whole = new Map<string, ArchivedRecord>()
  const copies = new Map<ArchivedRecord, ArchivedRecord>()
  const protocolsFirst = [...records].sort(
    (a, b) => Number(a.kind === 'extract') - Number(b.kind === 'extract'),
  )
  for (const record of protocolsFirst) {
    const key = recordKey(record)
    const first = key === null ? undefined : whole.get(key)
    if (key !== null && !first) whole.set(key, record)
    if (!first) continue
    const texts = new Set(first.tasks.map(({ text }) => text))
    if (record.kind === 'extract' || record.tasks.every(({ text }) => texts.has(text)))
      copies.set(record, first)
  }
  return copies
}

export interface ArrangedRecords {
  /** All records, in order of time. */
  readonly records: readonly ArchivedRecord[]
  /** For each record that is an extract or a copy of another: that one. */
  readonly copies: ReadonlyMap<ArchivedRecord, ArchivedRecord>
  /** Those that are no copies. */
  readonly own: readonly ArchivedRecord[]
}

/** Records in order of time, each meeting once; the order in which they are given does not matter. */
export function arrangedRecords(given: readonly ArchivedRecord[]): ArrangedRecords {
  const records = inTime(given)
  const copies = copiesAmong(records)
  return { records, copies, own: records.filter((record) => !copies.has(record)) }
}
