import { readYear } from './date-parts.ts'
import { readDate, readRange } from './date-readers.ts'
import { readTime, type DateValue, type DateWords } from './dates.ts'
import type { Slots } from './form.ts'
import type { DeadlineForms } from './lexicon.ts'
import { readCount } from './numbers.ts'
import { termReaders, type Period, type Term } from './terms.ts'
import type { Token } from './token.ts'

/** What a slot of a deadline's form reads; 'words' are passed over. */
export type DeadlinePart =
  | { readonly is: 'date'; readonly date: DateValue }
  | { readonly is: 'range'; readonly from: DateValue; readonly to: DateValue }
  | { readonly is: 'term'; readonly term: Term }
  | { readonly is: 'period'; readonly period: Period }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'words' }
  | { readonly is: 'here'; readonly at: number }

/** Longest run of words that a `{words}` slot takes. */
const LONGEST_WORDS = 5

function dayOfMonth(token: Token | undefined, endings: readonly string[]): number | null {
  const first = token?.fold.charCodeAt(0) ?? 0
  if (!token || first < 48 || first > 57) return null
  const [digits = '', ending = ''] = token.fold.split('-')
  const known = ending === '' || endings.includes(ending)
  const value = known && /^\d{1,2}$/.test(digits) ? Number(digits) : 0
  return value >= 1 && value <= 31 ? value : null
}

/**
 * What the slots of deadline forms stand for: dates (`date`, `since`, `range`), lengths (`term`, `span`), stretches of
 * the calendar (`period`; `named` for those that say which; `stretch` for months, quarters and halves), `dom` (day of the
 * month), `nth` (one counted by an ordinal), `weekday`, `n`, and `time`, `year`, `years`, `word` and `words`, which are passed
 * over. `bracket` is either bracket. `here` takes no words: the deadline begins there.
 */
export function deadlineSlots(deadlines: DeadlineForms, dates: DateWords): Slots<DeadlinePart> {
  const readers = termReaders(deadlines, dates)
  const weekdays = new Map(
    deadlines.weekdays.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  )
  const date = (tokens: readonly Token[], at: number): { end: number; value: DeadlinePart } | null => {
    const read = readDate(tokens, at, dates)
    return read && { end: read.end, value: { is: 'date', date: read.value } }
  }
  const period = (
    tokens: readonly Token[],
    at: number,
    named: boolean,
  ): { end: number; value: DeadlinePart } | null => {
    const read = readers.period(tokens, at)
    if (!read || (named && read.value.index === null && read.value.year === null)) return null
    return { end: read.end, value: { is: 'period', period: read.value } }
  }
  const number = (
    end: number,
    value: number | null | undefined,
  ): { end: number; value: DeadlinePart } | null =>
    value === null || value === undefined ? null : { end, value: { is: 'number', value } }
  const words = (
    tokens: readonly Token[],
    at: number,
    most: number,
  ): { end: number; value: DeadlinePart } | null => {
    let end = at
    while (end - at < most && tokens[end] && tokens[end]?.kind !== 'mark') end++
    return end > at ? { end, value: { is: 'words' } } : null
  }
  return {
    here: (_tokens, at) => ({ end: at, value: { is: 'here', at } }),
    date,
    since: date,
    range: (tokens, at) => {
      const read = readRange(tokens, at, dates)
      return read && { end: read.end, value: { is: 'range', ...read.value } }
    },
    term: (tokens, at) => {
      const read = readers.term(tokens, at)
      return read && { end: read.end, value: { is: 'term', term: read.value } }
    },
    span: (tokens, at) => {
      const read = readers.span(tokens, at)
      return read && { end: read.end, value: { is: 'term', term: read.value } }
    },
    period: (tokens, at) => period(tokens, at, false),
    named: (tokens, at) => period(tokens, at, true),
    stretch: (tokens, at) => {
      const read = period(tokens, at, true)
      return read?.value.is === 'period' && read.value.period.index !== null ? read : null
    },
    bracket: (tokens, at) =>
      '()'.includes(tokens[at]?.text ?? '-') ? { end: at + 1, value: { is: 'words' } } : null,
    dom: (tokens, at) => {
      const day = dayOfMonth(tokens[at], dates.dayEndings)
      const glued =
        tokens[at + 1]?.kind === 'word' &&
        !tokens[at + 1]?.space &&
        dates.dayEndings.includes(tokens[at + 1]?.fold ?? '')
      return number(glued ? at + 2 : at + 1, day)
    },
    nth: (tokens, at) => {
      // A day as it is counted: 'до 12-го' is one, 'до 12 этажей' is not.
      const token = tokens[at]
      const next = tokens[at + 1]
      const glued = next?.kind === 'word' && !next.space && dates.dayEndings.includes(next.fold)
      if (!glued && token?.fold.includes('-') !== true) return null
      return number(glued ? at + 2 : at + 1, dayOfMonth(token, dates.dayEndings))
    },
    weekday: (tokens, at) => number(at + 1, weekdays.get(tokens[at]?.fold ?? '')),
    n: (tokens, at) => {
      const read = readCount(tokens, at, dates.numbers, dates.countEndings)
      return read && number(read.end, read.value.value)
    },
    time: (tokens, at) => {
      const read = readTime(tokens, at, dates)
      return read && { end: read.end, value: { is: 'words' } }
    },
    year: (tokens, at) => {
      const read = readYear(tokens, at, dates)
      return read && { end: read.end, value: { is: 'words' } }
    },
    years: (tokens, at) => {
      const second = tokens[at + 1]?.fold === '-' || tokens[at + 1]?.fold === '/' ? tokens[at + 2] : undefined
      const both = tokens[at]?.kind === 'number' && tokens[at]?.text.length === 4 && second?.kind === 'number'
      return both ? { end: at + 3, value: { is: 'words' } } : null
    },
    word: (tokens, at) => words(tokens, at, 1),
    words: (tokens, at) => words(tokens, at, LONGEST_WORDS),
  }
}
