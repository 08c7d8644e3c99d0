import { remembering } from '../source/recent.ts'
import { readLabel } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { lexicons } from './lexicons.ts'

/** How many letters at the head of a text tell its language: what is attached below may be in another. */
const SAMPLE = 1500

/** Lines at the head of a text whose labels tell its language where the letters may be of several. */
const HEAD_LINES = 40
const LONGEST_LINE = 200
/** Below this share of its letters no language is thought of: they are those of names and marks. */
const SOME = 0.1

/** The language of what has no words: the first of the table. */
export const FIRST_LANGUAGE: string = lexicons[0]?.code ?? ''

/** How well a text fits a language. */
interface Score {
  readonly lexicon: Lexicon
  /** Letters of its alphabet at the head of the text. */
  readonly letters: number
}

/** How many of the first lines begin with a label of a language: what stands below may be a listing of code. */
function labelsOf(text: string, lexicon: Lexicon): number {
  let found = 0
  let from = 0
  for (let line = 0; line < HEAD_LINES && from < text.length; line++) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    const words = text.slice(from, Math.min(end, from + LONGEST_LINE)).trim()
    const label = words === '' ? null : readLabel(words, lexicon)
    if (label && label.separator !== 'none') found++
    from = end + 1
  }
  return found
}

/** The languages in whose alphabets a letter is, by their places in the table. */
const languagesOf = remembering((character: string): readonly number[] => {
  const letter = character.toLowerCase()
  return lexicons.flatMap(({ alphabet }, index) => (alphabet.includes(letter) ? [index] : []))
})

/** The languages that have more than a few of the first letters of a text, in the order of the table. */
function likely(text: string): Score[] {
  const letters = lexicons.map(() => 0)
  let all = 0
  for (let at = 0; at < text.length && all < SAMPLE; at++) {
    const languages = languagesOf(text.charAt(at))
    for (const index of languages) letters[index] = (letters[index] ?? 0) + 1
    if (languages.length > 0) all++
  }
  return lexicons
    .map((lexicon, index) => ({ lexicon, letters: letters[index] ?? 0 }))
    .filter((score) => score.letters > all * SOME)
}

/**
 * The language of a text: of those whose letters it is written in, the one whose labels most of its first lines begin with;
 * where they tell nothing, the one that has more of the letters, and at last the first of the table.
 */
export function detectLanguage(text: string): Lexicon {
  const scores = likely(text)
  if (scores.length < 2) return scores[0]?.lexicon ?? lexiconOf(FIRST_LANGUAGE)
  return scores
    .map((score) => ({ ...score, labels: labelsOf(text, score.lexicon) }))
    .reduce((best, one) =>
      one.labels > best.labels || (one.labels === best.labels && one.letters > best.letters) ? one : best,
    ).lexicon
}

/** A language was asked for that there are no words of. */
export class LanguageError extends Error {
  constructor(code: string) {
    super(`no words of the language '${code}' are known, but those of ${languageCodes().join(', ')}`)
    this.name = 'LanguageError'
  }
}

/** Whether there are words of a language. */
export const isKnownLanguage = (code: string): boolean => languageCodes().includes(code)

/** Codes of the languages that are known (ISO 639-1). */
export const languageCodes = (): string[] => lexicons.map(({ code }) => code)

/** The lexicon of a language (ISO 639-1); throws a LanguageError for one that is not known: no other has its words. */
export function lexiconOf(code: string): Lexicon {
  const found = lexicons.find((lexicon) => lexicon.code === code)
  if (!found) throw new LanguageError(code)
  return found
}

/** The lexicon of a text: of the language that is told, else of that which the text is in. */
export const lexiconFor = (text: string, language?: string): Lexicon =>
  language === undefined ? detectLanguage(text) : lexiconOf(language)
