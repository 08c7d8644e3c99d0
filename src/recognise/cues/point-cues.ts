import { isLabelledTail } from '../labelled-tail.ts'
import { arrowPoints } from '../observe/arrow-points.ts'
import { isClosing } from '../observe/closing-words.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { isTold } from '../observe/is-told.ts'
import type { Cue } from './cue.ts'
import { belongsAbove } from './below-clause.ts'
import { addressesPoints, ownsPoints } from './lead-ins.ts'

/** 'Контроль за исполнением – Котов К.К.' right below a table of tasks. */
export const tailsTasks = ({ index, words, lexicon }: Line, lines: readonly Line[]): boolean =>
  lines[index - 1]?.statement.cell?.role === 'clause' && !lexicon.byOrder && isLabelledTail(words, lexicon)

/** Whether the line above ends with a semicolon, so that this one is of the same list. */
export const behindSemicolon = ({ index, listed, unit }: Line, { lines }: Overview): boolean =>
  (listed || !unit.gap) && lines[index - 1]?.words.endsWith(';') === true

/** '**Чтобы показать заказчику:**' over points, below a marked heading: it leads in to them and titles nothing. */
function leadsInBelowHeading(
  { index, words, statement, label, lexicon }: Line,
  { lines }: Overview,
): boolean {
  const next = lexicon.minutes ? null : (lines[index + 1]?.unit.bullet ?? null)
  if (!words.endsWith(':') || statement.level > 0 || label || next === null) return false
  return lines.slice(0, index).some(({ unit }) => unit.heading > 1)
}

/** What speaks for points behind arrows, and for the line that says whose the points below it are. */
export const pointCues: readonly Cue[] = [
  {
    id: 'arrow-before-what-is-to-be-done',
    roles: ['clause', 'deed'],
    strength: 'worded',
    reads: ({ index, key, label }, { lines }) =>
      arrowPoints(lines).has(index) && !(key === 'decided' && label?.guessed === false),
  },
  {
    id: 'whose-the-points-below-are',
    roles: ['clause'],
    strength: 'marked',
    reads: (line, { lines }) => ownsPoints(line, lines),
  },
  {
    id: 'leads-in-below-heading',
    roles: ['opening'],
    strength: 'worded',
    against: true,
    reads: leadsInBelowHeading,
  },
  {
    id: 'name-below-clause',
    roles: ['clause', 'deed'],
    strength: 'marked',
    reads: belongsAbove,
  },
  {
    id: 'whom-the-points-below-address',
    roles: ['clause'],
    strength: 'counted',
    reads: (line, { lines }) => addressesPoints(line, lines),
  },
  {
    id: 'tail-of-the-clause-above',
    roles: ['clause', 'deed'],
    strength: 'worded',
    reads: ({ words, label, ordinal, lexicon }) =>
      label === null && ordinal === null && !lexicon.byOrder && isLabelledTail(words, lexicon),
  },
  {
    id: 'tells-that-it-is-over',
    roles: ['clause', 'deed', 'opening'],
    strength: 'marked',
    against: true,
    reads: (line, { lines }) => isClosing(line, lines),
  },
  {
    id: 'told-behind-its-topic',
    roles: ['noted', 'after', 'entryMore'],
    strength: 'marked',
    reads: isTold,
  },
]
