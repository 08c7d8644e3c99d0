import type { Text } from '../document/text.ts'
import { isoDate } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import type { Protocol } from '../model/schema.ts'
import { report, type Context } from './context.ts'
import type { Span } from './span.ts'

/** Words that stand before a date and belong to it. */
const BEFORE_DATE = /(?:^|\s)(?:от|on)\s*$/iu

/** Finds the day of the meeting, or its first and last day, among the dates at the head of the protocol. */
export class HeaderDates {
  readonly #context: Context
  readonly #header: Pick<Protocol, 'date' | 'endDate'>
  #rank = 0

  constructor(context: Context, header: Pick<Protocol, 'date' | 'endDate'>) {
    this.#context = context
    this.#header = header
  }

  /** Reads the dates of a text that states them as surely as `rank` says; gives what was used. */
  read(text: Text, rank: number): Span[] {
    const { ledger } = this.#context
    const spans: Span[] = []
    for (const mention of findDates(text.value, this.#context.lexicon.dates)) {
      const before = BEFORE_DATE.exec(text.value.slice(0, mention.start))
      const start = before
        ? mention.start - before[0].length + (/^\s/.test(before[0]) ? 1 : 0)
        : mention.start
      const { year, month, day, valid } = mention.value
      if (!valid) {
        report(
          this.#context,
          'date-exists',
          { text: text.value.slice(mention.start, mention.end) },
          text.place(mention.start, mention.end),
        )
        continue
      }
      if (year === null || day === null) continue
      const iso = isoDate(year, month, day)
      const { until } = mention
      if (rank > this.#rank && this.#header.date === null) {
        this.#rank = rank
        this.#header.date = iso
        ledger.fact(this.#header, 'date', text.place(mention.start, mention.end))
        if (until?.valid && until.day !== null) {
          this.#header.endDate = isoDate(until.year ?? year, until.month, until.day)
          ledger.also(this.#header, 'endDate', text.place(mention.start, mention.end))
        }
      } else if (this.#header.date === iso) {
        ledger.marker('date-again', text.place(mention.start, mention.end))
      } else continue
      ledger.marker('date-word', text.place(start, mention.start))
      spans.push({ start, end: mention.end })
    }
    return spans
  }
}
