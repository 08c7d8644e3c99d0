import type { Lexicon } from '../language/lexicon.ts'
import type { Unit } from './units.ts'
import { fold } from '../language/words.ts'

const LONGEST = 200
const BETWEEN = /[()_/|\t]|\s{3}/u

/**
 * Whether a line only says what is to be written on the form, or attests a copy: '(должность)  (подпись)  (дата)',
 * 'Верно'. Such words are no facts.
 */
export const isFormCaption = ({ whole }: Unit, lexicon: Lexicon): boolean => isCaption(whole.value, lexicon)

/** The same of some words of a line: '(подпись)' between a role and a name is no post. */
export function isCaption(value: string, { headers }: Lexicon): boolean {
  if (value.length > LONGEST) return false
  const words = value
    .split(BETWEEN)
    .map((piece) => fold(piece).replace(/[:.]$/u, '').trim())
    .filter((piece) => piece !== '')
  return words.length > 0 && words.every((word) => headers.captions.includes(word))
}
