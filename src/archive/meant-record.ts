import type { UntiedReason } from '../model/task-register.ts'
import type { ReportedRecord } from '../language/reported-records.ts'
import type { ArchivedRecord } from './archived-record.ts'

/** The record that is meant, or why it is not known. */
export type MeantRecord = { readonly record: ArchivedRecord } | { readonly reason: UntiedReason }

const YEAR = 366
const DAY = 86_400_000
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY

/** The digits that a number begins with; null for none. */
const ordinalOf = (number: string | null): number | null => {
  const digits = number === null ? null : /^\d{1,6}/.exec(number)
  return digits ? Number(digits[0]) : null
}

/** The one record of several that is earlier than a day, or the only one of the year before it. */
function onlyEarlier(among: readonly ArchivedRecord[], date: string): MeantRecord {
  const earlier = among.filter((one) => one.date !== null && one.date <= date)
  if (earlier.length === 0) return { reason: 'not-earlier' }
  const [only, ...more] = earlier
  if (only && more.length === 0) return { record: only }
  // Numbers begin anew each year.
  const lately = earlier.filter((one) => days(one.date ?? '', date) <= YEAR)
  const [last, ...rest] = lately
  return last && rest.length === 0 ? { record: last } : { reason: 'ambiguous-record' }
}

/** Records by what they are named by. */
export class RecordIndex {
  readonly #byNumber = new Map<string, ArchivedRecord[]>()
  readonly #byDate = new Map<string, ArchivedRecord[]>()
  readonly #byBody = new Map<string, ArchivedRecord[]>()

  /** `records` in order of time. */
  constructor(records: readonly ArchivedRecord[]) {
    const put = (map: Map<string, ArchivedRecord[]>, key: string | null, record: ArchivedRecord): void => {
      if (key === null) return
      const list = map.get(key)
      if (list) list.push(record)
      else map.set(key, [record])
    }
    for (const record of records) {
      put(this.#byNumber, record.number?.toLowerCase() ?? null, record)
      put(this.#byDate, record.date, record)
      put(this.#byBody, record.bodyKey, record)
    }
  }

  #named(number: string | null, date: string | null): readonly ArchivedRecord[] {
    return (number === null ? this.#byDate.get(date ?? '') : this.#byNumber.get(number.toLowerCase())) ?? []
  }

  /** The record that a report of `from` means: an earlier one, of the same body unless number and day leave no doubt. */
  find(meant: ReportedRecord, from: ArchivedRecord): MeantRecord {
    const { number, date, which } = meant
    if (from.date === null) return { reason: 'not-earlier' }
    if (which === 'previous') return this.#previous(from, from.date)
    const fitting = this.#named(number, date).filter(
      (one) => one !== from && (date === null || one.date === date),
    )
    const own = fitting.filter(({ bodyKey }) => bodyKey !== null && bodyKey === from.bodyKey)
    // Another body's record is meant only where it is named in full.
    const others = number !== null && date !== null ? fitting : []
    const among = own.length > 0 ? own : others
    if (among.length === 0) return { reason: fitting.length > 0 ? 'ambiguous-record' : 'unknown-record' }
    return onlyEarlier(among, from.date)
  }

  /** The record before this one, where their numbers say that none is missing between them. */
  #previous(from: ArchivedRecord, date: string): MeantRecord {
    const own = from.bodyKey === null ? [] : (this.#byBody.get(from.bodyKey) ?? [])
    const before = own.filter((one) => one.date !== null && one.date < date && one.kind !== 'extract')
    const last = before.at(-1)
    if (!last) return { reason: 'unknown-record' }
    const [number, next] = [ordinalOf(last.number), ordinalOf(from.number)]
    if (number === null || next === null || next - number !== 1) return { reason: 'ambiguous-record' }
    return { record: last }
  }
}
