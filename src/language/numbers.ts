import type { Token } from './token.ts'

/** Numbers in words: every written form of each, with what it counts; tens and units are added up. */
export type NumberWords = Readonly<Record<string, number>>

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
/** Cyrillic letters that are typed for Roman digits. */
const ROMAN_LOOKALIKES: Readonly<Record<string, string>> = { і: 'i', х: 'x', с: 'c' }

/** A Roman number below 400, typed with Latin or look-alike Cyrillic letters; null for anything else. */
export function romanNumber(fold: string): number | null {
  let sum = 0
  let before = 0
  // A lone Cyrillic 'с' is a preposition.
  if (fold === '' || fold.length > 9 || fold === 'с') return null
  for (let i = fold.length - 1; i >= 0; i--) {
    const letter = fold.charAt(i)
    const digit = ROMAN[ROMAN_LOOKALIKES[letter] ?? letter]
    if (digit === undefined) return null
    sum += digit < before ? -digit : digit
    before = Math.max(before, digit)
  }
  return sum
}

/** '1-й', '2ой', '3-му', '4th': an ordinal in digits. */
const DIGITS_ORDINAL = /^(\d{1,2})-?(?:й|ый|ой|ий|му|ому|ему|st|nd|rd|th)$/u

/** The number that an ordinal written in digits stands for; null for anything else. */
export function digitsOrdinal(fold: string): number | null {
  const digits = DIGITS_ORDINAL.exec(fold)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Stems of the Russian ordinals, adjective endings left out; the irregular third has a list of its own. */
const ORDINAL_STEMS: Readonly<Record<string, number>> = {
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
  четырнадцат: 14,
  пятнадцат: 15,
  шестнадцат: 16,
  семнадцат: 17,
  восемнадцат: 18,
  девятнадцат: 19,
  двадцат: 20,
}
const ORDINAL_ENDINGS = [
  'ый',
  'ой',
  'ий',
  'ого',
  'ому',
  'ым',
  'ом',
  'ая',
  'ую',
  'ое',
  'ые',
  'ых',
  'ыми',
  'ым',
]
const THIRD_ENDINGS = ['ий', 'ьего', 'ьему', 'ьим', 'ьем', 'ья', 'ьей', 'ью', 'ье', 'ьи', 'ьих']
const ENGLISH_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

let ordinals: Map<string, number> | null = null

function ordinalTable(): Map<string, number> {
  const table = new Map(ENGLISH_ORDINALS.map((word, index) => [word, index + 1]))
  for (const [stem, value] of Object.entries(ORDINAL_STEMS)) {
    for (const ending of value === 3 ? THIRD_ENDINGS : ORDINAL_ENDINGS) table.set(stem + ending, value)
  }
  return table
}

/** What an ordinal in words says ('второму', 'third'), 1 to 20; null for any other word. Takes a token's fold. */
export function ordinalWord(fold: string): number | null {
  ordinals ??= ordinalTable()
  return ordinals.get(fold) ?? null
}

/** A count as printed. `agrees` is false where the words in brackets say another number: '10 (пяти)'. */
export interface Count {
  readonly value: number
  readonly agrees: boolean
}

/** Digits before the hyphen of '5-ти', '3-х'. */
function leadingDigits(fold: string, endings: readonly string[]): number | null {
  const hyphen = fold.indexOf('-')
  return hyphen > 0 && hyphen < 5 && endings.includes(fold.slice(hyphen + 1))
    ? Number(fold.slice(0, hyphen))
    : null
}

const tables = new WeakMap<NumberWords, ReadonlyMap<string, number>>()

/** The words as a table that can be asked for whatever a text holds. */
function tableOf(words: NumberWords): ReadonlyMap<string, number> {
  let table = tables.get(words)
  if (!table) tables.set(words, (table = new Map(Object.entries(words))))
  return table
}

function readWords(
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
): { end: number; value: number } | null {
  const table = tableOf(words)
  const first = table.get(tokens[index]?.fold ?? '')
  if (first === undefined) return null
  const second = first >= 20 && first % 10 === 0 ? table.get(tokens[index + 1]?.fold ?? '') : undefined
  return second !== undefined && second > 0 && second < 10
    ? { end: index + 2, value: first + second }
    : { end: index + 1, value: first }
}

/** A number in brackets at a token, in words or digits, and the index after the closing bracket. */
function readBracketed(
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
): { readonly end: number; readonly value: number } | null {
  if (tokens[index]?.text !== '(') return null
  const inside = readWords(tokens, index + 1, words) ?? bracketedDigits(tokens, index + 1)
  return inside && tokens[inside.end]?.text === ')' ? { end: inside.end + 1, value: inside.value } : null
}

/** A whole number below 10,000 in digits, words or both: '5', '5-ти', 'пяти', '60 (шестидесяти)'. */
export function readCount(
  tokens: readonly Token[],
  index: number,
  words: NumberWords,
  endings: readonly string[],
): { end: number; value: Count } | null {
  const token = tokens[index]
  if (!token) return null
  const spelt = readWords(tokens, index, words)
  const digits =
    token.kind === 'number' && token.text.length < 5 ? Number(token.text) : leadingDigits(token.fold, endings)
  const value = spelt?.value ?? digits
  if (value === null || Number.isNaN(value)) return null
  const end = spelt?.end ?? index + 1
  const bracketed = readBracketed(tokens, end, words)
  if (bracketed) return { end: bracketed.end, value: { value, agrees: value === bracketed.value } }
  return { end, value: { value, agrees: true } }
}

function bracketedDigits(tokens: readonly Token[], index: number): { end: number; value: number } | null {
  const token = tokens[index]
  return token?.kind === 'number' && token.text.length < 5
    ? { end: index + 1, value: Number(token.text) }
    : null
}

/** 'Первое. …', 'второе – …', 'во-вторых, …' at the beginning of a sentence or behind a semicolon. */
export const WORDED_POINT =
  /(?:^|[.;!?)]\s+)((?:(?:пункт|во?-)\s?)?(\p{L}{4,14}(?:ое|ье|ый|ий|ой|ых|их|ьих))(?:[.:,)]|\s[–—-])\s+)(?=\S)/giu
