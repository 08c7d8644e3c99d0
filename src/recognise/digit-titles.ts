import type { Ordinal } from '../language/ordinals.ts'
import { withOrdinals, type Unit } from './units.ts'

/** '3. 8 Марта', '2. 2-й этап ремонта', '1) 100 лет школе': a number before words that begin with one. */
const BEFORE_DIGIT = /^(\d{1,2})([.)])\s+(?=\d{1,4}(?:-?\p{L}{1,2})?\s+\p{L}{3})/u

/** The number that stands before a title which begins with a number itself; null where there is none. */
function numberOf({ ordinal, row, bullet, whole, verbatim }: Unit): Ordinal | null {
  const { value } = whole
  const free = !ordinal && !row && bullet === null && verbatim === null
  const found = free && /^\d{1,2}[.)]\s/u.test(value) ? BEFORE_DIGIT.exec(value) : null
  const [mark = '', printed, closing = ''] = found ?? []
  if (printed === undefined) return null
  const style = closing === ')' ? 'bracketed' : 'arabic'
  return { printed, style, parts: [Number(printed)], length: mark.length, closing }
}

/** How a number of one part is printed; null for all others. */
const kindOf = (ordinal: Ordinal | null): string | null =>
  ordinal?.parts.length === 1 ? `${ordinal.style} ${ordinal.closing}` : null

/** Indexes of the units below whose number the next one printed alike is the second. */
function seconds(ordinals: readonly (Ordinal | null)[]): ReadonlySet<number> {
  const next = new Map<string, number>()
  const found = new Set<number>()
  for (let at = ordinals.length - 1; at >= 0; at--) {
    const ordinal = ordinals[at] ?? null
    const kind = kindOf(ordinal)
    if (!ordinal || kind === null) continue
    if (next.get(kind) === 2) found.add(at)
    next.set(kind, ordinal.parts[0] ?? 0)
  }
  return found
}

/**
 * The units with the numbers taken off titles that begin with a number: only where the number goes on counting from the one
 * above it, or is the first and the next one below goes on from it.
 */
export function withDigitTitles(units: readonly Unit[]): readonly Unit[] {
  const candidates = units.map(numberOf)
  if (!candidates.some((one) => one !== null)) return units
  const followed = seconds(units.map(({ ordinal }, at) => ordinal ?? candidates[at] ?? null))
  const last = new Map<string, number>()
  const found = new Map<number, Ordinal>()
  units.forEach(({ ordinal }, at) => {
    const candidate = candidates[at] ?? null
    const kind = kindOf(ordinal ?? candidate)
    if (kind === null) return
    const [number = 0] = (ordinal ?? candidate)?.parts ?? []
    if (candidate) {
      const counts = number === 1 ? followed.has(at) : last.get(kind) === number - 1
      if (!counts) return
      found.set(at, candidate)
    }
    last.set(kind, number)
  })
  return withOrdinals(units, found)
}
