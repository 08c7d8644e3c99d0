import { endsIn } from '../language/endings.ts'
import { ordinalWord } from '../language/numbers.ts'
import type { TakenUpWords } from '../language/taken-up.ts'
import { fold, startsWithPhrase } from '../language/words.ts'
import { firstWord, startsLower } from '../source/letters.ts'

/** What a paragraph begins with that tells what was taken up, and where its words stand. */
export interface ToldHead {
  /** Its number, where a word says it; else whether it is the first, a further or the last. */
  readonly place: number | 'first' | 'next' | 'last'
  /** Where what was taken up, or the verb that says who was heard, begins. */
  readonly from: number
  /** Whether words of the head stand before the topic that surely take it up: a verb, a dash, 'о'. */
  readonly sure: boolean
}

const MARK = /^\s*[–—:-]\s+/u
const LONGEST_ASIDE = 50

/** A value read from left to right. */
class Reader {
  readonly #value: string
  at = 0

  constructor(value: string) {
    this.#value = value
  }

  get rest(): string {
    return this.#value.slice(this.at)
  }

  /** Goes behind one of the phrases and the blank after it. */
  take(phrases: readonly string[]): boolean {
    const length = startsWithPhrase(this.rest, phrases)
    if (length === 0) return false
    this.at += length
    this.#skip(/^\s+/u)
    return true
  }

  mark(): boolean {
    return this.#skip(MARK)
  }

  /** Goes behind ', о чём говорили,' and the dash after it. */
  aside(relatives: readonly string[]): boolean {
    const found = /^\s*,\s*/u.exec(this.rest)
    if (!found || startsWithPhrase(this.rest.slice(found[0].length), relatives) === 0) return false
    const end = /[–—:]\s|\s-\s/u.exec(this.rest.slice(0, LONGEST_ASIDE))
    if (!end) return false
    this.at += end.index + end[0].length
    return true
  }

  #skip(pattern: RegExp): boolean {
    const [found] = pattern.exec(this.rest) ?? []
    if (found === undefined) return false
    this.at += found.length
    return true
  }
}

/** Which of what was taken up a value begins with, and the length of the words that say so. */
function placeOf(value: string, words: TakenUpWords): { place: ToldHead['place']; length: number } | null {
  const word = firstWord(value)
  const number = endsIn(fold(word), words.countingEndings) ? ordinalWord(fold(word)) : null
  if (number !== null) return { place: number, length: word.length }
  for (const place of ['first', 'next', 'last'] as const) {
    const length = startsWithPhrase(value, words[place])
    if (length > 0) return { place, length }
  }
  return null
}

/** How the words of a paragraph take something up; null where they do not. */
export function toldHead(value: string, words: TakenUpWords): ToldHead | null {
  const opening = placeOf(value, words)
  if (!opening) return null
  const reader = new Reader(value)
  reader.at = opening.length + (/^\s+/u.exec(value.slice(opening.length))?.[0].length ?? 0)
  const { place } = opening
  const told = (sure: boolean): ToldHead => ({ place, from: reader.at, sure })
  reader.take(words.matters)
  if (reader.aside(words.relatives) || reader.mark()) return told(true)
  let verb = false
  while (reader.take(words.verbs)) verb = true
  const matter = reader.take(words.matters)
  if (reader.mark()) return told(true)
  const about = startsWithPhrase(reader.rest, words.about) > 0
  const object = verb && (startsLower(reader.rest) || /^[«"„]/u.test(reader.rest))
  return about || object || matter ? told(about || verb) : told(false)
}
