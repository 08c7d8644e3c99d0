import type { LabelKey } from '../../language/lexicon.ts'
import { ATTENDANCE, OFFICERS, SECTIONS } from '../label-groups.ts'
import type { Line } from './line.ts'

const FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'topic',
  'form',
  ...ATTENDANCE,
  ...OFFICERS,
])

/** '- **Дата**: …': a bullet that is no question. */
export const isField = ({ unit, ordinal, label }: Line): boolean =>
  unit.bullet !== null && !ordinal && label?.separator === ':' && FIELDS.has(label.key)

/** Whether a label alone is a point of a list with bullets, beside its first and with nothing below it: '- Reports'. */
export function standsAmong(line: Line, first: Line | null, next: Line | undefined): boolean {
  const { unit, label, said, lexicon, key } = line
  if (!lexicon.minutes || !first || unit.gap || said !== '' || label?.separator !== 'end') return false
  if (key === null || !SECTIONS.has(key) || first.unit.bullet === null) return false
  const beside = unit.bullet === first.unit.bullet && unit.indent === first.unit.indent
  return beside && !(next && next.unit.indent > unit.indent)
}
