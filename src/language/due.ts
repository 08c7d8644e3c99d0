import type { WorkingDays } from './lexicon.ts'
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isoDate,
  isRealDate,
  partsOf,
  weekdayOf,
} from './calendar.ts'
import type { DateValue } from './dates.ts'
import type { Period, PeriodUnit, Term } from './terms.ts'

/** Why a deadline that is said has no due date. */
export type DueProblem =
  'impossible-date' | 'year-unknown' | 'meeting-date-unknown' | 'outside-calendar' | 'ambiguous'

/** A due date and how it was worked out; `due` is null when there is a problem. */
export interface Due {
  readonly due: string | null
  readonly rule: DueRule | null
  readonly problem: DueProblem | null
}

export type DueRule =
  | 'explicit'
  | 'year-from-meeting'
  | 'calendar-days'
  | 'working-days'
  | 'end-of-week'
  | 'end-of-month'
  | 'end-of-quarter'
  | 'end-of-year'

/** A day without a year that lies further back than this is of the next year. */
const LONGEST_BACK = 62

const failed = (problem: DueProblem): Due => ({ due: null, rule: null, problem })
const worked = (due: string | null, rule: DueRule): Due =>
  due === null ? failed('outside-calendar') : { due, rule, problem: null }

/** The year of a day and month: said, counted from the meeting, or that which puts it nearest after the meeting. */
function yearOf(value: DateValue, day: number, meeting: string | null): number | null {
  if (value.year !== null) return value.year
  if (meeting === null) return null
  const { year } = partsOf(meeting)
  if (value.yearShift !== null) return year + value.yearShift
  const there = isoDate(year, value.month, Math.min(day, daysInMonth(year, value.month)))
  return daysBetween(there, meeting) > LONGEST_BACK ? year + 1 : year
}

/** The due date of a date as printed. */
export function dueOfDate(value: DateValue, meeting: string | null): Due {
  if (!value.valid || value.day === null) return failed('impossible-date')
  const year = yearOf(value, value.day, meeting)
  if (year === null) return failed('year-unknown')
  if (!isRealDate(year, value.month, value.day)) return failed('impossible-date')
  return worked(isoDate(year, value.month, value.day), value.year === null ? 'year-from-meeting' : 'explicit')
}

/**
 * The end of a term that runs from the meeting. The first day counted is the one after it, months end on the same day
 * (articles 191 and 192 of Russia's Civil Code).
 */
export function dueOfTerm(
  { unit, count }: Term,
  meeting: string | null,
  workingDays: WorkingDays | null,
): Due {
  if (!count.agrees) return failed('ambiguous')
  if (meeting === null) return failed('meeting-date-unknown')
  if (unit === 'working-day') {
    return worked(
      workingDays && count.value <= 1000 ? workingDays.add(meeting, count.value) : null,
      'working-days',
    )
  }
  if (unit === 'month') return worked(addMonths(meeting, count.value), 'calendar-days')
  const days = unit === 'week' ? count.value * 7 : unit === 'hour' ? count.value / 24 : count.value
  return Number.isInteger(days) ? worked(addDays(meeting, days), 'calendar-days') : failed('ambiguous')
}

/** The last day of a month, quarter, half or year. */
function lastDayOf(year: number, unit: PeriodUnit, index: number): string {
  const month = unit === 'year' ? 12 : unit === 'half' ? index * 6 : unit === 'quarter' ? index * 3 : index
  return isoDate(year, month, daysInMonth(year, month))
}

const END_RULE: Readonly<Record<PeriodUnit, DueRule>> = {
  week: 'end-of-week',
  month: 'end-of-month',
  quarter: 'end-of-quarter',
  half: 'end-of-quarter',
  year: 'end-of-year',
}

/** The end of the week, month … that the meeting stands in, or of one `shift` later. A week ends on Sunday (ISO 8601). */
function endFromMeeting(unit: PeriodUnit, shift: number, meeting: string): string {
  if (unit === 'week') return addDays(meeting, 7 - weekdayOf(meeting) + 7 * shift)
  const months = { month: 1, quarter: 3, half: 6, year: 12 }[unit]
  const { year, month } = partsOf(addMonths(`${meeting.slice(0, 8)}01`, shift * months))
  return lastDayOf(year, unit, Math.ceil(month / months))
}

/** The last day of a stretch of the calendar, and the first one for a stretch of several months. */
export function dueOfPeriod(period: Period, meeting: string | null): Due & { readonly start: string | null } {
  const { unit, index, first, shift } = period
  if (unit === 'year' && period.year !== null) {
    return { ...worked(lastDayOf(period.year, unit, 1), 'end-of-year'), start: null }
  }
  if (index === null) {
    const due =
      meeting === null
        ? failed('meeting-date-unknown')
        : worked(endFromMeeting(unit, shift ?? 0, meeting), END_RULE[unit])
    return { ...due, start: null }
  }
  const last = lastDayOf(2000, unit, index)
  const { month, day } = partsOf(last)
  const year = yearOf({ year: period.year, yearShift: shift, month, day, valid: true }, day, meeting)
  if (year === null) return { ...failed('year-unknown'), start: null }
  const start = first === null ? null : isoDate(first > month ? year - 1 : year, first, 1)
  return { ...worked(lastDayOf(year, unit, index), END_RULE[unit]), start }
}

/** The first such weekday (1 for Monday) after the meeting. */
export function dueOfWeekday(weekday: number, meeting: string | null): Due {
  if (meeting === null) return failed('meeting-date-unknown')
  return worked(addDays(meeting, ((weekday - weekdayOf(meeting) + 6) % 7) + 1), 'calendar-days')
}

/** 'Next Friday' said on a Thursday: some mean tomorrow. Clear where the nearest one is in the next calendar week. */
export function dueOfNextWeekday(weekday: number, meeting: string | null): Due {
  if (meeting !== null && weekday > weekdayOf(meeting)) return failed('ambiguous')
  return dueOfWeekday(weekday, meeting)
}

/** A day of the meeting's month, or of one `months` later. */
export function dueOfMonthDay(day: number, months: number, meeting: string | null): Due {
  if (meeting === null) return failed('meeting-date-unknown')
  const { year, month } = partsOf(addMonths(`${meeting.slice(0, 8)}01`, months))
  return isRealDate(year, month, day)
    ? worked(isoDate(year, month, day), 'year-from-meeting')
    : failed('impossible-date')
}

/** The first such day of a month after the meeting: of its own month, or of the next. */
export function dueOfNearestDay(day: number, meeting: string | null): Due {
  if (meeting === null) return failed('meeting-date-unknown')
  return dueOfMonthDay(day, day > partsOf(meeting).day ? 0 : 1, meeting)
}

/** A weekday of the calendar week that lies so many weeks after the meeting's own. */
export function dueInWeek(weekday: number, weeks: number, meeting: string | null): Due {
  if (meeting === null) return failed('meeting-date-unknown')
  return worked(addDays(meeting, weekday - weekdayOf(meeting) + 7 * weeks), 'calendar-days')
}

/** The last day of the first, second or third ten days of a month. */
export function dueOfDecade(period: Period, decade: 1 | 2 | 3, meeting: string | null): Due {
  const { due, rule, problem } = dueOfPeriod(period, meeting)
  if (period.unit !== 'month' || due === null || decade === 3) return { due, rule, problem }
  return worked(`${due.slice(0, 8)}${decade}0`, 'end-of-month')
}
