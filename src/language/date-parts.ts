import { daysInMonth } from './calendar.ts'
import type { DateValue, DateWords } from './dates.ts'
import { compileForms, matchAt, type FormTable } from './form.ts'
import { tokenFold, tokenText, type Token } from './token.ts'

/** What a reader found at a token: the value and the index of the token after it. */
export type Reading<V> = { readonly end: number; readonly value: V } | null

/** A date of these parts; one that no calendar has is not valid. */
export function dateOf(
  year: number | null,
  month: number,
  day: number | null,
  yearShift: number | null = null,
): DateValue {
  const valid = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= daysInMonth(year, month)))
  return { year, yearShift, month, day, valid }
}

interface Tables {
  readonly months: ReadonlyMap<string, number>
  /** Written forms that a dot belongs to: beginnings of the month's first form. */
  readonly abbreviations: ReadonlySet<string>
  readonly years: FormTable<{ readonly form: string; readonly shift: number }>
  /** Days in words: 'пятого'; and the tens before them: 'двадцать'. */
  readonly ordinals: ReadonlyMap<string, number>
  readonly tens: ReadonlyMap<string, number>
}

const tables = new WeakMap<DateWords, Tables>()

/** The look-up tables of a language's date words, made once. */
export function dateTables(words: DateWords): Tables {
  let found = tables.get(words)
  if (!found) {
    const months = new Map(
      words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
    )
    const abbreviations = new Set(
      words.months.flatMap((names) =>
        names.filter((name) => name !== names[0] && names[0]?.startsWith(name)),
      ),
    )
    const ordinals = new Map(Object.entries(words.ordinals ?? {}))
    const tens = new Map(Object.entries(words.numbers).filter(([, value]) => value >= 20 && value % 10 === 0))
    found = { months, abbreviations, years: compileForms(words.relativeYears), ordinals, tens }
    tables.set(words, found)
  }
  return found
}

/** Whether a token is a quotation mark of any shape. */
export const isQuote = (token: Token | undefined): boolean => token?.fold === '"'

/** A month's name; `capital` asks for the capital letter that tells May and March from may and march. */
export function readMonth(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
  capital: boolean,
): Reading<number> {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  const value = dateTables(words).months.get(token.fold)
  if (value === undefined || (capital && words.monthFirst && token.text.charAt(0) === token.fold.charAt(0)))
    return null
  return { end: at + 1, value }
}

/** A year in four digits. */
export const isYear = (token: Token | undefined): token is Token =>
  token?.kind === 'number' &&
  token.text.length === 4 &&
  (token.text.startsWith('19') || token.text.startsWith('20') || token.text.startsWith('21'))

/** Whether a word for 'year' stands behind a figure: far from it 'г.' begins another column, '14.08.2023        г. Полянск'. */
const isYearWord = (figure: Token, word: Token | undefined, words: DateWords): boolean =>
  word !== undefined && word.start - figure.end <= 2 && words.year.includes(word.fold)

/** Index after the word for 'year' at a token, with the full stop of 'г.'. */
function behindYearWord(tokens: readonly Token[], at: number): number {
  const dotted =
    tokenFold(tokens, at).length === 1 && tokenText(tokens, at + 1) === '.' && !tokens[at + 1]?.space
  return dotted ? at + 2 : at + 1
}

/** An ordinal of one or two words: 'пятого', 'двадцать пятого'. */
function readOrdinalWords(tokens: readonly Token[], at: number, words: DateWords): Reading<number> {
  const token = tokens[at]
  const { ordinals, tens } = dateTables(words)
  if (token?.kind !== 'word' || ordinals.size === 0) return null
  const before = tens.get(token.fold)
  const last = before === undefined ? 0 : (ordinals.get(tokenFold(tokens, at + 1)) ?? 0)
  if (before !== undefined && last > 0 && last < 10) return { end: at + 2, value: before + last }
  const alone = ordinals.get(token.fold)
  return alone === undefined ? null : { end: at + 1, value: alone }
}

