import {
  dotted,
  endOfMonth,
  iso,
  plusDays,
  plusMonth,
  plusWorkingDays,
  two,
  type Day,
} from '../../calendar.ts'
import { way, type Ways } from '../../way.ts'
import { dayAndMonth, inWords, monthName, monthOf } from '../calendar.ts'

export type GoldTerm = string | { readonly rrule: string } | null

/** A term as it stands in a sentence, and after a label such as 'Срок:'. */
export interface Due {
  readonly prose: string
  readonly apart: string
  readonly gold: GoldTerm
  /** Said of what is done again and again. */
  readonly repeated: boolean
}

export type PrintTerm = (meeting: Day, days: number) => Due

const once =
  (
    prose: (due: Day) => string,
    apart: (due: Day) => string = prose,
    resolved: (due: Day, meeting: Day) => Day = (due) => due,
  ): PrintTerm =>
  (meeting, days) => {
    const due = plusDays(meeting, days)
    return { prose: prose(due), apart: apart(due), gold: iso(resolved(due, meeting)), repeated: false }
  }
const counted = (words: string, resolved: (meeting: Day) => Day): PrintTerm =>
  once(
    () => words,
    () => words,
    (_, meeting) => resolved(meeting),
  )
const repeated =
  (words: string, gold: GoldTerm): PrintTerm =>
  () => ({ prose: words, apart: words, gold, repeated: true })
const plain =
  (words: string): PrintTerm =>
  () => ({ prose: words, apart: words, gold: null, repeated: words === 'постоянно' })

const short = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${two(year % 100)}`

export const terms: Ways<PrintTerm> = {
  dotted: way(once((due) => `до ${dotted(due)}`, dotted)),
  'until-dotted': way(once((due) => `до ${dotted(due)} г.`)),
  'in-term': way(
    once(
      (due) => `в срок до ${dotted(due)}`,
      (due) => `до ${dotted(due)}`,
    ),
  ),
  words: way(once((due) => `до ${inWords(due)}`)),
  'words-without-year': way(once((due) => `до ${dayAndMonth(due)}`)),
  'bare-words': way(
    once(
      (due) => `до ${dayAndMonth(due)} ${due.year} г.`,
      (due) => `${dayAndMonth(due)} ${due.year} г.`,
    ),
  ),
  guillemets: way(once((due) => `в срок до «${two(due.day)}» ${monthOf(due)} ${due.year} г.`)),
  'not-later': way(once((due) => `не позднее ${inWords(due)}`)),
  'two-digit-year': way(once((due) => `до ${short(due)}`, short)),
  'day-and-month': way(once((due) => `до ${two(due.day)}.${two(due.month)}`)),
  'by-date': way(once((due) => `к ${dayAndMonth(due)}`)),
  'month-only': way(
    once(
      (due) => `до конца ${monthOf(due)} ${due.year} г.`,
      (due) => `${monthName(due)} ${due.year} г.`,
      endOfMonth,
    ),
  ),
  'end-of-month': way(counted('до конца месяца', endOfMonth)),
  'end-of-year': way(counted('до конца года', ({ year }) => ({ year, month: 12, day: 31 }))),
  'end-of-quarter': way((meeting) => {
    const quarter = Math.ceil(meeting.month / 3)
    const words = `до конца ${['I', 'II', 'III', 'IV'][quarter - 1] ?? ''} квартала`
    const gold = iso(endOfMonth({ year: meeting.year, month: quarter * 3, day: 1 }))
    return { prose: words, apart: words, gold, repeated: false }
  }),
  'within-days': way(counted('в течение 10 дней', (day) => plusDays(day, 10))),
  'within-calendar-days': way(counted('в течение 14 календарных дней', (day) => plusDays(day, 14))),
  'within-working-days': way(counted('в течение 5 рабочих дней', (day) => plusWorkingDays(day, 5))),
  'in-days': way(counted('в 10-дневный срок', (day) => plusDays(day, 10))),
  'two-weeks': way(counted('в течение двух недель', (day) => plusDays(day, 14))),
  'within-month': way(counted('в течение месяца', plusMonth)),
  monthly: way(repeated('ежемесячно', { rrule: 'FREQ=MONTHLY' })),
  'monthly-by-day': way(repeated('ежемесячно до 5 числа', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' })),
  quarterly: way(repeated('ежеквартально', { rrule: 'FREQ=MONTHLY;INTERVAL=3' })),
  weekly: way(repeated('еженедельно', { rrule: 'FREQ=WEEKLY' })),
  constantly: way(plain('постоянно')),
  'at-once': way(plain('незамедлительно')),
}
