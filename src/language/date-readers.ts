import { daysInMonth } from './calendar.ts'
import { dateTables, isQuote, isYear, readDay, readMonth, readYear, type Reading } from './date-parts.ts'
import type { DateValue, DateWords } from './dates.ts'
import { matchAt } from './form.ts'
import type { Token } from './token.ts'

function dateOf(
  year: number | null,
  month: number,
  day: number | null,
  yearShift: number | null = null,
): DateValue {
  const valid = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year, month)))
  return { year, yearShift, month, day, valid }
}

/** The year after a month or a day, if any. */
function withYear(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  month: number,
  day: number | null,
): Reading<DateValue> {
  const dotted = tokens[at]?.text === '.' && dateTables(words).abbreviations.has(tokens[at - 1]?.fold ?? '')
  const hyphened =
    tokens[at]?.text === '-' && !tokens[at]?.space && tokens[at - 1]?.fold.includes('-') === true
  const parted = dotted || hyphened || (tokens[at]?.text === ',' && words.monthFirst)
  const year = readYear(tokens, parted ? at + 1 : at, words)
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

/** Digits parted by `mark` from `at` on: at most `most`, with spaces after the marks only where `loose`. */
function digitGroups(
  tokens: readonly Token[],
  at: number,
  mark: string,
  most: number,
  loose: boolean,
): Token[] {
  const groups: Token[] = []
  for (let index = at; groups.length < most; index += 2) {
    const token = tokens[index]
    if (token?.kind !== 'number' || (groups.length > 0 && token.space && !loose)) break
    groups.push(token)
    if (tokens[index + 1]?.fold !== mark || tokens[index + 1]?.space) break
  }
  return groups
}

function readIso(tokens: readonly Token[], at: number): Reading<DateValue> {
  const [year, month, day, more] = digitGroups(tokens, at, '-', 4, false)
  if (!isYear(year) || month?.text.length !== 2 || day?.text.length !== 2 || more) return null
  if (Number(month.text) > 12 || Number(day.text) > 31) return null
  return { end: at + 5, value: dateOf(Number(year.text), Number(month.text), Number(day.text)) }
}

/** '2020.2.18', '2024/08/30': the year first, as in names of files. */
function readYearFirst(tokens: readonly Token[], at: number): Reading<DateValue> {
  const mark = tokens[at + 1]?.text ?? ''
  if (mark !== '.' && mark !== '/') return null
  const [year, month, day, more] = digitGroups(tokens, at, mark, 4, false)
  if (!isYear(year) || !month || !day || (more && !more.space)) return null
  const before = tokens[at - 1]
  const glued =
    before !== undefined && !tokens[at]?.space && before.kind === 'mark' && /^[./-]$/.test(before.text)
  if (glued || !isMonth(month) || !isDay(day)) return null
  return { end: at + 5, value: dateOf(Number(year.text), Number(month.text), Number(day.text)) }
}

/** '2024 08 30' with spaces, two digits each. */
function readSpaced(tokens: readonly Token[], at: number): Reading<DateValue> {
  const [year, month, day, more] = tokens.slice(at, at + 4)
  if (!isYear(year) || month?.text.length !== 2 || day?.text.length !== 2 || more?.kind === 'number')
    return null
  if (month.kind !== 'number' || day.kind !== 'number' || !isMonth(month) || !isDay(day)) return null
  return { end: at + 3, value: dateOf(Number(year.text), Number(month.text), Number(day.text)) }
}

/** '29-07-2015', '05-21-15': which number is the day shows by its size; where both may be, nothing is read. */
function readDashed(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  if (!words.monthFirst) return null
  const [first, second, third, more] = digitGroups(tokens, at, '-', 4, false)
  if (first?.text.length !== 2 || second?.text.length !== 2 || !third || more) return null
  if (tokens[at - 1]?.text === '-' && !first.space) return null
  const digits = third.text
  const year = isYear(third) ? Number(digits) : digits.length === 2 ? 2000 + Number(digits) : null
  const [a, b] = [Number(first.text), Number(second.text)]
  if (year === null || a > 12 === b > 12) return null
  const [day, month] = a > 12 ? [a, b] : [b, a]
  return day > 31 || month === 0 ? null : { end: at + 5, value: dateOf(year, month, day) }
}

const isMonth = ({ text }: Token): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
const isDay = ({ text }: Token): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31

/** Whether '-09.40' follows: digits that are no day and month make of '09.10-09.40' a stretch of hours. */
function clockRange(tokens: readonly Token[], at: number): boolean {
  const [hour, minute] = tokens[at]?.fold === '-' ? digitGroups(tokens, at + 1, '.', 2, false) : []
  return (
    hour !== undefined && minute?.text.length === 2 && (Number(minute.text) > 12 || Number(minute.text) === 0)
  )
}

/** Whether a number belongs to a point, a section or a longer row of digits: 'п. 3', '2.3'. */
function pointed(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const before = tokens[at - 1]
  if (before?.text !== '.') return words.notAfter.includes(before?.fold ?? '')
  const row = tokens[at - 2]?.kind === 'number' && !tokens[at]?.space
  return row || words.notAfter.includes(tokens[at - 2]?.fold ?? '')
}

function readNumeric(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const mark = tokens[at + 1]?.text
  if (mark !== '.' && mark !== '/') return null
  const groups = digitGroups(tokens, at, mark, 4, true)
  const [first, second, third] = groups
  if (!first || !second || first.text.length > 2 || second.text.length > 2) return null
  const before = tokens[at - 1]
  const glued =
    (before?.text === '.' || before?.text === '/') && !first.space && tokens[at - 2]?.kind === 'number'
  const [a, b] = [Number(first.text), Number(second.text)]
  const whole = isYear(third)
  const year =
    third && third.text.length === 2 && !third.space
      ? 2000 + Number(third.text)
      : whole
        ? Number(third.text)
        : null
  const more = groups[3] !== undefined && !groups[3].space
  const after = at + (year === null ? 3 : 5)
  const measured = words.notBefore.includes(tokens[after]?.fold ?? '')
  if (glued || more || measured || (!whole && pointed(tokens, at, words))) return null
  const swapped = words.monthFirst && mark === '/'
  if (swapped && a <= 12 && b <= 12 && a !== b) return null
  const [day, month] = swapped && b > 12 ? [b, a] : [a, b]
  const plausible = second.text.length === 2 && day <= 31 && month <= 12 && day > 0 && month > 0
  if (year === null) {
    if (third || mark === '/' || second.space || !plausible || clockRange(tokens, after)) return null
    const relative = matchAt(dateTables(words).years, tokens, after)
    const shift = relative?.entry.shift ?? null
    return { end: relative?.to ?? after, value: dateOf(null, month, day, shift) }
  }
  if (!whole && !plausible) return null
  const word = readYear(tokens, after - 1, words)
  const short = words.year.includes(tokens[after]?.fold ?? '')
  const end = word?.end ?? (short ? after + (tokens[after + 1]?.text === '.' ? 2 : 1) : after)
  return { end, value: dateOf(year, month, day) }
}

/** One full date (with or without its year) that begins at a token. */
export function readDate(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const found =
      readIso(tokens, at) ??
      readYearFirst(tokens, at) ??
      readSpaced(tokens, at) ??
      readDashed(tokens, at, words) ??
      readNumeric(tokens, at, words)
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

const startsDay = (token: Token): boolean =>
  token.kind === 'number' || isQuote(token) || /^\d/.test(token.fold)

/** A range of days: '12–13 марта 2021', '12.03.2021-14.03.2021', '10 июля по 4 августа 2023 года'. */
export function readRange(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): Reading<{ readonly from: DateValue; readonly to: DateValue }> {
  const token = tokens[at]
  if (!token || !(startsDay(token) || words.monthFirst)) return null
  const first = readDate(tokens, at, words)
  const day = first || pointed(tokens, at, words) ? null : readDay(tokens, at, words)
  const between = first?.end ?? day?.end
  if (between === undefined) return null
  const link = tokens[between]
  const worded =
    words.to.includes(link?.fold ?? '') && (first !== null || words.from.includes(tokens[at - 1]?.fold ?? ''))
  if (link?.fold !== '-' && !worded) return null
  const last =
    readDate(tokens, between + 1, words) ??
    readLastDay(tokens, between + 1, words, first?.value.month ?? null)
  if (!last || last.value.day === null) return null
  const to = last.value
  if (!first) {
    if (!day || day.value.day >= last.value.day) return null
    return { end: last.end, value: { from: dateOf(to.year, to.month, day.value.day, to.yearShift), to } }
  }
  const wraps = first.value.month > to.month ? 1 : 0
  const year = first.value.year ?? (to.year === null ? null : to.year - wraps)
  return {
    end: last.end,
    value: { from: dateOf(year, first.value.month, first.value.day, first.value.yearShift), to },
  }
}

/** A month with its year and no day, 'марта 2021': never right after a day that was left blank ('«___» марта 2021'). */
export function readMonthOfYear(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const month = readMonth(tokens, at, words, true)
  const before = tokens[at - 1]
  if (!month || isQuote(before) || before?.text === '_') return null
  return withYear(tokens, month.end, words, month.value, null)
}
