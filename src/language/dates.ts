import type { DateOrder } from './date-digits.ts'
import { readDate, readMonthOfYear, readRange } from './date-readers.ts'
import type { NumberWords } from './numbers.ts'
import { rememberingFor } from '../source/recent.ts'
import { tokenFold, tokenText, tokenize, type Token } from './token.ts'

/** The words of one language inside dates and times, as they compare: lower case, е for ё, no closing dot. */
export interface DateWords {
  /** January first; every written form of each name, abbreviations too. */
  readonly months: readonly (readonly string[])[]
  /** Words after a year: 'года', 'г'. */
  readonly year: readonly string[]
  /** What stands for a year that is counted from the meeting's, in the grammar of forms. */
  readonly relativeYears: readonly { readonly form: string; readonly shift: number }[]
  /** Endings of a day in digits before the name of a month: '27-го', '13th', '12.'. */
  readonly dayEndings: readonly string[]
  /** Days in words, and the last words of years: 'двадцатое', 'пятого'. */
  readonly ordinals?: Readonly<Record<string, number>>
  /** What years in words begin with: 'две тысячи'. */
  readonly thousands?: readonly (readonly [string, string])[]
  /** Words before a date that belong to it: 'от', 'on'. */
  readonly before: readonly string[]
  /** Words between day and month: 'of'. */
  readonly between: readonly string[]
  /** What a bracket holds that tells the day of the old calendar: '16 (3 ст. ст.) июля'. */
  readonly oldStyle?: readonly string[]
  /** Words before the first end of a range: 'с'. */
  readonly from: readonly string[]
  /** Words between the ends of a range: 'по'. */
  readonly to: readonly string[]
  /** Words before and after which digits with dots are a point, a measure or a price. */
  readonly notAfter: readonly string[]
  readonly notBefore: readonly string[]
  /** Whether 'February 13, 2024' is written, months have a capital, and 03/04/24 may mean two days. */
  readonly monthFirst: boolean
  /** Whether the day or the month stands first behind which mark, in this text. */
  readonly orders?: Readonly<Record<string, DateOrder>>
  readonly numbers: NumberWords
  readonly countEndings: readonly string[]
  readonly times: TimeWords
}

/** Words of the clock. */
export interface TimeWords {
  readonly hours: readonly string[]
  readonly minutes: readonly string[]
  readonly beforeNoon: readonly string[]
  readonly afterNoon: readonly string[]
  /** Whether '7 pm' is a time without a word for the hour. */
  readonly bareHours: boolean
}

/** A date as printed. */
export interface DateValue {
  readonly year: number | null
  /** For 'следующего года': the year as counted from the meeting's; null where nothing of the kind is said. */
  readonly yearShift: number | null
  readonly month: number
  /** Null for a month alone: 'март 2021'. */
  readonly day: number | null
  /** False for a date that is not in the calendar: 31.02.2022. */
  readonly valid: boolean
}

/** A date, or the two ends of a range of days. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly value: DateValue
  /** The last day of '12–13 марта 2021'; null for a single date. */
  readonly until: DateValue | null
}

type DateReading = Pick<DateMention, 'value' | 'until'> & { readonly end: number }

/** The date or the range of days that begins at a token. */
function readMention(tokens: readonly Token[], at: number, words: DateWords): DateReading | null {
  const range = readRange(tokens, at, words)
  if (range) return { end: range.end, value: range.value.from, until: range.value.to }
  const single = readDate(tokens, at, words) ?? readMonthOfYear(tokens, at, words)
  return single && { end: single.end, value: single.value, until: null }
}

function scanDates(text: string, words: DateWords): readonly DateMention[] {
  const tokens = tokenize(text)
  const found: DateMention[] = []
  for (let at = 0; at < tokens.length;) {
    const read = readMention(tokens, at, words)
    const first = tokens[at]
    const last = tokens[(read?.end ?? 0) - 1]
    if (!read || !first || !last) at++
    else {
      found.push({ start: first.start, end: last.end, value: read.value, until: read.until })
      at = read.end
    }
  }
  return found
}

/** Every date of a text in order, impossible ones too (`valid` false). Linear in its length. */
export const findDates: (text: string, words: DateWords) => readonly DateMention[] = rememberingFor(scanDates)

/** A time of day as 'HH:MM', with its place. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly value: string
}

const clock = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** Digits of a token when they are a number from 0 to `most` in at most two digits. */
function small(token: Token | undefined, most: number): number | null {
  if (token?.kind !== 'number' || token.text.length > 2) return null
  const value = Number(token.text)
  return value <= most ? value : null
}

/** A time and the index of the token after it. */
export interface TimeReading {
  readonly end: number
  readonly hour: number
  readonly minute: number
}

