import type { Lexicon } from '../language/lexicon.ts'
import type { Ordinal } from '../language/ordinals.ts'
import { dateTables } from '../language/date-parts.ts'
import { fold } from '../language/words.ts'
import type { Unit } from './units.ts'

/** A number that nothing closes before a word with a capital: '2 Об очерёдности полива'. */
const BARE = /^(\d{1,2})(\s{1,8})(?=[«"„“(]?[A-ZÀ-ÖØ-ÞЀ-Я])/u
const FIRST_WORD = /^[^\s\d]{1,24}/u

/** The number that a line begins with and nothing closes, unless a month makes it a day: '2 Марта'. */
function bareNumber(
  { text, ordinal, row, bullet, heading, verbatim }: Unit,
  lexicon: Lexicon,
): Ordinal | null {
  if (ordinal || row || bullet !== null || heading > 0 || verbatim !== null) return null
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

/**
 * Units with the bare numbers of their lines taken off where these count from one on: '1 О бюджете', '2 О ремонте'. A number
 * alone tells nothing, 'Школа № 4' and '5 депутатов' begin no list.
 */
export function withCountedLines(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  const found = new Map<Unit, Ordinal>()
  let run: [Unit, Ordinal][] = []
  const close = (): void => {
    if (run.length > 1) for (const [unit, ordinal] of run) found.set(unit, ordinal)
    run = []
  }
  for (const unit of units) {
    const ordinal = bareNumber(unit, lexicon)
    if (!ordinal) continue
    if (ordinal.parts[0] === 1) close()
    if (ordinal.parts[0] === run.length + 1) run.push([unit, ordinal])
  }
  close()
  if (found.size === 0) return units
  return units.map((unit) => {
    const ordinal = found.get(unit)
    return ordinal ? { ...unit, ordinal, text: unit.text.slice(ordinal.length) } : unit
  })
}
