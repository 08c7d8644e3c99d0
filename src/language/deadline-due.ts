import type { DeadlinePart } from './deadline-slots.ts'
import {
  dueInWeek,
  dueOfDate,
  dueOfDecade,
  dueOfMonthDay,
  dueOfNearestDay,
  dueOfNextWeekday,
  dueOfPeriod,
  dueOfTerm,
  dueOfWeekday,
  type Due,
} from './due.ts'
import type { DeadlineForm } from './lexicon.ts'

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** The rule of recurrence with the day that was read added to it, where the rule alone says none. */
export function recurrence(rrule: string, slots: Readonly<Record<string, DeadlinePart>>): string {
  const { dom, weekday, date } = slots
  if (dom?.is === 'number' && rrule === 'FREQ=MONTHLY') return `${rrule};BYMONTHDAY=${dom.value}`
  if (weekday?.is === 'number') return `${rrule};BYDAY=${WEEKDAYS[weekday.value - 1]}`
  if (date?.is === 'date' && date.date.valid)
    return `${rrule};BYMONTH=${date.date.month};BYMONTHDAY=${date.date.day}`
  return rrule
}

const NOTHING: Due = { due: null, rule: null, problem: null }

/** First and last day that a form with these slots says, as far as the meeting's date tells. */
export function dueOfForm(
  form: DeadlineForm,
  slots: Readonly<Record<string, DeadlinePart>>,
  meeting: string | null,
  workingDays: 'ru' | null,
): Due & { start: string | null } {
  const only = (due: Due): Due & { start: string | null } => ({ ...due, start: null })
  const { date, since, range, weekday } = slots
  const dom = slots['dom'] ?? slots['nth']
  const term = slots['term'] ?? slots['span']
  const period = slots['period'] ?? slots['named'] ?? slots['stretch']
  if (form.open) return only({ ...NOTHING, problem: form.open === 'ambiguous' ? 'ambiguous' : null })
  if (form.kind === 'recurring') return only(NOTHING)
  if (form.days !== undefined)
    return only(dueOfTerm({ unit: 'day', count: { value: form.days, agrees: true } }, meeting, null))
  if (range?.is === 'range') {
    const [first, last] = [dueOfDate(range.from, meeting), dueOfDate(range.to, meeting)]
    return { ...last, problem: last.problem ?? first.problem, start: first.due }
  }
  if (since?.is === 'date') {
    const { due, problem } = dueOfDate(since.date, meeting)
    return { ...NOTHING, problem, start: due }
  }
  if (date?.is === 'date') return only(dueOfDate(date.date, meeting))
  if (period?.is === 'period' && form.decade !== undefined)
    return only(dueOfDecade(period.period, form.decade, meeting))
  if (period?.is === 'period') return dueOfPeriod(period.period, meeting)
  if (term?.is === 'term') return only(dueOfTerm(term.term, meeting, workingDays))
  if (form.weeks !== undefined)
    return only(dueInWeek(weekday?.is === 'number' ? weekday.value : 7, form.weeks, meeting))
  if (weekday?.is === 'number' && form.next) return only(dueOfNextWeekday(weekday.value, meeting))
  if (weekday?.is === 'number') return only(dueOfWeekday(weekday.value, meeting))
  if (dom?.is === 'number' && form.nearest) return only(dueOfNearestDay(dom.value, meeting))
  if (dom?.is === 'number' && form.months !== undefined)
    return only(dueOfMonthDay(dom.value, form.months, meeting))
  return only(NOTHING)
}
