import type { Span } from './span.ts'

/** What may stand between a day and the hour: '11.09.2024 в 14.30', '11.09.2024 (14.30)'. */
export const BEFORE_HOUR = /^[\s,(]{0,3}(?:\p{L}\s)?$/u
/** Letters beside an hour that stands on a line of its own: 'в 14.30 час.' */
const FEW = 7

/** '14 ч. 30 мин.' on a line of its own. */
export function isHourAlone(value: string, { start, end }: Span): boolean {
  const beside = (value.slice(0, start) + value.slice(end)).replace(/[^\p{L}\d]/gu, '')
  return beside.length <= FEW && !/\d/u.test(beside)
}
