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

/** The sentences of what was said, as machines and people punctuate it. Linear. */
export function spokenSentences(value: string, words: SpeechWords): Span[] {
  const spans: Span[] = []
  let from = 0
  const cut = (end: number): void => {
    if (hasWord(value.slice(from, end))) spans.push({ start: from, end })
    from = end
  }
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (!/[.!?…]/u.test(character) || !/\s/u.test(value[at + 1] ?? ' ')) continue
    let next = at + 1
    while (/\s/u.test(value[next] ?? '')) next++
    if (character === '.' && next < value.length) {
      const whole = startsUpper(value[next] ?? '') && endsName(value, from, at - 1)
      if (!whole && isAbbreviated(value, from, at, words)) continue
      if (startsLower(value[next] ?? '') && value.slice(from, at).length < 4) continue
    }
    cut(at + 1)
    while (/\s/u.test(value[from] ?? '')) from++
  }
  cut(value.length)
  return spans
}
