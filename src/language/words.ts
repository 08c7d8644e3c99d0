import type { Words } from './lexicon.ts'
import { isSmall } from '../source/letters.ts'
import { remembering } from '../source/recent.ts'

const foldLetters = remembering((text: string) => text.toLowerCase().replaceAll('ё', 'е'), 4096)

/** Lower case, with ё as е: how words are compared. */
export const fold = (text: string): string =>
  isSmall(text) && !text.includes('ё') ? text : foldLetters(text)

/** What begins with a character, by its code: of the many that are looked for in a text few begin as it does. */
function byFirst<V>(all: readonly V[], textOf: (one: V) => string): ReadonlyMap<number, readonly V[]> {
  const found = new Map<number, V[]>()
  for (const one of all) {
    const code = textOf(one).charCodeAt(0)
    const list = found.get(code)
    if (list) list.push(one)
    else found.set(code, [one])
  }
  return found
}

const compiled = new WeakMap<Words, (folded: string) => boolean>()

function compile(words: Words): (folded: string) => boolean {
  const exact = new Set(words.filter((word) => !word.endsWith('*')))
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))
  const stemsFrom = byFirst(stems, (stem) => stem)
  return (folded) =>
    exact.has(folded) ||
    (stems.length > 0 &&
      stemsFrom.get(folded.charCodeAt(0))?.some((stem) => folded.startsWith(stem)) === true)
}

/** Whether a word is in a list; an entry 'отпуск*' stands for every word that begins so. */
export function isOneOf(word: string, words: Words): boolean {
  if (words.length === 0) return false
  let has = compiled.get(words)
  if (!has) compiled.set(words, (has = compile(words)))
  return has(fold(word))
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

interface Phrase {
  readonly wanted: string
  readonly stem: boolean
}

interface Phrases {
  readonly longest: number
  /** By the code of the character they begin with, folded. */
  readonly from: ReadonlyMap<number, readonly Phrase[]>
}

const phrasesOf = new WeakMap<Words, Phrases>()

function compilePhrases(words: Words): Phrases {
  const phrases = words.map((phrase): Phrase => {
    const stem = phrase.endsWith('*')
    return { wanted: stem ? phrase.slice(0, -1) : phrase, stem }
  })
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0)
  return { longest, from: byFirst(phrases, ({ wanted }) => wanted) }
}

/** Whether `text` begins with one of the phrases, as whole words; gives the phrase's length, or 0. */
export function startsWithPhrase(text: string, phrases: Words): number {
  let known = phrasesOf.get(phrases)
  if (!known) phrasesOf.set(phrases, (known = compilePhrases(phrases)))
  const own = known.from.get(fold(text.charAt(0)).charCodeAt(0))
  if (!own) return 0
  // One letter more tells whether the phrase ends with its word.
  const folded = fold(text.slice(0, known.longest + 1))
  let longest = 0
  for (const { wanted, stem } of own)
    if (wanted.length > longest && folded.startsWith(wanted) && (stem || !isLetter(folded[wanted.length])))
      longest = wanted.length
  return longest
}
