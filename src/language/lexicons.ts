import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'

/** The languages that protocols are read in. A new language is a file that satisfies `Lexicon` and a line here. */
export const lexicons: readonly Lexicon[] = [ru]

/** The lexicon of a text: by its code when told, else the language whose letters the text is written in. */
export function lexiconFor(_text: string, language?: string): Lexicon {
  return lexicons.find(({ code }) => code === language) ?? ru
}
