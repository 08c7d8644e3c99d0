import type { Words } from './lexicon.ts'
import { remembering } from '../source/recent.ts'

/** Lower case, with ё as е: how words are compared. */
export const fold = remembering((text: string) => text.toLowerCase().replaceAll('ё', 'е'), 4096)

const compiled = new WeakMap<Words, (word: string) => boolean>()

/** Asked for the same words as written again and again: what is remembered goes by them, not by their fold. */
function compile(words: Words): (word: string) => boolean {
  const exact = new Set(words.filter((word) => !word.endsWith('*')))
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  return remembering((word) => {
    const folded = fold(word)
    return exact.has(folded) || stems.some((stem) => folded.startsWith(stem))
  }, 2048)
}

/** Whether a word is in a list; an entry 'отпуск*' stands for every word that begins so. */
export function isOneOf(word: string, words: Words): boolean {
  let has = compiled.get(words)
  if (!has) compiled.set(words, (has = compile(words)))
  return has(word)
}

/** Index in `text` of the first phrase of a list that stands there as whole words; -1 for none. */
export function indexOfPhrase(text: string, phrases: Words, from = 0): { start: number; end: number } | null {
  const folded = fold(text)
  let best: { start: number; end: number } | null = null
  for (const phrase of phrases) {
    const stem = phrase.endsWith('*')
    const wanted = stem ? phrase.slice(0, -1) : phrase
    for (let at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      const whole = !isLetter(folded[at - 1]) && (stem || !isLetter(folded[end]))
      if (whole && (!best || at < best.start || (at === best.start && end > best.end)))
        best = { start: at, end }
      if (whole) break
    }
  }
  return best
}

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9]/u
const isLetter = (character: string | undefined): boolean => character !== undefined && LETTER.test(character)

const lengths = new WeakMap<Words, number>()

function lengthOfLongest(phrases: Words): number {
  let longest = lengths.get(phrases)
  if (longest === undefined) {
    longest = phrases.reduce((most, { length }) => Math.max(most, length), 0)
    lengths.set(phrases, longest)
  }
  return longest
}

/** Whether `text` begins with one of the phrases, as whole words; gives the phrase's length, or 0. */
export function startsWithPhrase(text: string, phrases: Words): number {
  // One letter more tells whether the phrase ends with its word.
  const folded = fold(text.slice(0, lengthOfLongest(phrases) + 1))
  let longest = 0
  for (const phrase of phrases) {
    const stem = phrase.endsWith('*')
    const wanted = stem ? phrase.slice(0, -1) : phrase
    if (wanted.length > longest && folded.startsWith(wanted) && (stem || !isLetter(folded[wanted.length])))
      longest = wanted.length
  }
  return longest
}
