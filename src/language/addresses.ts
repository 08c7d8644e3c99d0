import type { Place } from '../source/place.ts'
import { nameKey } from './name-tokens.ts'
import { lexicons } from './lexicons.ts'

/** A place where somebody may live. */
export interface Address extends Place {
  /** Whether a flat or words on living there say that it is somebody's. */
  readonly sure: boolean
}

interface Word extends Place {
  readonly text: string
  readonly key: string
}

const list = (key: 'streets' | 'settlements' | 'houses' | 'flats' | 'residence'): ReadonlySet<string> =>
  new Set(lexicons.flatMap(({ personal }) => personal[key]))

const STREETS = list('streets')
const SETTLEMENTS = list('settlements')
const HOUSES = list('houses')
const FLATS = list('flats')
const RESIDENCE = [...list('residence')]

const WORD = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu
const HOUSE = /^\d{1,4}(?:[-/]\d{1,4})?\p{L}?$/u
const LETTER = /^\p{L}$/u
const INDEX = /^\d{6}$/
/** A street's name has so many words at most: 'ул. 40 лет Октября'. */
const LONGEST_NAME = 4
const REACH = 60

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    key: nameKey(word),
    start: index,
    end: index + word.length,
  }))

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.text.charAt(0) !== word.text.charAt(0).toLowerCase()
const isHouse = (word: Word | undefined): boolean => word !== undefined && HOUSE.test(word.text)

/** What ends an address between two of its words: all but blanks, commas, full stops and a number sign. */
const parted = (text: string, one: Word | undefined, other: Word | undefined): boolean =>
  !one || !other || /[^\s,.№:]/u.test(text.slice(one.end, other.start))

/** Index behind 'д. 5, корп. 2, кв. 12' from `at` on, and whether a flat is among it; `at` where there is no number. */
function housesFrom(text: string, words: readonly Word[], at: number): { next: number; flat: boolean } {
  let next = at
  let flat = false
  while (!parted(text, words[next - 1], words[next])) {
    const word = words[next]
    const number = words[next + 1]
    if (word && (HOUSES.has(word.key) || FLATS.has(word.key)) && isHouse(number)) {
      flat ||= FLATS.has(word.key)
      next += 2
    } else if (isHouse(word)) next++
    else break
    const letter = words[next]
    if (
      letter &&
      LETTER.test(letter.text) &&
      isCapital(letter) &&
      text.slice(letter.end - 2, letter.end - 1) === ' '
    )
      next++
  }
  return { next, flat }
}

/** Index of the first word of 'Томская обл., г. Томск' before a street. */
function settlementBefore(text: string, words: readonly Word[], at: number): number {
  let first = at
  for (let before = at - 1; before >= 0 && !parted(text, words[before], words[before + 1]); before--) {
    const word = words[before] as Word
    if (SETTLEMENTS.has(word.key) || INDEX.test(word.text)) first = before
    else if (!isCapital(word)) break
  }
  return first
}

/** The words of an English street before its kind: '12 High' of '12 High Street'. */
function englishFrom(words: readonly Word[], at: number): number | null {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_NAME); before--) {
    if (isHouse(words[before])) return before < at - 1 ? before : null
    if (!isCapital(words[before])) return null
  }
  return null
}

/** The street at a word, its name and houses: first word, word behind, whether a flat is named. */
function streetAt(
  text: string,
  words: readonly Word[],
  at: number,
): { first: number; next: number; flat: boolean } | null {
  if (!STREETS.has(words[at]?.key ?? '')) return null
  const english = englishFrom(words, at)
  if (english !== null) return { first: english, next: at + 1, flat: false }
  for (let name = at + 1; name <= at + LONGEST_NAME; name++) {
    if (parted(text, words[name - 1], words[name])) return null
    const { next, flat } = housesFrom(text, words, name + 1)
    if (isCapital(words[name]) && next > name + 1)
      return { first: settlementBefore(text, words, at), next, flat }
  }
  return null
}

/** 'с. Верхнее, д. 5': a house of a village that names no streets. */
function villageAt(
  text: string,
  words: readonly Word[],
  at: number,
): { first: number; next: number; flat: boolean } | null {
  if (!SETTLEMENTS.has(words[at]?.key ?? '') || !isCapital(words[at + 1])) return null
  if (parted(text, words[at], words[at + 1]) || !HOUSES.has(words[at + 2]?.key ?? '')) return null
  const { next, flat } = housesFrom(text, words, at + 2)
  return next > at + 2 ? { first: settlementBefore(text, words, at), next, flat } : null
}

/** 'кв. 12' alone. */
const flatAt = (words: readonly Word[], at: number): { first: number; next: number; flat: boolean } | null =>
  FLATS.has(words[at]?.key ?? '') && isHouse(words[at + 1]) ? { first: at, next: at + 2, flat: true } : null

/** The postal addresses with a house in a text, in order. Linear in the length of the text. */
export function findAddresses(text: string): Address[] {
  const words = wordsOf(text)
  const small = nameKey(text)
  const found: Address[] = []
  for (let at = 0; at < words.length; at++) {
    const one = streetAt(text, words, at) ?? villageAt(text, words, at) ?? flatAt(words, at)
    if (!one) continue
    const start = words[one.first]?.start ?? 0
    const end = words[one.next - 1]?.end ?? start
    const before = small.slice(Math.max(0, start - REACH), start)
    const sure = one.flat || RESIDENCE.some((word) => before.includes(word))
    const last = found.at(-1)
    if (last && start < last.end) continue
    found.push({ start, end, sure })
    at = one.next - 1
  }
  return found
}
