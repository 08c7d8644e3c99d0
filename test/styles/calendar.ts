/** A day as three numbers; no clock and no time zone. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000
const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
const dayAt = (time: number): Day => {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const plusDays = (from: Day, days: number): Day => dayAt(utc(from) + days * DAY)
/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay()

export function plusWorkingDays(from: Day, days: number): Day {
  let day = from
  for (let left = days; left > 0;) {
    day = plusDays(day, 1)
    if (weekday(day) % 6 !== 0) left--
  }
  return day
}

export const endOfMonth = ({ year, month }: Day): Day => dayAt(Date.UTC(year, month, 0))
export const plusMonth = ({ year, month, day }: Day): Day => {
  const last = endOfMonth({ year, month: month + 1, day: 1 })
  return day > last.day ? last : { year, month: month + 1, day }
}

export const two = (number: number): string => String(number).padStart(2, '0')
export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
/** '15.03.2024' */
export const dotted = ({ year, month, day }: Day): string => `${two(day)}.${two(month)}.${year}`
