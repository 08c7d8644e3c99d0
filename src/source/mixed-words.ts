import type { Place } from './place.ts'

/** Latin letters that are drawn as Cyrillic ones, and those, in the same order. */
export const LATIN_LOOKALIKES = 'ABCEHKMOPTXaceopxy'
export const CYRILLIC_LOOKALIKES = 'АВСЕНКМОРТХасеорху'

/** Digits of Roman numbers, typed with the letters of either alphabet: 'ХХI'. */
const ROMAN = 'IVXLCDMХСМ'
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** A Cyrillic word with Latin letters that look like Cyrillic ones in it. */
export interface MixedWord extends Place {
  readonly word: string
  /** The Latin letters, each once. */
  readonly letters: readonly string[]
}

function judge(word: string, start: number): MixedWord | null {
  let cyrillic = 0
  const latin: string[] = []
  for (const letter of word) {
    if (isCyrillic(letter.charCodeAt(0))) cyrillic++
    else if (!LATIN_LOOKALIKES.includes(letter)) return null
    else latin.push(letter)
  }
  // 'Xерокс' is one slip in a word; 'Aвтo' of a brand as well. Two letters ('Cб') may be a code.
  if (latin.length === 0 || cyrillic === 0 || cyrillic + latin.length < 3 || latin.length > cyrillic)
    return null
  if ([...word].every((letter) => ROMAN.includes(letter))) return null
  return { word, letters: [...new Set(latin)], start, end: start + word.length }
}

/**
 * Cyrillic words with Latin look-alikes in them, in order. Words that hold a Latin letter with no Cyrillic double
 * ('1С-Битрикс', 'VK-группа', 'ХХI') or mostly Latin letters are meant so and are left out.
 */
export function mixedWords(text: string): MixedWord[] {
  const found: MixedWord[] = []
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (!isCyrillic(code) && !isLatin(code)) {
      at++
      continue
    }
    let end = at
    let both = 0
    for (; end < text.length; end++) {
      const letter = text.charCodeAt(end)
      if (isCyrillic(letter)) both |= 1
      else if (isLatin(letter)) both |= 2
      else break
    }
    const mixed = both === 3 ? judge(text.slice(at, end), at) : null
    if (mixed) found.push(mixed)
    at = end
  }
  return found
}
