import { startsLower } from '../../source/letters.ts'
import type { Line } from '../observe/line.ts'

/** Whether a point stands below a numbered one that leads in to it: '– обновить …' below '2. Отделу кадров:'. */
export function belowLeadIn(line: Line, lines: readonly Line[]): boolean {
  const goesOn = (one: Line): boolean => one.listed || (one.label === null && startsLower(one.words))
  if (!goesOn(line)) return false
  for (let at = line.index - 1; at >= 0; at--) {
    const before = lines[at]
    if (!before || (!goesOn(before) && before.label === null)) return false
    if (before.words.endsWith(':')) return before.ordinal !== null
  }
  return false
}

/** Whether a bullet stands no deeper than the one whose label headed the points above it. */
export function leavesList({ index, unit, label }: Line, lines: readonly Line[]): boolean {
  if (unit.bullet === null || label) return false
  for (let at = index - 1; at >= 0; at--) {
    const before = lines[at]
    if (!before || before.unit.bullet === null) return false
    if (before.label && !before.label.guessed) return unit.indent <= before.unit.indent
  }
  return false
}