/** 'две тысячи двадцать пятого года'. */
function yearInWords(tokens: readonly Token[], at: number, words: DateWords): Reading<number> {
  const begins = words.thousands?.some(
    ([first, second]) => tokenFold(tokens, at) === first && tokenFold(tokens, at + 1) === second,
  )
  const rest = begins ? readOrdinalWords(tokens, at + 2, words) : null
  if (!rest || !words.year.includes(tokenFold(tokens, rest.end))) return null
  return { end: rest.end + 1, value: 2000 + rest.value }
}

/** A year with the word after it: '2024', '2024 г.', '2023/года', '21 г.', 'следующего года'. */
export function readYear(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): Reading<{ readonly year: number | null; readonly shift: number | null }> {
  const token = tokens[at]
  if (!token) return null
  const relative = token.kind === 'word' ? matchAt(dateTables(words).years, tokens, at) : null
  if (relative) return { end: relative.to, value: { year: null, shift: relative.entry.shift } }
  const worded = yearInWords(tokens, at, words)
  if (worded) return { end: worded.end, value: { year: worded.value, shift: null } }
  const after = tokenText(tokens, at + 1) === '/' ? at + 2 : at + 1
  const named = isYearWord(token, tokens[after], words)
  const short = token.kind === 'number' && token.text.length === 2 && named
  if (!short && !isYear(token)) return null
  const value = { year: Number(token.text) + (short ? 2000 : 0), shift: null }
  return { end: named ? behindYearWord(tokens, after) : at + 1, value }
}

/** The digits of a day and what a hyphen joins to them: '12', '27-го', '12-марта'. */
function dayFigure(token: Token): { readonly digits: string; readonly suffix: string } | null {
  const hyphen = token.kind === 'word' ? token.fold.search(/[-‐‑]/) : -1
  const digits = token.kind === 'number' ? token.fold : hyphen > 0 ? token.fold.slice(0, hyphen) : ''
  if (digits.length < 1 || digits.length > 2 || !/^\d+$/.test(digits)) return null
  return { digits, suffix: hyphen > 0 ? token.fold.slice(hyphen + 1) : '' }
}

const isDayEnding = (token: Token | undefined, words: DateWords): boolean =>
  token !== undefined && token.kind !== 'number' && !token.space && words.dayEndings.includes(token.fold)

/** 'двадцать четвёртое' before the word of its month. */
function dayInWords(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): Reading<{ day: number; month: number | null }> {
  const worded = readOrdinalWords(tokens, at, words)
  const day = worded && worded.value <= 31 && tokens[worded.end]?.kind === 'word'
  return day ? { end: worded.end, value: { day: worded.value, month: null } } : null
}

/** The day of '12', '«15»', '27-го', '13th'; a hyphenated '12-марта' gives its month as well. */
export function readDay(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): Reading<{ day: number; month: number | null }> {
  const quoted = isQuote(tokens[at])
  const index = quoted ? at + 1 : at
  const token = tokens[index]
  const figure = token ? dayFigure(token) : null
  if (!figure) return quoted ? null : dayInWords(tokens, at, words)
  const { digits, suffix } = figure
  const month = suffix === '' ? null : (dateTables(words).months.get(suffix) ?? null)
  if (suffix !== '' && month === null && !words.dayEndings.includes(suffix)) return null
  let end = index + 1
  if (suffix === '' && isDayEnding(tokens[end], words)) end++
  if (quoted) {
    if (!isQuote(tokens[end])) return null
    end++
  }
  if (words.between.includes(tokenFold(tokens, end))) end++
  return { end, value: { day: Number(digits), month } }
}

/** What parts the day from the requisites behind it. */
export const BEHIND_DAY = /^(?:\s?(?:г\.|года))?\s?(?:[,;|·•(.]|[–—]\s)/u
