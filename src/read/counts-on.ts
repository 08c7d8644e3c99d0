import { openingOf } from './line-ends.ts'
import type { PrintedLine } from './printed-lines.ts'

const DOTTED = /^(\d{1,3}(?:\.\d{1,3}){1,4})\.?\s+\p{L}/u

const partsOf = (text: string, line: PrintedLine): readonly number[] | null =>
  DOTTED.exec(openingOf(text, line))?.[1]?.split('.').map(Number) ?? null

const isNext = (number: readonly number[], before: readonly number[], level: number): boolean =>
  number.length === level + 1 &&
  number[level] === (before[level] ?? 0) + 1 &&
  number.slice(0, level).every((part, at) => part === before[at])

/**
 * Whether a number with dots that nothing closes counts on from that of the paragraph above, whatever letter follows: '1.2.2
 * ликвидировать …' below '1.2.1 установить …', '1.2.1' below '1.2', '1.3' below '1.2.4'.
 */
export function countsOn(text: string, first: PrintedLine, after: PrintedLine): boolean {
  const [before, number] = [partsOf(text, first), partsOf(text, after)]
  if (!before || !number) return false
  return isNext(number, before, number.length - 1) && number.length <= before.length + 1
}
