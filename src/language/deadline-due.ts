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
import type { DeadlineForm, WorkingDays } from './lexicon.ts'

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

type DueWithStart = Due & { readonly start: string | null }

type DeadlineSlots = Readonly<Record<string, DeadlinePart>>

const only = (due: Due): DueWithStart => ({ ...due, start: null })

/** What dates in full say: a range, the day from which on, or the day itself. */
function dueOfDates({ date, since, range }: DeadlineSlots, meeting: string | null): DueWithStart | null {
  if (range?.is === 'range') {
    const [first, last] = [dueOfDate(range.from, meeting), dueOfDate(range.to, meeting)]
    return { ...last, problem: last.problem ?? first.problem, start: first.due }
  }
  if (since?.is === 'date') {
    const { due, problem } = dueOfDate(since.date, meeting)
    return { ...NOTHING, problem, start: due }
  }
  return date?.is === 'date' ? only(dueOfDate(date.date, meeting)) : null
}

/** What a stretch of the calendar or a length of time says. */
function dueOfStretch(
  form: DeadlineForm,
  slots: DeadlineSlots,
  meeting: string | null,
  workingDays: WorkingDays | null,
): DueWithStart | null {
  const period = slots['period'] ?? slots['named'] ?? slots['stretch']
  if (period?.is === 'period') {
    if (form.decade === undefined) return dueOfPeriod(period.period, meeting)
    return only(dueOfDecade(period.period, form.decade, meeting))
  }
  const term = slots['term'] ?? slots['span']
  return term?.is === 'term' ? only(dueOfTerm(term.term, meeting, workingDays)) : null
}

/** What a day of the week or of the month says. */
function dueOfDay(form: DeadlineForm, slots: DeadlineSlots, meeting: string | null): DueWithStart | null {
  const { weekday } = slots
  if (form.weeks !== undefined)
    return only(dueInWeek(weekday?.is === 'number' ? weekday.value : 7, form.weeks, meeting))
  if (weekday?.is === 'number') {
    const due = form.next ? dueOfNextWeekday(weekday.value, meeting) : dueOfWeekday(weekday.value, meeting)
    return only(due)
  }
  const dom = slots['dom'] ?? slots['nth']
  if (dom?.is !== 'number') return null
  if (form.nearest) return only(dueOfNearestDay(dom.value, meeting))
  return form.months === undefined ? null : only(dueOfMonthDay(dom.value, form.months, meeting))
}

/** First and last day that a form with these slots says, as far as the meeting's date tells. */
export function dueOfForm(
  form: DeadlineForm,
  slots: DeadlineSlots,
  meeting: string | null,
  workingDays: WorkingDays | null,
): DueWithStart {
  if (form.open) return only({ ...NOTHING, problem: form.open === 'ambiguous' ? 'ambiguous' : null })
  if (form.kind === 'recurring') return only(NOTHING)
  if (form.days !== undefined)
    return only(dueOfTerm({ unit: 'day', count: { value: form.days, agrees: true } }, meeting, null))
  return (
    dueOfDates(slots, meeting) ??
    dueOfStretch(form, slots, meeting, workingDays) ??
    dueOfDay(form, slots, meeting) ??
    only(NOTHING)
  )
}
