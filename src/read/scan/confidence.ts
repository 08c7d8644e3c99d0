import type { ReadPage, ReadWord } from './tsv.ts'

/** Words shorter than this are read badly in any language. */
const LEAST_LETTERS = 3
const UNSURE = 60
const SURE = 90
/** Share of unsure words from which on some may be of another language (set by eye on printed records). */
const MOST_UNSURE = 0.06
const HAS_LETTERS = /\p{L}/u

const wordsOf = (pages: readonly ReadPage[]): ReadWord[] =>
  pages
    .flatMap(({ lines }) => lines.flat())
    .filter(({ text }) => text.length >= LEAST_LETTERS && HAS_LETTERS.test(text))

/** How sure the recogniser is of the words of pages, on the average. */
export function meanConfidence(pages: readonly ReadPage[]): number {
  const words = wordsOf(pages)
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)
}

/** How people are named in chats, and addresses: in Latin letters nearly always. */
const ADDRESS = /@|^https?:/u

/** Whether so many words of pages are unsure, or one that can only be an address, that another language may be among them. */
export function hasForeignWords(pages: readonly ReadPage[]): boolean {
  const words = wordsOf(pages)
  const unsure = words.filter(({ confidence }) => confidence < UNSURE).length
  const address = words.some(({ text, confidence }) => ADDRESS.test(text) && confidence < SURE)
  return address || unsure > words.length * MOST_UNSURE
}
