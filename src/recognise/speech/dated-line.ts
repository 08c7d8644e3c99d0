import { findDates, findTimes } from '../../language/dates.ts'
import { isoDate } from '../../language/calendar.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'

/** Words beside the day and the hour: the weekday, what it was held through, what the recorder saved. */
const MOST_BESIDE = 4

/** A line of nothing but the day of a meeting, its weekday, its hour and what it was held through. */
export interface DatedLine {
  readonly date: string
  readonly dateAt: Span
  readonly start: string | null
  readonly startAt: Span | null
}

/** '14 апреля 2025, пн, 16:00', '10.09.2025, Teams', '2024-11-04 (Monday)': what a recorder writes above the words. */
export function datedLine(
  value: string,
  { dates, deadlines }: Lexicon,
  words: SpeechWords,
): DatedLine | null {
  const [day, other] = findDates(value, dates)
  if (!day || (other && other.value.day !== null) || !day.value.valid) return null
  const { year, month, day: number } = day.value
  if (year === null || number === null) return null
  const [time] = findTimes(value, dates)
  const taken: Span[] = time ? [day, time] : [day]
  const rest = tokenize(value).filter(
    ({ kind, start }) => kind === 'word' && !taken.some((span) => start >= span.start && start < span.end),
  )
  const plain = rest.every(
    ({ fold }) =>
      words.head.shortDays.includes(fold) ||
      words.head.channels.includes(fold) ||
      deadlines.weekdays.some((names) => isOneOf(fold, names)),
  )
  if (!plain || rest.length > MOST_BESIDE) return null
  return {
    date: isoDate(year, month, number),
    dateAt: { start: day.start, end: day.end },
    start: time?.value ?? null,
    startAt: time ? { start: time.start, end: time.end } : null,
  }
}

/** The same in the language of the record or in the other one: recorders print the day in their own. */
export const datedInEither = (
  value: string,
  lexicons: readonly Lexicon[],
  words: SpeechWords,
): DatedLine | null =>
  lexicons.map((lexicon) => datedLine(value, lexicon, words)).find((line) => line !== null) ?? null

/** '1 ч. 12 мин. 8 с': how long a recording is, and nothing else. */
export function isDuration(value: string, { head }: SpeechWords): boolean {
  const tokens = tokenize(value).filter(({ kind }) => kind !== 'mark')
  const units = tokens.filter(({ kind }) => kind === 'word')
  return (
    units.length > 0 &&
    units.length < tokens.length &&
    units.every(({ fold }) => head.durations.includes(fold))
  )
}
