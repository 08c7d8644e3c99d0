import type { MendedPage, MendedWord } from './mended.ts'

/** A surname below it is worth a look at those that were read for sure. */
const UNSURE = 75
const SURE = 90
/** Shorter ones are too many that differ in a letter. */
const LEAST_LETTERS = 6
/** Letters at the end that cases change. */
const ENDING = 2
const SURNAME = /^([«(]?)([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)([,;:)]*)$/u
const INITIALS = /^\(?([А-ЯЁ]\.[А-ЯЁ]\.)/u

/** The surname in a word, and the initials beside it; null for any other word. */
function namedAt(line: readonly MendedWord[], at: number): { surname: string; initials: string } | null {
  const [, , surname = ''] = SURNAME.exec(line[at]?.text ?? '') ?? []
  const beside = [line[at + 1], line[at - 1]].map((word) => INITIALS.exec(word?.text ?? '')?.[1])
  const initials = beside.find((one) => one !== undefined)
  return surname.length >= LEAST_LETTERS && initials !== undefined ? { surname, initials } : null
}

/** How many letters differ at the same places; Infinity where one is shorter than the stem. */
function differing(stem: string, surname: string): number {
  if (surname.length < stem.length) return Infinity
  return [...stem].filter((letter, at) => letter !== surname.charAt(at)).length
}

/**
 * Pages with the surnames put right that were not read for sure and are one letter off that of the only person with these
 * initials who is like it: 'Котола А.И.' where 'Котова А.И.' was read well. The ending, which cases change, stays.
 */
export function withKnownSurnames(pages: readonly MendedPage[]): MendedPage[] {
  const known = new Map<string, Set<string>>()
  for (const line of pages.flatMap(({ lines }) => lines))
    line.forEach(({ confidence }, at) => {
      const named = confidence >= SURE ? namedAt(line, at) : null
      if (!named) return
      const stems = known.get(named.initials) ?? new Set()
      known.set(named.initials, stems.add(named.surname.slice(0, -ENDING)))
    })
  const mend = (word: MendedWord, at: number, line: readonly MendedWord[]): MendedWord => {
    const named = word.confidence < UNSURE ? namedAt(line, at) : null
    const stems = [...(named ? (known.get(named.initials) ?? []) : [])]
    const near = stems.filter((stem) => named && differing(stem, named.surname) <= 1)
    const [stem] = near
    if (!named || stem === undefined || near.length > 1 || named.surname.startsWith(stem)) return word
    const surname = stem + named.surname.slice(stem.length)
    return { ...word, text: word.text.replace(named.surname, surname), read: word.read ?? word.text }
  }
  return pages.map((page) => ({ ...page, lines: page.lines.map((line) => line.map(mend)) }))
}
