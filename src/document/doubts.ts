import { wordCore } from '../source/word-core.ts'
import type { ScannedWord } from './scan.ts'

/**
 * How sure the recogniser must be of a word (set by eye on some printed pages, not fitted). A digit that is misread makes another date or
 * number of it and nobody sees it, so words with digits are held to more.
 */
const SURE_WORD = 75
const SURE_DIGITS = 90
/** Words of few letters are told by none of the others. */
const SURE_SHORT = 85
const SHORT = 4
/** Words that are read twice confirm one another, where one is read as surely as this and they are no shorter. */
const SURE_AGAIN = 90
const LEAST_AGAIN = 5

const HAS_DIGIT = /\d/
const HAS_WORD = /[\p{L}\p{N}]/u
const coreOf = (text: string): string => wordCore(text).toLowerCase()

/** A word with what stands for it in the text. */
export interface TextedWord extends ScannedWord {
  readonly text: string
}

/** Whether a word is less sure than it must be, by itself. Digits that were put right were read as something else. */
function isUnsure({ text, confidence, read }: TextedWord): boolean {
  if (!HAS_WORD.test(text)) return false
  if (!HAS_DIGIT.test(text)) return confidence < (coreOf(text).length <= SHORT ? SURE_SHORT : SURE_WORD)
  return confidence < SURE_DIGITS || read !== null
}

/**
 * The words that are doubtful: less sure than they must be, and not confirmed by the same word elsewhere. A number of
 * few digits is confirmed by nothing: another one just like it is another one.
 */
export function doubtfulWords(words: readonly TextedWord[]): TextedWord[] {
  const sure = new Set(
    words.filter(({ confidence }) => confidence >= SURE_AGAIN).map(({ text }) => coreOf(text)),
  )
  return words.filter((word) => {
    const core = coreOf(word.text)
    return isUnsure(word) && !(core.length >= LEAST_AGAIN && sure.has(core))
  })
}
