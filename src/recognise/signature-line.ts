import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import type { Statement } from './statements.ts'

/** Post, blank, signature's name, date: a row with more cells is no signature. */
export const MOST_SIGNATURE_CELLS = 4

/** A gap and a blank at the end of a line. */
const SIGNED_BEHIND = /\s_{4,}$/u

/** Whether a line is signed: a role or post, then blanks or a gap, then a name or nothing more. */
export function isSignatureLine({ label, text, unit }: Statement, lexicon: Lexicon): boolean {
  const value = unit.whole.value
  if (value.length > 200) return false
  if (unit.row && unit.row.cells.length > MOST_SIGNATURE_CELLS) return false
  const names = findNames(value, lexicon.names, { loose: true })
  const last = names[names.length - 1]
  const rest = last ? value.slice(last.end).replace(/[\s/_.)|]/gu, '') : value
  if (label && (label.key === 'chair' || label.key === 'secretary')) {
    return (
      text.value === '' ||
      (last !== undefined && rest === '') ||
      (label.separator === 'gap' && text.length < 60)
    )
  }
  return last !== undefined && names.length === 1 && isSigned(value, last.start, rest === '')
}

/** Whether a blank or a gap stands before the only name of a line, or a blank to sign in behind all: 'Орлова А.П.   кв. 18   ______'. */
function isSigned(value: string, name: number, ends: boolean): boolean {
  if (SIGNED_BEHIND.test(value) && name === 0) return true
  return ends && /_{3,}|\s{3,}|\t|\/\s*$/u.test(value.slice(0, name))
}
