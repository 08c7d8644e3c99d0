import { daysBetween } from '../language/calendar.ts'
import type { Deadline } from '../model/schema.ts'

/** Farthest day that a month without a year is taken for: 'в январе' said in May was as likely the one before. */
const LONGEST_AHEAD = 200

/** Whether a stretch of time is still to come at the meeting; what is told of one that is over, or of several months, sets no deadline. */
export function liesAhead({ due, text, kind, rule }: Deadline, meeting: string | null): boolean {
  if (due === null || meeting === null || (kind === 'period' && rule === 'end-of-month')) return false
  const days = daysBetween(meeting, due)
  return days > 0 && (days < LONGEST_AHEAD || /\d{4}/u.test(text))
}
