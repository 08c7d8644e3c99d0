import { dateOf, dateTables, isYear, readYear, type Reading } from './date-parts.ts'
import type { DateValue, DateWords } from './dates.ts'
import { matchAt } from './form.ts'
import { tokenFold, tokenText, type Token } from './token.ts'

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

const isMonth = ({ text }: Token): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
const isDay = ({ text }: Token): boolean => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31

/** Whether a mark that parts digits stands right before a token. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.kind === 'mark' && !tokens[at]?.space && /^[./-]$/.test(before.text)
}

/** '2020.2.18', '2024/08/30': the year first, as in names of files. */
function readYearFirst(tokens: readonly Token[], at: number): Reading<DateValue> {
  const mark = tokenText(tokens, at + 1)
  if (mark !== '.' && mark !== '/') return null
  const [year, month, day, more] = digitGroups(tokens, at, mark, 4, false)
  if (!isYear(year) || !month || !day || (more && !more.space)) return null
  if (isGlued(tokens, at) || !isMonth(month) || !isDay(day)) return null
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

/** A year in four digits, or in two right behind the mark before it. */
function yearIn(token: Token | undefined): number | null {
  if (token?.text.length === 2) return token.space ? null : 2000 + Number(token.text)
  return isYear(token) ? Number(token.text) : null
}

/** '29-07-2015', '05-21-15': which number is the day shows by its size; where both may be, nothing is read. */
function readDashed(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  if (!words.monthFirst) return null
  const [first, second, third, more] = digitGroups(tokens, at, '-', 4, false)
  if (first?.text.length !== 2 || second?.text.length !== 2 || !third || more) return null
  if (tokenText(tokens, at - 1) === '-' && !first.space) return null
  const year = yearIn(third)
  const [a, b] = [Number(first.text), Number(second.text)]
  if (year === null || a > 12 === b > 12) return null
  const [day, month] = a > 12 ? [a, b] : [b, a]
  return day > 31 || month === 0 ? null : { end: at + 5, value: dateOf(year, month, day) }
}

/** Whether '-09.40' follows: digits that are no day and month make of '09.10-09.40' a stretch of hours. */
function clockRange(tokens: readonly Token[], at: number): boolean {
  const [hour, minute] = tokens[at]?.fold === '-' ? digitGroups(tokens, at + 1, '.', 2, false) : []
  return (
    hour !== undefined && minute?.text.length === 2 && (Number(minute.text) > 12 || Number(minute.text) === 0)
  )
}

/** Whether a number belongs to a point, a section or a longer row of digits: 'п. 3', '2.3'. */
export function pointed(tokens: readonly Token[], at: number, words: DateWords): boolean {
  const before = tokens[at - 1]
  if (before?.text !== '.') return words.notAfter.includes(before?.fold ?? '')
  const row = tokens[at - 2]?.kind === 'number' && !tokens[at]?.space
  return row || words.notAfter.includes(tokens[at - 2]?.fold ?? '')
}

/** Whether digits and a mark stand right before a number: it is the end of a longer row. */
function endsRow(tokens: readonly Token[], at: number): boolean {
  const mark = tokenText(tokens, at - 1)
  return (mark === '.' || mark === '/') && !tokens[at]?.space && tokens[at - 2]?.kind === 'number'
}

interface DayOfMonth {
  readonly day: number
  readonly month: number
}

/** Whether the day or the month stands first, where a text shows it by another of its dates. */
export type DateOrder = 'day' | 'month' | undefined

/** Which of two numbers is the day; null where the month may stand first and both may be either. */
function dayAndMonth(a: number, b: number, monthFirst: boolean, order: DateOrder): DayOfMonth | null {
  if (order === 'day') return { day: a, month: b }
  if (order === 'month') return { day: b, month: a }
  if (monthFirst && a <= 12 && b <= 12 && a !== b) return null
  return monthFirst && b > 12 ? { day: b, month: a } : { day: a, month: b }
}

const isPlausible = ({ day, month }: DayOfMonth): boolean => day <= 31 && month <= 12 && day > 0 && month > 0

/** The year in digits may have its word behind it, even a short one. */
function withYearWord(
  tokens: readonly Token[],
  after: number,
  words: DateWords,
  year: number,
  { day, month }: DayOfMonth,
): Reading<DateValue> {
  const word = readYear(tokens, after - 1, words)
  const short = words.year.includes(tokenFold(tokens, after))
  const end = word?.end ?? (short ? after + (tokenText(tokens, after + 1) === '.' ? 2 : 1) : after)
  return { end, value: dateOf(year, month, day) }
}

/** A day and a month may have a year in words behind them: 'следующего года'. */
function withRelativeYear(
  tokens: readonly Token[],
  after: number,
  words: DateWords,
  { day, month }: DayOfMonth,
): Reading<DateValue> {
  const relative = matchAt(dateTables(words).years, tokens, after)
  const shift = relative?.entry.shift ?? null
  return { end: relative?.to ?? after, value: dateOf(null, month, day, shift) }
}

interface Figures {
  readonly mark: string
  readonly first: Token
  readonly second: Token
  readonly third: Token | undefined
}

/** Two or three numbers with full stops or strokes between them, the first two of at most two digits. */
function figuresAt(tokens: readonly Token[], at: number): Figures | null {
  const mark = tokenText(tokens, at + 1)
  if (mark !== '.' && mark !== '/') return null
  const [first, second, third, more] = digitGroups(tokens, at, mark, 4, true)
  if (!first || !second || first.text.length > 2 || second.text.length > 2) return null
  return more && !more.space ? null : { mark, first, second, third }
}

function readNumeric(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  const figures = figuresAt(tokens, at)
  if (!figures) return null
  const { mark, first, second, third } = figures
  const year = yearIn(third)
  const after = at + (year === null ? 3 : 5)
  if (isNoDate(tokens, at, after, words, isYear(third))) return null
  const order = words.orders?.[mark]
  const said = dayAndMonth(Number(first.text), Number(second.text), words.monthFirst && mark === '/', order)
  if (!said) return null
  if (year === null) return withoutYear(tokens, after, words, figures, said)
  const plausible = second.text.length === 2 && isPlausible(said)
  return plausible || isYear(third) ? withYearWord(tokens, after, words, year, said) : null
}

/** A day and a month in digits: with a stroke only where other dates of the text show which is which. */
function withoutYear(
  tokens: readonly Token[],
  after: number,
  words: DateWords,
  { mark, second, third }: Figures,
  said: DayOfMonth,
): Reading<DateValue> {
  if (third || second.space || !isPlausible(said)) return null
  if (words.orders?.[mark] !== undefined) return { end: after, value: dateOf(null, said.month, said.day) }
  if (mark === '/' || second.text.length !== 2 || clockRange(tokens, after)) return null
  return withRelativeYear(tokens, after, words, said)
}

/** Whether what stands around digits makes a row, a measure or a point of them; a whole year is never a point's. */
function isNoDate(
  tokens: readonly Token[],
  at: number,
  after: number,
  words: DateWords,
  whole: boolean,
): boolean {
  if (endsRow(tokens, at) || words.notBefore.includes(tokenFold(tokens, after))) return true
  return !whole && pointed(tokens, at, words)
}

/** A date in digits only that begins at a token. */
export function readDigitDate(tokens: readonly Token[], at: number, words: DateWords): Reading<DateValue> {
  return (
    readIso(tokens, at) ??
    readYearFirst(tokens, at) ??
    readSpaced(tokens, at) ??
    readDashed(tokens, at, words) ??
    readNumeric(tokens, at, words)
  )
}
