import type { Ordinal } from '../language/ordinals.ts'
import type { Lexicon, Words } from '../language/lexicon.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import { withOrdinals, type Unit } from './units.ts'

/** 'CAC 4/24-02: ', '(24/17) ', 'SC-12 ': letters or a bracket, and a number that goes on counting. */
const CODE = /^(\(?(?:\p{Lu}[\p{L}]{0,11}[ -]?)?(?:\d{1,4}[/.-]){0,2})(\d{1,4})(\)|:|\.)?\s+(?=["“\p{Lu}])/u
/** Fewest lines of a series, and letters or marks that make a code of a number. */
const LEAST = 2
const MARKED = /[\p{L}(]/u

/** A line with the code that it begins with. */
interface Coded {
  readonly at: number
  readonly kind: string
  readonly number: number
  readonly ordinal: Ordinal
}

function codeOf(
  { whole, ordinal, row, verbatim, heading, bold }: Unit,
  at: number,
  opens: Words,
): Coded | null {
  const found = ordinal || row || verbatim !== null || heading > 0 || bold ? null : CODE.exec(whole.value)
  const [mark = '', lead = '', digits = ''] = found ?? []
  if (!found || !MARKED.test(lead) || !/[/)-]|:$/u.test(mark.trim())) return null
  if (!isOneOf(firstWord(whole.value.slice(mark.length)).toLowerCase(), opens)) return null
  const printed = mark.trim().replace(/^\(|[):.]$/gu, '')
  const number = Number(digits)
  const code: Ordinal = { printed, style: 'bracketed', parts: [number], length: mark.length, closing: ')' }
  return { at, kind: lead, number, ordinal: code }
}

/** Whether codes count on by one, each once. */
const counts = (series: readonly Coded[]): boolean =>
  series.length >= LEAST &&
  series.every(({ number }, at) => at === 0 || number === (series[at - 1]?.number ?? 0) + 1)

/**
 * Units with the codes of resolutions taken for their numbers, 'CAC 4/24-02: To endorse …': lines that begin with the same letters and
 * count on throughout the minutes, all of them worded as what is resolved.
 */
export function withResolutionCodes(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  const opens = lexicon.resolutionWords?.motionOpens ?? []
  if (!lexicon.minutes || opens.length === 0) return units
  const series = new Map<string, Coded[]>()
  units.forEach((unit, at) => {
    const found = codeOf(unit, at, opens)
    if (found) series.set(found.kind, [...(series.get(found.kind) ?? []), found])
  })
  const coded = [...series.values()].filter(counts).flat()
  return withOrdinals(units, new Map(coded.map(({ at, ordinal }) => [at, ordinal] as const)))
}
