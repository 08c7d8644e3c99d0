/** How recurrences are called in a table for people; {count} and {list} are filled in. */
export interface RecurrenceWords {
  /** By frequency and, behind a dot, an interval: 'MONTHLY.3'. */
  readonly every: Readonly<Record<string, string>>
  /** Every so many: by frequency. */
  readonly eachSo: Readonly<Record<string, string>>
  readonly weekdays: Readonly<Record<string, string>>
  readonly onWeekdays: string
  readonly onWorkingDays: string
  readonly onMonthDays: string
  readonly onLastDay: string
}

const WORKING_DAYS = 'MO,TU,WE,TH,FR'
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY']

/** On which days of the week or the month; null for a rule of another kind. */
function daysOf(parts: ReadonlyMap<string, string>, words: RecurrenceWords): string[] | null {
  const days: string[] = []
  const weekdays = parts.get('BYDAY')
  if (weekdays === WORKING_DAYS) days.push(words.onWorkingDays)
  else if (weekdays !== undefined) {
    const names = weekdays.split(',').map((day) => words.weekdays[day])
    if (!names.every((name) => name !== undefined)) return null
    days.push(words.onWeekdays.replace('{list}', names.join(', ')))
  }
  const monthDays = parts.get('BYMONTHDAY')
  if (monthDays === '-1') days.push(words.onLastDay)
  else if (monthDays !== undefined) {
    if (!/^\d{1,2}(?:,\d{1,2})*$/.test(monthDays)) return null
    days.push(words.onMonthDays.replace('{list}', monthDays.split(',').join(', ')))
  }
  return days
}

/** A recurrence (RFC 5545, 3.3.10) in words: 'ежемесячно, 5-го числа'; null for one of a kind that there are no words for. */
export function recurrenceIn(rrule: string, words: RecurrenceWords): string | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]))
  if (![...parts.keys()].every((key) => KNOWN.includes(key))) return null
  const frequency = parts.get('FREQ') ?? ''
  const interval = parts.get('INTERVAL') ?? '1'
  const days = daysOf(parts, words)
  const base =
    words.every[interval === '1' ? frequency : `${frequency}.${interval}`] ??
    words.eachSo[frequency]?.replace('{count}', interval)
  if (days === null || base === undefined) return null
  // 'По понедельникам' says that it is every week.
  return parts.has('BYDAY') && interval === '1' ? days.join(', ') : [base, ...days].join(', ')
}
