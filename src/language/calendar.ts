/**
 * Arithmetic on ISO dates of the Gregorian calendar: numbers and strings only, no clock and no time zone.
 * Days are counted from 0000-03-01, so that the leap day is the last of its year.
 */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days of a month (1 to 12); 29 for February of an unknown year. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28
  return DAYS_IN_MONTH[month - 1] ?? 0
}

/** Whether the day stands in the calendar; without a year 29 February does. */
export function isRealDate(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 'YYYY-MM-DD'. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Year, month and day of an ISO date. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) }
}

function dayNumber(iso: string): number {
  const { year, month, day } = partsOf(iso)
  const y = month > 2 ? year : year - 1
  const m = month > 2 ? month - 3 : month + 9
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1
}

function fromDayNumber(days: number): string {
  const era = Math.floor(days / 146097)
  const ofEra = days - era * 146097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * m + 2) / 5) + 1
  const month = m < 10 ? m + 3 : m - 9
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The date `count` days later (earlier when negative). */
export function addDays(iso: string, count: number): string {
  return fromDayNumber(dayNumber(iso) + count)
}

/** The same day `count` months later, or the last of a shorter month (article 192 of Russia's Civil Code). */
export function addMonths(iso: string, count: number): string {
  const { year, month, day } = partsOf(iso)
  const index = year * 12 + month - 1 + count
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDate(y, m, Math.min(day, daysInMonth(y, m)))
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(iso: string): number {
  return ((dayNumber(iso) + 2) % 7) + 1
}
