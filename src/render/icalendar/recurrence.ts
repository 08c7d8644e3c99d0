const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const DAY = 86_400_000
/** Every rule that names a weekday, a day or a month is met within a leap year and a month. */
const HORIZON = 400

/**
 * The first day on or after `from` that a rule meets (RFC 5545, 3.8.5.3: DTSTART is the first of the recurrence). Looks at
 * BYDAY, BYMONTHDAY and BYMONTH; null for a day that never comes.
 */
export function firstDay(rrule: string, from: string): string | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  const list = (key: string): string[] | null => parts.get(key)?.split(',') ?? null
  const [weekdays, monthDays, months] = [list('BYDAY'), list('BYMONTHDAY'), list('BYMONTH')]
  const start = Date.parse(`${from}T00:00:00Z`)
  for (let count = 0; count < HORIZON; count++) {
    const day = new Date(start + count * DAY)
    const monthLength = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
    const dayOfMonth = day.getUTCDate()
    if (weekdays && !weekdays.includes(DAYS[day.getUTCDay()] ?? '')) continue
    if (
      monthDays &&
      !monthDays.some((one) => [dayOfMonth, dayOfMonth - monthLength - 1].includes(Number(one)))
    )
      continue
    if (months && !months.includes(String(day.getUTCMonth() + 1))) continue
    return day.toISOString().slice(0, 10)
  }
  return null
}
