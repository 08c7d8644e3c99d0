import type { SpeechWords } from '../../language/speech.ts'
import { hasWord, startsLower, startsUpper, startsWithLetter } from '../../source/letters.ts'
import type { Span } from '../span.ts'

const LONGEST_ABBREVIATION = 6

/** Whether the word before a full stop is an initial or an abbreviation: 'И.', 'руб.'. */
function isAbbreviated(value: string, from: number, dot: number, { abbreviations }: SpeechWords): boolean {
  let start = dot
  while (start > from && dot - start <= LONGEST_ABBREVIATION && startsWithLetter(value[start - 1] ?? ''))
    start--
  const word = value.slice(start, dot)
  if (word.length === 1) return word !== word.toLowerCase() || abbreviations.includes(word)
  return abbreviations.includes(word.toLowerCase())
}

/** Whether an initial is the second one behind a surname: 'Стрельцова А.А.' is whole, and a sentence may end with it. */
function endsName(value: string, from: number, initial: number): boolean {
  const first = initial - 2
  if (first <= from || value[initial - 1] !== '.' || !startsUpper(value[first] ?? '')) return false
  let at = first - 1
  if (value[at] !== ' ') return false
  while (at > from && startsWithLetter(value[at - 1] ?? '')) at--
  return first - 1 - at > 1 && startsUpper(value[at] ?? '')
}

/** Whether a full stop ends no sentence: it belongs to an initial, an abbreviation, a number, an hour. */
function isInside(value: string, from: number, dot: number, next: number, words: SpeechWords): boolean {
  if (value[dot] !== '.' || next >= value.length) return false
  const whole = startsUpper(value[next] ?? '') && endsName(value, from, dot - 1)
  if (!whole && isAbbreviated(value, from, dot, words)) return !isWord(value, dot, next, words)
  if (isHour(value, from, dot)) return goesOn(value.slice(next, next + LONGEST_DAY), words)
  return startsLower(value[next] ?? '') && value.slice(from, dot).length < 4
}

/** 'The answer is no. Resolved, …': what shortens a word before figures is one of its own elsewhere. */
const isWord = (value: string, dot: number, next: number, { figured }: SpeechWords): boolean =>
  !/\d/u.test(value[next] ?? '') &&
  figured.some((word) => value.slice(0, dot).toLowerCase().endsWith(` ${word}`))

/** '10 a.m.' */
const isHour = (value: string, from: number, dot: number): boolean =>
  /\d\s?[ap]\.m$/iu.test(value.slice(Math.max(from, dot - 8), dot))

const LONGEST_DAY = 14

/** 'Monday through Friday' behind an hour: the sentence goes on. */
const goesOn = (rest: string, { head }: SpeechWords): boolean =>
  startsLower(rest[0] ?? '') || head.shortDays.some((day) => rest.toLowerCase().startsWith(day))

/** The sentences of what was said, as machines and people punctuate it. Linear. */
export function spokenSentences(value: string, words: SpeechWords): Span[] {
  const spans: Span[] = []
  let from = 0
  const cut = (end: number): void => {
    if (hasWord(value.slice(from, end))) spans.push({ start: from, end })
    from = end
  }
  for (let at = 0; at < value.length; at++) {
    if (!/[.!?…]/u.test(value[at] ?? '') || !/\s/u.test(value[at + 1] ?? ' ')) continue
    const next = skipSpace(value, at + 1)
    if (isInside(value, from, at, next, words)) continue
    cut(at + 1)
    from = skipSpace(value, from)
  }
  cut(value.length)
  return spans
}

function skipSpace(value: string, from: number): number {
  let at = from
  while (/\s/u.test(value[at] ?? '')) at++
  return at
}
