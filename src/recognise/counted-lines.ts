import type { Lexicon } from '../language/lexicon.ts'
import type { Ordinal } from '../language/ordinals.ts'
import { dateTables } from '../language/date-parts.ts'
import { fold } from '../language/words.ts'
import { withOrdinals, type Unit } from './units.ts'

/** A number that nothing closes before a word: '2 Об очерёдности полива', '3 выборы бюро'. */
const BARE = /^(\d{1,2})(\s{1,8})(?=[«"„“(]?[A-ZÀ-ÖØ-ÞЀ-Яа-яё])/u
const CAPITAL = /^[«"„“(]?[A-ZÀ-ÖØ-ÞЀ-Я]/u
/** Words in small letters, right below a label that lists, from which on bare numbers count: fewer may be amounts. */
const LEAST_SMALL = 3
const FIRST_WORD = /^[^\s\d]{1,24}/u

/** The number that a line begins with and nothing closes, unless a month makes it a day: '2 Марта'. */
function bareNumber(
  { text, ordinal, row, bullet, heading, verbatim }: Unit,
  lexicon: Lexicon,
): Ordinal | null {
  if (ordinal || row || bullet !== null || verbatim !== null) return null
  if (heading > 0 && !lexicon.minutes) return null
  const found = BARE.exec(text.value)
  if (!found?.[1]) return null
  const [word = ''] = FIRST_WORD.exec(text.value.slice(found[0].length)) ?? []
  if (dateTables(lexicon.dates).months.has(fold(word))) return null
  return {
    printed: found[1],
    style: 'arabic',
    parts: [Number(found[1])],
    length: found[0].length,
    closing: '',
  }
}

interface Counted {
  readonly unit: Unit
  readonly at: number
  readonly ordinal: Ordinal
}

const isCapital = ({ unit, ordinal }: Counted): boolean => CAPITAL.test(unit.text.value.slice(ordinal.length))

/** Whether lines are one list: words with capitals, else lines one right below the other under a label with its colon. */
function isList(run: readonly Counted[], units: readonly Unit[]): boolean {
  const [first] = run
  if (run.every(isCapital)) return run.length > 1
  const below = units[(first?.at ?? 0) - 1]?.whole.value.endsWith(':') === true
  return below && run.length >= LEAST_SMALL && run.every(({ at }, index) => at === (first?.at ?? 0) + index)
}

/**
 * Units with the bare numbers of their lines taken off where these count from one on: '1 О бюджете', '2 О ремонте'. A number
 * alone tells nothing, 'Школа № 4' and '5 депутатов' begin no list.
 */
export function withCountedLines(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  const found = new Map<number, Ordinal>()
  let run: Counted[] = []
  const close = (): void => {
    if (isList(run, units)) for (const { at, ordinal } of run) found.set(at, ordinal)
    run = []
  }
  units.forEach((unit, at) => {
    const ordinal = bareNumber(unit, lexicon)
    if (!ordinal) return
    if (ordinal.parts[0] === 1) close()
    const next = { unit, at, ordinal }
    // A small letter goes on with no list of capitals: '5 депутатов' is words.
    const alike = run.every((one) => isCapital(one) === isCapital(next))
    if (alike && ordinal.parts[0] === run.length + 1) run.push(next)
  })
  close()
  return withOrdinals(units, found)
}
