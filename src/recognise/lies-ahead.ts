import { daysBetween } from '../language/calendar.ts'
import type { Deadline } from '../model/schema.ts'

/** Farthest day that a quarter without a year is taken for: the first one said in May was as likely that before. */
const LONGEST_AHEAD = 200

/**
 * Whether a stretch of time is still to come at the meeting; what is told of one that is over sets no deadline. A month
 * counts only with its year, and several months never: 'будет прочитан в январе – феврале' tells of a plan.
 */
export function liesAhead({ due, text, kind, rule }: Deadline, meeting: string | null): boolean {
  if (due === null || meeting === null || (kind === 'period' && rule === 'end-of-month')) return false
  const dated = /\d{4}/u.test(text)
  if (rule === 'end-of-month' && !dated) return false
  const days = daysBetween(meeting, due)
  return days > 0 && (days < LONGEST_AHEAD || dated)
}
