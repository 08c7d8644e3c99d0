import type { Lexicon } from '../../language/lexicon.ts'
import type { Statement } from '../statements.ts'
import { isNumberedTitle } from './numbered-titles.ts'

/** Whether a line counts below a heading: '2.A' below '2.', '1.' below 'D.' */
function countsBelow({ ordinal, first, unit, label }: Statement, heading: Statement): boolean {
  const { ordinal: above } = heading
  if (!ordinal || !above || !first || unit.row || unit.bullet !== null || ordinal.style !== 'arabic')
    return false
  if (label && label.separator === ':') return false
  const deeper = ordinal.parts.length === 2 && above.parts.length === 1
  return deeper ? ordinal.parts[0] === above.parts[0] : ordinal.parts.length === 1 && above.style !== 'arabic'
}

/** Indexes of the titles that count below a heading; none where any such line is a sentence or its numbers have gaps. */
function titlesBelow(statements: readonly Statement[], at: number, end: number, lexicon: Lexicon): number[] {
  const heading = statements[at]
  if (!heading) return []
  const found: number[] = []
  for (let index = at + 1; index < end; index++) {
    const statement = statements[index]
    if (!statement || !countsBelow(statement, heading)) continue
    const number = statement.ordinal?.parts.at(-1)
    if (number !== found.length + 1 || !isNumberedTitle(statement, statements[index + 1], lexicon)) return []
    found.push(index)
  }
  return found
}

/** Statements with the numbered titles below a heading one level deeper: 'D. NEW BUSINESS' groups '1. Fines' and '2. Roof'. */
export function withTitlesWithin(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const raised = new Map<number, number>()
  statements.forEach(({ level, unit }, at) => {
    if (level === 0 || unit.heading > 0) return
    const next = statements.findIndex((other, index) => index > at && other.level > 0)
    for (const index of titlesBelow(statements, at, next < 0 ? statements.length : next, lexicon))
      raised.set(index, level + 1)
  })
  if (raised.size === 0) return statements
  return statements.map((one, index) => ({ ...one, level: raised.get(index) ?? one.level }))
}
