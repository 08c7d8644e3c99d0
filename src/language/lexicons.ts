import { en } from './en.ts'
import { readLabel } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'

/** The languages that protocols are read in. A new language is a file that satisfies `Lexicon` and a line here. */
export const lexicons: readonly Lexicon[] = [ru, en]

/** How many letters at the head of a text tell its language: what is attached below may be in another. */
const SAMPLE = 1500

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)

/** Lines at the head of a text whose labels tell its language where the letters are mixed. */
const HEAD_LINES = 40
const LONGEST_LINE = 200
/** Below this share of other letters the prevailing ones are taken at their word. */
const MIXED = 0.1

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

/**
 * The language of a text: that whose letters prevail at its beginning, Russian for Cyrillic ones, else English. Where both
 * are used it is that whose labels the first lines begin with.
 */
export function detectLanguage(text: string): Lexicon {
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < text.length && cyrillic + latin < SAMPLE; at++) {
    const code = text.charCodeAt(at)
    if (isCyrillic(code)) cyrillic++
    else if (isLatin(code)) latin++
  }
  if (Math.min(cyrillic, latin) > (cyrillic + latin) * MIXED) {
    const [ofRu, ofEn] = [labelsOf(text, ru), labelsOf(text, en)]
    if (ofRu !== ofEn) return ofRu > ofEn ? ru : en
  }
  return cyrillic > latin ? ru : en
}

/** The lexicon of a text: by its code when told, else the language whose letters the text is written in. */
export function lexiconFor(text: string, language?: string): Lexicon {
  return lexicons.find(({ code }) => code === language) ?? detectLanguage(text)
}
