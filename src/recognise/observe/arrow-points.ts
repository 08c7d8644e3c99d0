import { firstInfinitive } from '../../language/morphology.ts'
import { ARROWS } from '../list-marks.ts'
import type { Line } from './line.ts'
import { onceFor } from './once-for.ts'

/** From so many arrows on, of which so large a share sets to work, all set off what was decided. */
const LEAST = 3
const SHARE = 1 / 3

const setsToWork = ({ tokens, lexicon }: Line): boolean => firstInfinitive(tokens, 0, lexicon.clauses) >= 0

/**
 * Lines behind arrows that set off what was decided, '-> берём второй вариант' among '-> утвердить список': those that set to
 * work, and the others where enough of them do. Memoised by the lines.
 */
export const arrowPoints = onceFor((lines): ReadonlySet<number> => {
  if (lines[0]?.lexicon.minutes) return new Set()
  const arrows = lines.filter(({ unit, statement }) => statement.first && ARROWS.test(unit.bullet ?? ''))
  const working = arrows.filter(setsToWork)
  const all = arrows.length >= LEAST && working.length >= arrows.length * SHARE
  return new Set((all ? arrows : working).map(({ index }) => index))
})
