import { UsageError } from './usage-error.ts'

/** A parser of a calendar day, 'YYYY-MM-DD'; throws a UsageError for a day that there is not. */
export function calendarDay(option: string): (value: string) => string {
  return (value) => {
    const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
    if (!real) throw new UsageError('usage.badDate', { option, value })
    return value
  }
}
