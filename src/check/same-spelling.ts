import { withoutYo } from '../source/letters.ts'
import { lettersOf, type Name } from '../model/same-person.ts'

/** Letters at the end of a surname that tell case and gender: 'Иванов' and 'Иванова' are two people. */
const ENDING = 2
const SHORTEST = 5

/** Whether one letter is changed, added, left out or swapped with the next between two words. */
function oneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let back = 0
  while (back < short.length - from && short[short.length - 1 - back] === long[long.length - 1 - back]) back++
  const [left, right] = [short.length - from - back, long.length - from - back]
  if (left + right > 0 && left <= 1 && right === 1) return true
  return left === 2 && right === 2 && short[from] === long[from + 1] && short[from + 1] === long[from]
}

/** Whether two names differ as one mistyped does: one letter of the surname, before its ending, with the same initials. */
export function differsBySlip(one: Name, other: Name): boolean {
  const [a, b] = [one.familyName ?? '', other.familyName ?? ''].map((name) => withoutYo(name.toLowerCase()))
  if (a === undefined || b === undefined || a === b || Math.min(a.length, b.length) < SHORTEST) return false
  const letters = lettersOf(one)
  if (letters.length < 2 || letters !== lettersOf(other)) return false
  if (a.slice(-ENDING) !== b.slice(-ENDING)) return false
  return oneSlip(a.slice(0, -ENDING), b.slice(0, -ENDING))
}
