import { en } from './en.ts'
import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'

/** The languages that protocols are read in. A new language is a file that satisfies `Lexicon` and a line here. */
export const lexicons: readonly Lexicon[] = [en, ru]
