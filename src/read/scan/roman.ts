/** What a recogniser of Russian gives for Roman numerals. */
const MEANT: Readonly<Record<string, string>> = {
  Г: 'I',
  П: 'II',
  И: 'II',
  Н: 'II',
  Ш: 'III',
  ПТ: 'III',
  ПГ: 'III',
  П1: 'III',
  ГИ: 'III',
  ПИ: 'III',
  ГУ: 'IV',
  ТУ: 'IV',
  ПУ: 'IV',
  '1У': 'IV',
  У: 'V',
  УГ: 'VI',
  УТ: 'VI',
  У1: 'VI',
  УП: 'VII',
  УШ: 'VIII',
  ГХ: 'IX',
  ТХ: 'IX',
  '1Х': 'IX',
}
const ORDER = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
/** What is counted with Roman numerals. */
const COUNTED = /^(?:квартал|четверт|полугоди|триместр|семестр|созыв)/iu
const COUNTER = /^([А-ЯЁ\dIVX]{1,4})\.$/u
const ARABIC = /^\d{1,2}[.)]/

/** Whether a word is counted with Roman numerals. */
export const isCounted = (word: string | undefined): boolean => COUNTED.test(word ?? '')

/** A single stroke before it. */
const STROKE = /^[|[\]l!]$/

/** A word before what is counted, as a numeral where it is one. */
const numeralOf = (word: string): string => (STROKE.test(word) ? 'I' : (MEANT[word] ?? word))

/** The words of a line, with a numeral put right before what is counted so: 'И квартала' → 'II квартала'. */
export function withNumerals(words: readonly string[]): string[] {
  return words.map((word, at) => (isCounted(words[at + 1]) ? numeralOf(word) : word))
}

/** Strokes side by side are read as ones: two or three of them. */
const ONES = '11.'

/** A numeral at the head of a line, as it is meant behind another one; null for none. */
function counterOf(word: string | undefined, before: string | undefined): string | null {
  if (word === ONES) return before === 'II' ? 'III' : null
  const [, sign = ''] = COUNTER.exec(word ?? '') ?? []
  return MEANT[sign] ?? (ORDER.includes(sign) ? sign : null)
}

/**
 * The 'I.' that a numbering in Roman numerals begins with, read as '1.' or 'Г.': the line above its 'II.' where nothing is
 * counted between them, or the last that goes on with the same word ('1. СЛУШАЛИ:' over 'П. СЛУШАЛИ:'). -1 for none.
 */
function firstOf(lines: readonly (readonly string[])[], second: number): number {
  let between = false
  for (let at = second - 1; at >= 0; at--) {
    const [first = '', next] = lines[at] ?? []
    if (/^[1Г]\.$/.test(first) && (!between || next === lines[second]?.[1])) return at
    between ||= ARABIC.test(first)
  }
  return -1
}

/**
 * First words of lines that count in Roman numerals, by the index of the line. Letters are numerals only where they count
 * on from one to the next: 'П.' with 'Ш.' after it. Several lists of a text may count so.
 */
export function romanCounters(lines: readonly (readonly string[])[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const heads: { at: number; numeral: string }[] = []
  lines.forEach(([first], at) => {
    const numeral = counterOf(first, heads.at(-1)?.numeral)
    if (numeral !== null && numeral !== 'I') heads.push({ at, numeral })
  })
  heads.forEach(({ at, numeral }, index) => {
    const step = (other: { numeral: string } | undefined): number =>
      other ? ORDER.indexOf(other.numeral) - ORDER.indexOf(numeral) : 0
    const goesOn = step(heads[index + 1]) === 1 || step(heads[index - 1]) === -1
    const first = numeral === 'II' ? firstOf(lines, at) : -1
    if (!goesOn && first < 0) return
    found.set(at, `${numeral}.`)
    if (first >= 0) found.set(first, 'I.')
  })
  return found
}
