import { hasWord, startsLower, startsWithLetter } from '../source/letters.ts'
import type { Lexicon } from '../language/lexicon.ts'

/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether the word before a full stop is an initial or an abbreviation: 'J.', 'Cllr.', 'p.m.'. */
function isAbbreviated(value: string, from: number, dot: number, abbreviations: readonly string[]): boolean {
  let start = dot
  while (start > from && dot - start < 8 && startsWithLetter(value[start - 1] ?? '')) start--
  const word = value.slice(start, dot)
  return word.length === 1 || abbreviations.includes(word.toLowerCase())
}

/** The sentences of a text; a full stop behind an initial or an abbreviation ends none. Linear. */
export function sentencesOf(value: string, { grammar, headers }: Lexicon): Span[] {
  const abbreviations = grammar?.abbreviations ?? headers.abbreviations
  const spans: Span[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    if (!/[.!?]/.test(character) || !/\s/.test(value[at + 1] ?? '')) continue
    if (character === '.' && isAbbreviated(value, from, at, abbreviations)) continue
    let next = at + 1
    while (/\s/.test(value[next] ?? '')) next++
    const opening = value[next] ?? ''
    if (startsLower(opening) || !(hasWord(opening) || /["“(@<]/.test(opening))) continue
    spans.push({ start: from, end: at + 1 })
    from = next
  }
  if (from < value.length) spans.push({ start: from, end: value.length })
  return spans
}
