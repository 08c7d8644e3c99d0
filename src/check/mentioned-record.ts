import type { RecordSummary } from './summary.ts'

/** What a mention says of the record it means, and the body whose record mentions it. */
export interface Mention {
  readonly number: string
  readonly date: string
  readonly body: string | null
}

/** By date and number; the same list is asked for every mention in it. */
const indexes = new WeakMap<readonly RecordSummary[], ReadonlyMap<string, readonly RecordSummary[]>>()

const keyOf = (number: string, date: string): string => `${date} ${number.toLowerCase()}`

function indexOf(records: readonly RecordSummary[]): ReadonlyMap<string, readonly RecordSummary[]> {
  let index = indexes.get(records)
  if (!index) {
    const made = new Map<string, RecordSummary[]>()
    for (const record of records) {
      if (record.number === null || record.date === null || record.kind !== 'protocol') continue
      const key = keyOf(record.number, record.date)
      const list = made.get(key)
      if (list) list.push(record)
      else made.set(key, [record])
    }
    indexes.set(records, (index = made))
  }
  return index
}

/** The record that is meant: one of the same body first, else the only one of that number and date; null for none. */
export function mentionedIn(
  records: readonly RecordSummary[],
  { number, date, body }: Mention,
): RecordSummary | null {
  const found = indexOf(records).get(keyOf(number, date)) ?? []
  const own = found.find((record) => record.body === body)
  return own ?? (found.length === 1 ? (found[0] ?? null) : null)
}
