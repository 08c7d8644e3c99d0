import type { LabelKey } from '../language/lexicon.ts'
import type { Statement } from './statements.ts'

export const ATTENDANCE: ReadonlySet<LabelKey> = new Set<LabelKey>(['present', 'absent', 'invited'])

/** Labels of the head, whatever part they stand in. */
const FIELDS = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'topic',
  'form',
  'present',
  'absent',
  'invited',
  'chair',
  'secretary',
])

/** Whether a bullet is a field of the head: '- **Участники**:' below '## Агенда' is no question. */
export function isField({ label, unit, ordinal }: Statement): boolean {
  return unit.bullet !== null && !ordinal && label?.separator === ':' && FIELDS.has(label.key)
}

/** Whether a line of the body heads those who met: '## Участники', '- **Участники**:' below what was decided. */
export function headsAttendance({ label, unit }: Statement): boolean {
  if (!label || !ATTENDANCE.has(label.key)) return false
  return unit.heading > 0 || (unit.bullet !== null && label.separator === ':')
}

/** A list whose bullets each head a part of the record: '- **Участники**:' over the names, '- **План встречи**:' over the questions. */
export class LabelledList {
  #indent: number | null = null

  /** Notes the line that headed the part which now begins. */
  headedBy({ unit }: Statement): void {
    this.#indent = unit.bullet === null ? null : unit.indent
  }

  /** Whether a line stands beside the bullet that headed the part, and not below it. */
  ends({ unit }: Statement): boolean {
    if (this.#indent === null) return false
    return unit.heading > 0 || (unit.bullet !== null && unit.indent <= this.#indent)
  }
}
