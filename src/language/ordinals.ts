import { romanNumber } from './numbers.ts'

/** How an ordinal is printed; siblings are printed alike. */
export type OrdinalStyle = 'arabic' | 'bracketed' | 'roman' | 'letter'

export interface Ordinal {
  /** As printed, without the closing mark: '2.1', 'IV', 'а'. */
  readonly printed: string
  readonly style: OrdinalStyle
  /** Its values: [2, 1]. */
  readonly parts: readonly number[]
  /** Length of the ordinal with its closing mark and the space after it. */
  readonly length: number
  /** ')' or '.' or '' when nothing closes it. */
  readonly closing: string
}

const ARABIC = /^(\d{1,3}(?:\.\d{1,3}){0,4})(\.\)|[.)]?)(?=\s|[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]|[«"(„“@[*_]|$)\s*/u
const ROMAN = /^([IVXІХ]{1,6})(\.|\))(?=\s|[A-ZÀ-ÖØ-ÞЀ-Я]|$)\s*/u
const ROMAN_BARE = /^([IVXІХ]{1,6})(\s+)(?=[A-ZÀ-ÖØ-ÞЀ-Я])/u
/** A date that begins like an ordinal: '13. 05. 2024'. */
const DATE = /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?!\d|\.\d)/
const LETTER = /^([а-яёa-z])(\))\s*(?=\S)/iu
const ENCLOSED_LETTER = /^\(([а-яёa-z])(\))\s+(?=\S)/iu

/** '3 .Заявление', '2 ) Домофон', '1/ Итоги проверки', '3: Выбрать': a blank before the mark, a stroke or two points for it. */
const SPACED =
  /^(\d{1,2})(?: ([.)/])\s*(?=[«"„“A-ZÀ-ÖØ-ÞЀ-Я])|(\/)\s+(?=[«"„“A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ])|(:)\s(?=[«"„“]?[А-ЯЁ]))/u

/** '(1) Correspondence', '[1] Одобрить проект'. */
const ENCLOSED = /^(?:\((\d{1,2})\)\s+(?=[A-Za-z])|\[(\d{1,2})\]\s+(?=[A-Za-zЀ-ԯ]))/u
/** '2.A  Dog day care', '3-B. Bridge': a letter counts below the number. */
const LETTERED = /^(\d{1,2})[.-]([A-Z])(?:[.)]\s+|\s+)(?=[A-Z\d])/
/** 'C1. All volunteer days …': a number behind the letter of its question. */
const CODED = /^([A-Z](\d{1,2}))\.\s+(?=[A-Z])/
/** '24/31   APOLOGIES', '126/17 Minutes of …': the number of a minute with the year before or after it. */
const MINUTE = /^(\d{1,4})\/(\d{1,4})(?:\.|:)?(\s+)(?=[A-Z])/
const isYear = (value: number): boolean => (value >= 10 && value <= 40) || isFullYear(value)
const isFullYear = (value: number): boolean => value >= 1990 && value <= 2050

/** The number of a minute; the part that is no year counts. A line that may begin with a day is none. */
function readMinuteNumber(value: string): Ordinal | null {
  const found = MINUTE.exec(value)
  if (!found) return null
  const [first, second] = [Number(found[1]), Number(found[2])]
  const capitals = /^[^a-z]{4,}/.test(value.slice(found[0].length, found[0].length + 6))
  const day = first <= 31 && second <= 31 && (first <= 12 || second <= 12)
  if (day && (found[3] ?? '').length < 2 && !capitals) return null
  const counts = isYear(first) && (isFullYear(first) || !(isYear(second) && first > second))
  const parts = [counts || !isYear(second) ? second : first]
  return { printed: `${found[1]}/${found[2]}`, style: 'arabic', parts, length: found[0].length, closing: '/' }
}

/** '2.A', '3-B.', 'C1.'. */
function readLettered(value: string): Ordinal | null {
  const coded = CODED.exec(value)
  if (coded?.[1] !== undefined)
    return {
      printed: coded[1],
      style: 'arabic',
      parts: [Number(coded[2])],
      length: coded[0].length,
      closing: '.',
    }
  const found = LETTERED.exec(value)
  const [whole, number, letter] = found ?? []
  if (whole === undefined || number === undefined || letter === undefined) return null
  const printed = whole.trimEnd().replace(/[.)]$/u, '')
  const parts = [Number(number), letter.charCodeAt(0) - 'A'.charCodeAt(0) + 1]
  return { printed, style: 'arabic', parts, length: whole.length, closing: '' }
}

