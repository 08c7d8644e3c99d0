import type { Text } from '../document/text.ts'
import { isoDate } from '../language/calendar.ts'
import { findDates } from '../language/dates.ts'
import { fold, indexOfPhrase, isOneOf } from '../language/words.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Protocol } from '../model/schema.ts'
import { report, type Context } from './context.ts'
import type { Span } from './span.ts'

/** The word before a date, with the blanks behind it; a word is no longer with its blanks. */
const LAST_WORD = /(?<!\S)\p{L}{1,10}\s*$/u
const LONGEST_WORD = 40
/** Characters before a date within which another document may be named. */
const LONGEST_DOCUMENT = 60
/** Characters of a weekday and its comma before a date. */
const LONGEST_WEEKDAY = 14

/** Where a date with the words before it begins: 'от 12.03.2021', 'on Monday, March 10'. */
function beginningOf(value: string, date: number, { wordOrder, deadlines, dates }: Lexicon): number {
  let start = date
  if (wordOrder) {
    const from = Math.max(0, date - LONGEST_WEEKDAY)
    const words = tokenize(value.slice(from, date)).filter(({ kind }) => kind === 'word')
    const last = words[words.length - 1]
    if (last && deadlines.weekdays.some((names) => names.includes(last.fold))) start = from + last.start
  }
  const [word] = LAST_WORD.exec(value.slice(Math.max(0, start - LONGEST_WORD), start)) ?? []
  return word !== undefined && dates.before.includes(fold(word.trimEnd())) ? start - word.length : start
}

/** A line that states the day of the meeting among other requisites is no longer. */
const LONGEST_DATED = 120

/** How surely a line without a label states the day of the meeting: in the title, by itself, in a sentence that says so. */
export function rankOfDay({ value }: Text, titleBlock: boolean, { headers }: Lexicon): number {
  if (titleBlock) return 2
  if (indexOfPhrase(value, headers.held)) return 1.5
  return value.length > LONGEST_DATED ? 0.5 : 1
}

/** Finds the day of the meeting, or its first and last day, among the dates at the head of the protocol. */
export class HeaderDates {
  readonly #context: Context
  readonly #header: Pick<Protocol, 'date' | 'endDate'>
  #rank = 0

  constructor(context: Context, header: Pick<Protocol, 'date' | 'endDate'>) {
    this.#context = context
    this.#header = header
  }

  /** Whether the words before a date say that it is another document's: 'по договору от', 'в газете «…» от'. */
  #ofOther(before: string): boolean {
    const words = tokenize(before.slice(-LONGEST_DOCUMENT)).filter(({ kind }) => kind === 'word')
    return words.some(({ fold }) => isOneOf(fold, this.#context.lexicon.headers.documents))
  }

  /** The date that was taken is not the meeting's: its words are free again. */
  #forget(): void {
    this.#context.ledger.release(this.#header, 'date')
    this.#header.date = null
    this.#header.endDate = null
  }

  /** Reads the dates of a text that states them as surely as `rank` says; gives what was used. */
  read(text: Text, rank: number): Span[] {
    const { ledger } = this.#context
    const spans: Span[] = []
    for (const mention of findDates(text.value, this.#context.lexicon.dates)) {
      const start = beginningOf(text.value, mention.start, this.#context.lexicon)
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
      const sure = this.#ofOther(text.value.slice(0, mention.start)) ? rank / 4 : rank
      if (sure > this.#rank) {
        if (this.#header.date !== null) this.#forget()
        this.#rank = sure
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
