import type { Label } from '../language/labels.ts'
import type { LabelKey } from '../language/lexicon.ts'

/** Labels of what every record states. */
export const REQUISITES: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'place',
  'time',
  'opened',
  'closed',
])

/** Whether a label within a line heads a field of its own: with a colon, or (for hours) with a number behind it. */
export function isField({ key, separator, body }: Label, value: string): boolean {
  if (separator === ':' || (separator === '-' && REQUISITES.has(key))) return true
  return (key === 'opened' || key === 'closed') && /^\d/.test(value.slice(body))
}

/** Whether a label behind another field heads one itself: by a colon, or a number right behind it. */
export function isRequisite({ separator, body }: Label, value: string): boolean {
  return separator === ':' || (separator === 'none' && /^(?:в )?\d/u.test(value.slice(body)))
}
