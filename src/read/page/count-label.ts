/** Letters that lists in Russian documents count with: ё, й, ъ, ы, ь are left out. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const MOST_ROMAN = 3999
/** A letter is repeated at most so often; a list of that many entries is none. */
const MOST_REPEATS = 20

/** How a list counts. */
export type CountStyle =
  'decimal' | 'decimal-zero' | 'roman' | 'ROMAN' | 'latin' | 'LATIN' | 'russian' | 'RUSSIAN' | 'none'

function roman(count: number): string {
  let rest = count
  let numeral = ''
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) numeral += sign
  }
  return numeral
}

/** 'а' … 'я', then 'аа', 'бб' …, as word processors count on. */
function letters(count: number, alphabet: string): string {
  const sign = alphabet.charAt((count - 1) % alphabet.length)
  return sign.repeat(Math.min(Math.ceil(count / alphabet.length), MOST_REPEATS))
}

/** A number of a list as it is printed, without the marks around it. Numbers that the style cannot write are decimal. */
export function countLabel(count: number, style: CountStyle): string {
  if (style === 'none') return ''
  if (style === 'decimal-zero' && count >= 0 && count < 10) return `0${String(count)}`
  if (count < 1 || style === 'decimal' || style === 'decimal-zero') return String(count)
  if (style === 'roman' || style === 'ROMAN') {
    if (count > MOST_ROMAN) return String(count)
    return style === 'ROMAN' ? roman(count).toUpperCase() : roman(count)
  }
  const small = letters(count, style.toLowerCase() === 'latin' ? LATIN : RUSSIAN)
  return style === 'LATIN' || style === 'RUSSIAN' ? small.toUpperCase() : small
}
