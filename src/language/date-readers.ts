import { pointed, readDigitDate } from './date-digits.ts'
import { dateOf, dateTables, isQuote, readDay, readMonth, readYear, type Reading } from './date-parts.ts'
import type { DateValue, DateWords } from './dates.ts'
import { tokenFold, tokenText, type Token } from './token.ts'

/** Whether a mark at a token parts a day or a month from its year: 'сент. 2021', '12-марта-2021', 'July 4, 2021'. */
function partsYear(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const mark = tokenText(tokens, at)
  if (mark === '.') return dateTables(words).abbreviations.has(tokenFold(tokens, at - 1))
  if (mark === '-') return !tokens[at]?.space && tokenFold(tokens, at - 1).includes('-')
  return mark === ',' && words.monthFirst
}

/** The year in two digits behind a hyphen: '26-Nov-24'. */
function shortYear(tokens: readonly Token[], at: number): ReturnType<typeof readYear> {
  const [mark, year] = [tokens[at], tokens[at + 1]]
  const short = mark?.fold === '-' && year?.kind === 'number' && year.text.length === 2 && !year.space
  return short ? { end: at + 2, value: { year: 2000 + Number(year.text), shift: null } } : null
}

/** The year after a month or a day, if any. */
function withYear(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  month: number,
  day: number | null,
): Reading<DateValue> {
  const parted = partsYear(tokens, at, words)
  const year = readYear(tokens, parted ? at + 1 : at, words) ?? (parted ? shortYear(tokens, at) : null)
  if (!year) return day === null ? null : { end: at, value: dateOf(null, month, day) }
  return { end: year.end, value: dateOf(year.value.year, month, day, year.value.shift) }
}

/** Tokens of a bracket with the day of the old calendar, at most. */
const LONGEST_BRACKET = 8

/** Index after a bracket that tells the day of the old calendar, where it says of which of the two it is. */
function pastOldStyle(tokens: readonly Token[], at: number, { oldStyle = [] }: DateWords): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')')
  if (close < 0 || close - at > LONGEST_BRACKET) return at
  const inside = tokens.slice(at + 1, close)
  const old = inside.some(({ fold }) => oldStyle.includes(fold)) && !inside.some(({ fold }) => fold === 'н')
  return old ? close + 1 : at
}

function readNamed(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const day = readDay(tokens, at, words)
  if (day) {
    if (day.value.month !== null) return withYear(tokens, day.end, words, day.value.month, day.value.day)
    const month = readMonth(tokens, pastOldStyle(tokens, day.end, words), words, false)
    return month && withYear(tokens, month.end, words, month.value, day.value.day)
  }
  if (!words.monthFirst) return null
  const month = readMonth(tokens, at, words, true)
  const after = month && readDay(tokens, month.end, words)
  return month && after && after.value.month === null
    ? withYear(tokens, after.end, words, month.value, after.value.day)
    : null
}

/** One full date (with or without its year) that begins at a token. */
export function readDate(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const found = readDigitDate(tokens, at, words)
    if (found) return found
  } else if (token.kind === 'mark' && !isQuote(token)) return null
  return readNamed(tokens, at, words)
}

/** '17, 2024' after 'July 15-'. */
function readLastDay(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  month: number | null,
): Reading<DateValue> {
  const day = words.monthFirst && month !== null ? readDay(tokens, at, words) : null
  return day && month !== null ? withYear(tokens, day.end, words, month, day.value.day) : null
}

/** The last day of a range, whose month may have been said with the first. */
const readEnd = (
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  first: Reading<DateValue>,
): Reading<DateValue> =>
  readDate(tokens, at, words) ?? readLastDay(tokens, at, words, first?.value.month ?? null)

const startsDay = (token: Token | undefined, words: DateWords): boolean =>
  token !== undefined &&
  (words.monthFirst || token.kind === 'number' || isQuote(token) || /^\d/.test(token.fold))

/** Whether a dash or a word between two days makes a range of them. */
function linksDays(
  tokens: readonly Token[],
  at: number,
  between: number,
  words: DateWords,
  whole: boolean,
): boolean {
  const link = tokenFold(tokens, between)
  if (link === '-') return true
  return words.to.includes(link) && (whole || words.from.includes(tokenFold(tokens, at - 1)))
}

interface Range {
  readonly from: DateValue
  readonly to: DateValue
}

/** A bare day before a whole date is of the same month. */
function fromDay(day: number, to: DateValue): Range | null {
  if (to.day === null || day >= to.day) return null
  return { from: dateOf(to.year, to.month, day, to.yearShift), to }
}

/** A date without its year before another is of that year, or of the one before where it is of a later month. */
function fromDate(first: DateValue, to: DateValue): Range {
  const wraps = first.month > to.month ? 1 : 0
  const year = first.year ?? (to.year === null ? null : to.year - wraps)
  return { from: dateOf(year, first.month, first.day, first.yearShift), to }
}

/** A range of days: '12–13 марта 2021', '12.03.2021-14.03.2021', '10 июля по 4 августа 2023 года'. */
export function readRange(tokens: readonly Token[], at: number, words: DateWords): Reading<Range> {
  if (!startsDay(tokens[at], words)) return null
  const first = readDate(tokens, at, words)
  const day = first || pointed(tokens, at, words) ? null : readDay(tokens, at, words)
  const between = first?.end ?? day?.end
  if (between === undefined || !linksDays(tokens, at, between, words, first !== null)) return null
  const last = readEnd(tokens, between + 1, words, first)
  if (!last || last.value.day === null) return null
  const value = first ? fromDate(first.value, last.value) : day && fromDay(day.value.day, last.value)
  return value && { end: last.end, value }
}

/** A month with its year and no day, 'марта 2021': never right after a day that was left blank ('«___» марта 2021'). */
export function readMonthOfYear(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const month = readMonth(tokens, at, words, true)
  const before = tokens[at - 1]
  if (!month || isQuote(before) || before?.text === '_') return null
  return withYear(tokens, month.end, words, month.value, null)
}
