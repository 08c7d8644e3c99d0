import { openingOf, WIDEST } from './line-ends.ts'
import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import type { PrintedLine } from './printed-lines.ts'

/** A small word that no sentence ends with; behind a number it is a unit: '50 га'. */
const SMALL_WORD = /[^\d\s]\s[а-яё]{1,2}$/u
/** A sign that its number follows. */
const NUMBER_SIGN = /[№§]$/u
const FIGURE = /^\d/u
/** A day and its month, whose year follows: '31 мая' before '2025 г.' */
const DAY_OF_YEAR = /(?:^|\D)\d{1,2}\s[а-яё]{3,8}$/u
const YEAR = /^(?:19|20)\d\d\s?(?:г\.|год)/u
/** A dash that what it leads to follows on the next line; behind a word or two it heads a list: 'Решили -'. */
const DASH_END = /\S [–—-]$/u
const LEAST_BEFORE_DASH = 30
/** Abbreviations that the word they belong to follows: 'ул.' before its name, '1 250,0 тыс.' before 'руб.' */
const BOUND = ['ул', 'пос', 'дер', 'просп', 'пер', 'им', 'обл']
const COUNTED = ['тыс', 'млн', 'млрд']
const SMALL = /^[а-яё]/u
const ABBREVIATION = /(?:^|[\s,(])([а-яё]{2,5})\.$/u
/** A bracket that a sentence goes on behind: '(Приложение № 5) и заключение'. */
const BRACKET_WITHIN = /^\([^()]{1,80}\),? [а-яёa-z]/u
const CLOSED = /^[^()]{0,80}\)/u
const TERMINAL = /[.;:!?…]["»”)]?$/u

/** A bracket that stands behind the name that ends the line before, with more behind it: '(Law), Huang (Business)'. */
const BRACKET_BEHIND = /^\([^()]{1,60}\)[,;]\s/u
/** English words that only stand before others: no line of its own ends with them. */
const JOINTS = ['the', 'of', 'at', 'in', 'to', 'for', 'by', 'with', 'from', 'and', 'or', 'that', 'on', 'as']
const LAST_WORD = /[^\s.:]\s([a-z]{2,4})$/u

/** Whether words end with what belongs to the next line: a small word or '№' before a figure, a bound abbreviation, a day without its year. */
function endsBound(whole: string, opening: string): boolean {
  if (FIGURE.test(opening) && (SMALL_WORD.test(whole.slice(-6)) || NUMBER_SIGN.test(whole))) return true
  if (YEAR.test(opening) && DAY_OF_YEAR.test(whole.slice(-16))) return true
  if (whole.length >= LEAST_BEFORE_DASH && DASH_END.test(whole.slice(-4))) return true
  const abbreviation = ABBREVIATION.exec(whole.slice(-8))?.[1] ?? ''
  return BOUND.includes(abbreviation) || (COUNTED.includes(abbreviation) && SMALL.test(opening))
}

/**
 * Whether a line cannot end where it does, however wide it is: at a small word or '№' before a figure, at an abbreviation that is bound to the next word, within brackets
 * that the next line closes, or before a bracket behind which the sentence goes on.
 */
export function endsOpen(text: string, before: PrintedLine, after: PrintedLine): boolean {
  if (after.gap || before.width > WIDEST || after.indent > before.indent + 8) return false
  const opening = openingOf(text, after)
  if (startsWithOrdinal(opening) || startsWithBullet(opening)) return false
  const whole = text.slice(before.from, before.to)
  if (endsBound(whole, opening)) return true
  if (whole.lastIndexOf('(') > whole.lastIndexOf(')') && CLOSED.test(opening)) return true
  if (JOINTS.includes(LAST_WORD.exec(whole.slice(-8))?.[1] ?? '')) return true
  return (BRACKET_WITHIN.test(opening) || BRACKET_BEHIND.test(opening)) && !TERMINAL.test(whole)
}
