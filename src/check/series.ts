import type { RecordSummary } from './summary.ts'

/** A record with its place in the numbering of its body's year. */
export interface Numbered {
  readonly record: RecordSummary
  readonly date: string
  readonly year: string
  /** As printed, in lower case. */
  readonly number: string
  /** The digits that the number begins with; null for 'б/н' and the like. */
  readonly ordinal: number | null
}

/** The numbered and dated protocols of one body, year and way of numbering ('12', '12-к'), in the order of the files. */
export type Series = readonly Numbered[]

const DIGITS = /^\d{1,6}/

/**
 * The series of an archive. Extracts bear the number of the record that they are taken from; records without a date,
 * a number or a body are in none.
 */
export function seriesOf(records: readonly RecordSummary[]): Series[] {
  const found = new Map<string, Numbered[]>()
  for (const record of records) {
    const { kind, body, date } = record
    if (kind !== 'protocol' || body === null || date === null || record.number === null) continue
    const number = record.number.toLowerCase()
    const year = date.slice(0, 4)
    const digits = DIGITS.exec(number)?.[0] ?? ''
    const key = [body, year, number.slice(digits.length).replace(year, '')].join('\n')
    const numbered = { record, date, year, number, ordinal: digits === '' ? null : Number(digits) }
    const series = found.get(key)
    if (series) series.push(numbered)
    else found.set(key, [numbered])
  }
  return [...found.values()]
}

/** The members of a series with an ordinal, in the order of their numbers. */
export const inNumberOrder = (series: Series): (Numbered & { readonly ordinal: number })[] =>
  series
    .filter((one): one is Numbered & { readonly ordinal: number } => one.ordinal !== null)
    .sort((a, b) => a.ordinal - b.ordinal || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
