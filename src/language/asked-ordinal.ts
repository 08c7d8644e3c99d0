import { withoutTrailing } from '../source/edges.ts'
import { ordinalWord, romanNumber } from './numbers.ts'
import { fold } from './words.ts'

/** 'IV' → [4], '2.1' → [2, 1], 'второй' → [2]; null for what numbers nothing. */
function partsOf(printed: string): readonly number[] | null {
  if (/^\d{1,4}(?:\.\d{1,4})*$/u.test(printed)) return printed.split('.').map(Number)
  const folded = fold(printed)
  const value = romanNumber(folded) ?? ordinalWord(folded)
  return value === null ? null : [value]
}

/** A number as somebody types it: without '№', 'вопрос' and the mark behind it. */
const bare = (asked: string): string => {
  const typed = asked.trim()
  const number = /^[№N#]/u.test(typed) ? typed.slice(1).trim() : typed
  return withoutTrailing(number, '.)')
}

/**
 * Index of the printed number that somebody asks for: as printed, in other figures ('2' for 'II'), or as a word ('второй',
 * 'по второму вопросу'); -1 for none. What is printed the same way wins.
 */
export function askedOrdinal(asked: string, printed: readonly (string | null)[]): number {
  const wanted = bare(asked)
  const exact = printed.findIndex((number) => number !== null && fold(number) === fold(wanted))
  if (exact >= 0) return exact
  const parts = wanted
    .split(/\s+/u)
    .map((word) => partsOf(bare(word)))
    .find((found) => found !== null)
  if (!parts) return -1
  return printed.findIndex((number) => number !== null && partsOf(number)?.join('.') === parts.join('.'))
}
