import { firstWord, hasWord, startsLower, startsUpper, startsWithLetter } from '../source/letters.ts'
import type { DateWords } from '../language/dates.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Letters that an abbreviation before a full stop may have. */
const LONGEST_ABBREVIATION = 8
/** Characters in which the name of a month stands. */
const LONGEST_MONTH = 20

/** Where the word before a full stop begins. */
function wordBefore(value: string, from: number, dot: number): number {
  let start = dot
  while (start > from && dot - start < LONGEST_ABBREVIATION && startsWithLetter(value[start - 1] ?? ''))
    start--
  return start
}

/** Characters in which a figure, or a word such as 'тыс.', stands before what is counted. */
const LONGEST_AMOUNT = 6
/** Behind one letter only a year surely ends: 'по 700 р. Котовой А.А.' goes on. */
const YEAR = /(?:19|20)\d\d\s?$/u

/** '2023 г. Котовой А.А. …', '310 000 руб. Котовой А.А. …': what is counted ends a sentence before a capital letter. */
function isCounted(value: string, from: number, dot: number, next: string, amounts: Words): boolean {
  const start = wordBefore(value, from, dot)
  if (start === dot || !startsUpper(next)) return false
  const before = value.slice(Math.max(from, start - LONGEST_AMOUNT), start)
  if (dot - start === 1) return YEAR.test(before)
  const amount = before.replace(/\s$/u, '')
  return /\d$/u.test(amount) || amounts.some((word) => amount.endsWith(word))
}

/** Whether the word before a full stop is an initial or an abbreviation: 'J.', 'Cllr.', 'p.m.'. */
function isAbbreviated(value: string, from: number, dot: number, abbreviations: readonly string[]): boolean {
  const word = value.slice(wordBefore(value, from, dot), dot)
  return word.length === 1 || abbreviations.includes(word.toLowerCase())
}

/** '12. Februar 2024': the full stop is of the day, where the language writes it so. */
function isOfDay(value: string, dot: number, next: number, { dayEndings, months }: DateWords): boolean {
  if (!dayEndings.includes('.') || !/\d/.test(value[dot - 1] ?? '')) return false
  const word = firstWord(value.slice(next, next + LONGEST_MONTH)).toLowerCase()
  return months.some((names) => names.includes(word))
}

/** Whether a sentence may begin with what stands at an offset. */
function mayBegin(value: string, at: number): boolean {
  const opening = value[at] ?? ''
  return !startsLower(opening) && (hasWord(opening) || /["“(@<]/.test(opening))
}

/** 'Greenway Ltd. The Clerk …': an article with a capital begins a sentence, whatever the full stop is of. */
function opensAnew(value: string, at: number, articles: Words = []): boolean {
  const word = firstWord(value.slice(at, at + LONGEST_ABBREVIATION))
  return word.length > 1 && startsUpper(word) && isOneOf(word.toLowerCase(), articles)
}

/** '!', '.' and '?'. */
const isEnd = (code: number): boolean => code === 33 || code === 46 || code === 63

/** The sentences of a text; a full stop behind an initial or an abbreviation ends none. Linear. */
export function sentencesOf(value: string, { byOrder, wordOrder, headers, dates }: Lexicon): Span[] {
  const abbreviations = wordOrder?.abbreviations ?? headers.abbreviations
  const articles = wordOrder?.articles ?? []
  /** Whether a full stop is that of an abbreviation, and what follows it goes on with the sentence. */
  const goesOn = (from: number, dot: number, next: number): boolean => {
    if (value[dot] !== '.' || !isAbbreviated(value, from, dot, abbreviations)) return false
    const counted = !byOrder && isCounted(value, from, dot, value[next] ?? '', headers.amounts ?? [])
    return !counted && !opensAnew(value, next, articles)
  }
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    if (!isEnd(value.charCodeAt(at)) || !/\s/.test(value[at + 1] ?? '')) continue
    let next = at + 1
    while (/\s/.test(value[next] ?? '')) next++
    if (goesOn(from, at, next)) continue
    if (!mayBegin(value, next) || isOfDay(value, at, next, dates)) continue
    spans.push({ start: from, end: at + 1 })
    from = next
  }
  if (from < value.length) spans.push({ start: from, end: value.length })
  return spans
}
