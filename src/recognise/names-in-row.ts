import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isStopWord, nameLexicon, shapeOf, type NameLexicon } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { withoutTrailing } from '../source/edges.ts'

/** Fewest given names on a line that nothing parts: as many words are no name of one person. */
const LEAST_GIVEN = 5
/** Fewest people with given name and surname on such a line. */
const LEAST_WHOLE = 3

interface Word {
  readonly text: string
  readonly start: number
}

/** The words of a line that are nothing but capitalised ones with blanks between them; empty for any other line. */
function plainWords({ value }: Text, names: NameLexicon): readonly Word[] {
  const words = [...withoutTrailing(value, '.! ').matchAll(/\S+/gu)].map(({ 0: text, index }) => ({
    text,
    start: index,
  }))
  const plain = words.every(
    ({ text }) =>
      /^\p{L}[\p{L}'’-]+$/u.test(text) && shapeOf(text) === 'title' && !isStopWord(nameKey(text), names),
  )
  return plain ? words : []
}

/** Where people begin in a row of names that nothing parts: at each word, or at each second one; null where that is not sure. */
function beginnings(words: readonly Word[], names: NameLexicon): readonly Word[] | null {
  const isGiven = ({ text }: Word): boolean => names.givenNames.has(nameKey(text))
  const given = words.filter(isGiven).length
  if (words.length >= LEAST_GIVEN && given * 10 >= words.length * 7) return words
  const firsts = words.filter((_, at) => at % 2 === 0)
  const whole = words.length % 2 === 0 && firsts.length >= LEAST_WHOLE
  return whole && firsts.every(isGiven) && given * 3 < words.length * 2 ? firsts : null
}

/** 'Ann Ben Carl Dora Emma', 'Ann Roe Ben Fox Carl Poe': people in a row with nothing but blanks between them; the line itself for any other. */
export function namesInRow(text: Text, lexicon: Lexicon, others = false): readonly Text[] {
  if (lexicon.names.order !== 'given-first' || /[,;:()]/u.test(text.value)) return [text]
  const names = nameLexicon(lexicon.names)
  const words = plainWords(text, names)
  const single = words.length > 1 && words.every(({ text: word }) => isSingle(word, others, names))
  const starts = (single ? words : beginnings(words, names))?.map(({ start }) => start)
  if (!starts) return [text]
  return starts.map((start, at) =>
    text.slice(start, starts[at + 1] ?? withoutTrailing(text.value, '.! ').length).trim(),
  )
}

/** Whether a word names somebody by itself: as the record lists it, or as a given name where others are listed by theirs. */
const isSingle = (word: string, others: boolean, { known, givenNames }: NameLexicon): boolean =>
  (others && givenNames.has(nameKey(word))) ||
  (known.get(word)?.some(({ words, family }) => words.length === 1 && family === null) ?? false)

/** 'Ann, Ben, Carl': people by their given names, and no person with posts. */
export function areGivenNames(chunks: readonly Text[], { names }: Lexicon): boolean {
  const { givenNames } = nameLexicon(names)
  const words = chunks.map(({ value }) => value.trim())
  const given = words.filter((word) => givenNames.has(nameKey(word))).length
  return words.length > 2 && given * 2 > words.length && words.every((word) => ONE_WORD.test(word))
}
const ONE_WORD = /^\p{Lu}[\p{L}'’-]+[.!]?$/u

/** Whether a line is a row of given names with nothing but blanks between them. */
export const isRowOfGiven = (text: Text, lexicon: Lexicon): boolean =>
  namesInRow(text, lexicon).length >= LEAST_GIVEN &&
  namesInRow(text, lexicon).every(({ value }) => !value.includes(' '))
