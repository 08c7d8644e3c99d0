import { en } from './en.ts'
import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'

/** The languages that protocols are read in. A new language is a file that satisfies `Lexicon` and a line here. */
export const lexicons: readonly Lexicon[] = [ru, en]

/** How many letters at the head of a text tell its language: what is attached below may be in another. */
const SAMPLE = 1500

const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f)

/** The language whose letters prevail at the beginning of a text: Russian for Cyrillic ones, else English. */
export function detectLanguage(text: string): Lexicon {
  let cyrillic = 0
  let latin = 0
  for (let at = 0; at < text.length && cyrillic + latin < SAMPLE; at++) {
    const code = text.charCodeAt(at)
    if (isCyrillic(code)) cyrillic++
    else if (isLatin(code)) latin++
  }
  return cyrillic > latin ? ru : en
}

/** The lexicon of a text: by its code when told, else the language whose letters the text is written in. */
export function lexiconFor(text: string, language?: string): Lexicon {
  return lexicons.find(({ code }) => code === language) ?? detectLanguage(text)
}