/** A number of a kind with spaces between it and its closing mark; undefined where none begins the line. */
function readSpaced(value: string): Ordinal | undefined {
  const spaced = SPACED.exec(value)
  if (spaced?.[1] === undefined) return undefined
  const closing = spaced[2] ?? spaced[3] ?? spaced[4] ?? ''
  const style = closing === ')' ? 'bracketed' : 'arabic'
  return { printed: spaced[1], style, parts: [Number(spaced[1])], length: spaced[0].length, closing }
}

/** Whether digits are no ordinal: a bare number or time without a closing mark, or one glued to the word behind it. */
function isBareNumber(value: string, printed: string, closing: string, length: number): boolean {
  if (closing !== '') return false
  if (!printed.includes('.') || /^\d{2}\.\d{2}$/.test(printed)) return true
  return /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]/u.test(value.slice(length)) && !/\s/.test(value.charAt(length - 1))
}

/** '2.1.', '2.2 Состояние', '3)', or null for digits that are no ordinal; undefined where none begin the line. */
function readArabic(value: string): Ordinal | null | undefined {
  const arabic = ARABIC.exec(value)
  const printed = arabic?.[1]
  if (!arabic || printed === undefined) return undefined
  const closing = arabic[2] ?? ''
  const length = arabic[0].length
  if (isBareNumber(value, printed, closing, length)) return null
  if (/^\s?\d/.test(value.slice(printed.length + closing.length)) && closing !== ')') return null
  const style = closing.endsWith(')') ? 'bracketed' : 'arabic'
  return { printed, style, parts: printed.split('.').map(Number), length, closing }
}

/** '(1) Correspondence', '[1] Одобрить проект'. */
function readEnclosed(value: string): Ordinal | null {
  const enclosed = ENCLOSED.exec(value)
  const printed = enclosed?.[1] ?? enclosed?.[2]
  if (!enclosed || printed === undefined) return null
  const parts = [Number(printed)]
  const closing = enclosed[0].startsWith('(') ? '()' : '[]'
  return { printed, style: 'bracketed', parts, length: enclosed[0].length, closing }
}

/** 'IV.', 'II Отчёт'. */
function readRoman(value: string): Ordinal | null {
  const roman = ROMAN.exec(value) ?? ROMAN_BARE.exec(value)
  const number = roman?.[1] === undefined ? null : romanNumber(roman[1].toLowerCase())
  if (roman?.[1] === undefined || number === null) return null
  const closing = (roman[2] ?? '').trim()
  return { printed: roman[1], style: 'roman', parts: [number], length: roman[0].length, closing }
}

/** 'а)', '(b)'. */
function readLetter(value: string): Ordinal | null {
  const letter = LETTER.exec(value) ?? ENCLOSED_LETTER.exec(value)
  if (letter?.[1] === undefined) return null
  const base = /[а-яё]/iu.test(letter[1]) ? 'а' : 'a'
  const part = letter[1].toLowerCase().charCodeAt(0) - base.charCodeAt(0) + 1
  return { printed: letter[1], style: 'letter', parts: [part], length: letter[0].length, closing: ')' }
}

/**
 * The ordinal that a line begins with, or null. '2.1.', '2.2 Состояние', '3)', 'а)', 'IV.' are ordinals;
 * '30.06.2022', '14.02 пошли таймауты' (a time), '5 депутатов' and '2023 год' are not.
 */
export function readOrdinal(value: string): Ordinal | null {
  if (DATE.test(value)) return null
  const lettered = readLettered(value)
  if (lettered) return lettered
  const arabic = readSpaced(value) ?? readArabic(value)
  if (arabic !== undefined) return arabic
  return readEnclosed(value) ?? readMinuteNumber(value) ?? readRoman(value) ?? readLetter(value)
}
