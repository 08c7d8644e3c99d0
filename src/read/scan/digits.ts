import { withoutTrailing } from '../../source/edges.ts'

/** Letters and strokes that are read for digits. */
const LETTERS = 'ОOоoЗзlI|Іб'
const MEANT = '00003311116'
const DIGITS = new Map([...LETTERS].map((sign, at) => [sign, MEANT.charAt(at)]))
const FIGURE = /^[\dОOоoЗзlI|Іб]+$/u
const DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?:\d{2}|\d{4})$/
const YEAR = /^(?:19|20)\d{2}$/
const TIME = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/
/** A letter after a number is one of its house or form: '12б'. */
const LETTERED = /^\d{1,3}[а-яб]$/u

const MARKS = '.,;:)»'

const inDigits = (figure: string): string => [...figure].map((sign) => DIGITS.get(sign) ?? sign).join('')

/** A date one of whose full stops was read as another mark: '14-03.2023г.'. */
const MARKED = /^(\d{2})([.,-])(\d{2})([.,-])(\d{4})(?=г?\.?[,;:)]?$)/u

/** A date with full stops between its numbers, where one of them was read. */
export const withStops = (word: string): string =>
  word.replace(MARKED, (date, day: string, one: string, month: string, other: string, year: string) =>
    one === '.' || other === '.' ? `${day}.${month}.${year}` : date,
  )

/**
 * A word of digits some of which were read as letters: 'О1.О9.2О22', '2О22', '1З'. Where half of it or less is digits
 * nothing tells that it is a number, unless it is a date.
 */
export function withDigits(word: string): string {
  if (!/\d/.test(word) || !/[^\d.,:;)»]/u.test(word)) return word
  const core = withoutTrailing(word, MARKS)
  const tail = word.slice(core.length)
  const figures = core.split(/[.:]/)
  if (figures.length > 3 || !figures.every((figure) => FIGURE.test(figure))) return word
  const digits = inDigits(core)
  if (digits === core) return word
  if (DATE.test(digits) || YEAR.test(digits) || TIME.test(digits)) return digits + tail
  const letters = core.replace(/[\d.:]/g, '').length
  const whole = figures.length === 1 && !LETTERED.test(core) && letters * 2 < core.length
  return whole ? digits + tail : word
}

/** What counts a line: its number, and how it is closed. */
const COUNTED = /^(\d{1,2})([.)])$/
const MISREAD = /^([ОЗзlI|Іб])([.)])$/u
/** The number of a list whose full stop was read as a colon: '3:' after '2.'. */
const WITH_COLON = /^(\d{1,2}):$/
/** The number of a point whose full stop was read as a colon: '2:2'. A time of the day has two digits behind it. */
const COLONED = /^(\d{1,2}):(\d)([.)]?)$/u

/** The next counted line within so many lines goes on with the same list. */
const REACH = 12

function numberNear(firsts: readonly string[], from: number, step: 1 | -1, mark: string): number | null {
  for (let at = from + step, seen = 0; seen < REACH && at >= 0 && at < firsts.length; at += step, seen++) {
    const counted = COUNTED.exec(firsts[at] ?? '')
    if (counted && counted[2] === mark) return Number(counted[1])
  }
  return null
}

/** The first word of a line; with a full stop for its colon where it counts on from the one before. */
function withStop(firsts: readonly string[], at: number): string {
  const first = firsts[at] ?? ''
  const [, counted = ''] = WITH_COLON.exec(first) ?? []
  return counted !== '' && numberNear(firsts, at, -1, '.') === Number(counted) - 1 ? `${counted}.` : first
}

/**
 * The first words of lines, with those that count put right which were read as letters: 'З.' between '2.' and '4.'. A
 * letter counts as a digit only where the number before or after is there, so that 'б)' after 'а)' stays.
 */
export function withCounts(firsts: readonly string[]): string[] {
  return firsts.map((_, at) => {
    const first = withStop(firsts, at).replace(COLONED, '$1.$2$3')
    const misread = MISREAD.exec(first)
    const [, sign = '', mark = ''] = misread ?? []
    if (!misread) return first
    const number = Number(inDigits(sign))
    const before = numberNear(firsts, at, -1, mark)
    const after = numberNear(firsts, at, 1, mark)
    const fits = before === number - 1 || (number === 1 && before === null)
    return fits && (after === null || after === number + 1) && (before !== null || after !== null)
      ? `${String(number)}${mark}`
      : first
  })
}
