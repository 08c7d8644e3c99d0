import { endOfMonth, iso, plusDays, type Day } from '../../calendar.ts'
import { way, type Ways } from '../../way.ts'
import { american, british, monthOf, ordinal } from '../calendar.ts'

/** A term in a sentence, and after a label. */
export interface Due {
  readonly prose: string
  readonly apart: string
  readonly gold: string | { readonly rrule: string } | null
  readonly repeated: boolean
}

type PrintTerm = (meeting: Day, days: number) => Due

const by =
  (print: (due: Day) => string, preposition = 'by '): PrintTerm =>
  (meeting, days) => {
    const due = plusDays(meeting, days)
    return { prose: `${preposition}${print(due)}`, apart: print(due), gold: iso(due), repeated: false }
  }
const counting =
  (words: string, resolved: (meeting: Day) => Day): PrintTerm =>
  (meeting) => ({ prose: words, apart: words, gold: iso(resolved(meeting)), repeated: false })
const again =
  (words: string, rrule: string): PrintTerm =>
  () => ({ prose: words, apart: words, gold: { rrule }, repeated: true })

export const terms: Ways<PrintTerm> = {
  british: way(by(british)),
  american: way(by(american)),
  iso: way(by(iso)),
  'british-without-year': way(by((due) => `${due.day} ${monthOf(due)}`)),
  'american-without-year': way(by((due) => `${monthOf(due)} ${due.day}`)),
  ordinal: way(by((due) => `${ordinal(due.day)} ${monthOf(due)} ${due.year}`)),
  'no-later': way(by(british, 'no later than ')),
  'on-or-before': way(by(american, 'on or before ')),
  'within-days': way(counting('within 10 days', (day) => plusDays(day, 10))),
  'within-weeks': way(counting('within two weeks', (day) => plusDays(day, 14))),
  'end-of-month': way(counting('by the end of the month', endOfMonth)),
  'end-of-year': way(counting('by the end of the year', ({ year }) => ({ year, month: 12, day: 31 }))),
  monthly: way(again('monthly', 'FREQ=MONTHLY')),
  quarterly: way(again('quarterly', 'FREQ=MONTHLY;INTERVAL=3')),
  weekly: way(again('weekly', 'FREQ=WEEKLY')),
}