/** '11 час. 00 мин.', '11 часов'. */
function readWorded(
  tokens: readonly Token[],
  at: number,
  hour: number,
  words: DateWords,
): TimeReading | null {
  const { hours, minutes } = words.times
  const dotted = (index: number): number =>
    tokens[index]?.text === '.' && !tokens[index]?.space ? index + 1 : index
  if (!hours.includes(tokens[at + 1]?.fold ?? '')) return null
  const end = dotted(at + 2)
  const minute = small(tokens[end], 59)
  if (minute === null || !minutes.includes(tokens[end + 1]?.fold ?? '')) return { end, hour, minute: 0 }
  return { end: dotted(end + 2), hour, minute }
}

/** Whether a third number goes on behind a time: '10.00.21' is none. */
function hasThird(tokens: readonly Token[], at: number): boolean {
  const more = tokens[at]
  const number = tokens[at + 1]
  return more?.text === '.' && !more.space && number?.kind === 'number' && !number.space
}

/** '10.00', '14:30', '17-00'; with a dash only whole five minutes, for '10-12 часов' is a stretch of hours. */
function readDigits(tokens: readonly Token[], at: number, hour: number): TimeReading | null {
  const mark = tokens[at + 1]
  const after = tokens[at + 2]
  const minute = small(after, 59)
  if (!mark || !after || mark.space || after.space || after.text.length !== 2 || minute === null) return null
  const known = mark.text === ':' || mark.text === '.' || (mark.fold === '-' && minute % 5 === 0)
  return known && !(mark.text === '.' && hasThird(tokens, at + 3)) ? { end: at + 3, hour, minute } : null
}

/** Index after the 'm' of 'p.m.' and its full stop, where the letter before it ends at a token. */
function behindMeridiem(tokens: readonly Token[], at: number): number {
  if (tokenText(tokens, at) !== '.' || tokenFold(tokens, at + 1) !== 'm') return at
  return tokenText(tokens, at + 2) === '.' ? at + 3 : at + 2
}

/** The half of the day said after a time: 'вечера', 'p.m.'; hours before noon are moved to the afternoon. */
function withHalf(
  tokens: readonly Token[],
  reading: TimeReading | null,
  at: number,
  hour: number,
  words: DateWords,
): TimeReading | null {
  const end = reading?.end ?? at + 1
  const fold = tokenFold(tokens, end)
  const after = words.times.afterNoon.includes(fold)
  if (!after && !words.times.beforeNoon.includes(fold)) return reading
  if (!reading && !words.times.bareHours) return null
  const to = behindMeridiem(tokens, end + 1)
  const full = reading?.hour ?? hour
  if (full > 12) return reading && { ...reading, end: to }
  return { end: to, hour: (full % 12) + (after ? 12 : 0), minute: reading?.minute ?? 0 }
}

/** Whether a number and a dash stand right before a token: '10-12'. */
const endsStretch = (tokens: readonly Token[], at: number): boolean =>
  tokenFold(tokens, at - 1) === '-' && tokens[at - 2]?.kind === 'number' && !tokens[at]?.space

/** A time of day that begins at a token: '10.00', '17-00 часов', '11 час. 00 мин.', '7 p.m.'. */
export function readTime(tokens: readonly Token[], at: number, words: DateWords): TimeReading | null {
  const hour = small(tokens[at], 24)
  const stretch = endsStretch(tokens, at)
  if (hour === null || (stretch && words.times.hours.includes(tokenFold(tokens, at + 1)))) return null
  const bare = readWorded(tokens, at, hour, words) ?? readDigits(tokens, at, hour)
  const unit = bare && readWorded(tokens, bare.end - 1, bare.hour, words)
  const reading = withHalf(tokens, unit ? { ...bare, end: unit.end } : bare, at, hour, words)
  return reading && (reading.hour < 24 || reading.minute === 0) ? reading : null
}

/**
 * Times of day in a text that is known to state some ('Начало в 10.00'): '10.00' may be a date elsewhere.
 * Dates with a year or a month's name are passed over.
 */
export function findTimes(text: string, words: DateWords): TimeMention[] {
  const tokens = tokenize(text)
  const dates = findDates(text, words).filter(
    ({ start, end, value }) => value.year !== null || end - start > 5,
  )
  const found: TimeMention[] = []
  let next = 0
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (!token) break
    while ((dates[next]?.end ?? Infinity) <= token.start) next++
    const dated = (dates[next]?.start ?? Infinity) <= token.start
    const reading = dated ? null : readTime(tokens, at, words)
    const last = tokens[(reading?.end ?? 0) - 1]
    if (!reading || !last) at++
    else {
      found.push({ start: token.start, end: last.end, value: clock(reading.hour, reading.minute) })
      at = reading.end
    }
  }
  return found
}
