import type { Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { patternWith } from '../language/word-pattern.ts'

/** Fields of the head that tell when and where. */
export const REQUISITES = new Set<LabelKey>(['date', 'place', 'time', 'opened', 'closed'])

/** 'в 12-00' */
const HOUR = patternWith((at) => `^(?:${at} )?\\d`)

/** Whether a label within a line heads a field of its own: with a colon, or (for hours) with a number behind it. */
export function isField({ key, separator, body }: Label, value: string): boolean {
  if (separator === ':' || (separator === '-' && REQUISITES.has(key))) return true
  return (key === 'opened' || key === 'closed') && /^\d/.test(value.slice(body))
}

/** Whether a label behind another field heads one itself: by a colon, or a number right behind it. */
export function isRequisite({ separator, body }: Label, value: string, lexicon: Lexicon): boolean {
  return (
    separator === ':' || (separator === 'none' && HOUR(lexicon.headers.beforeHours).test(value.slice(body)))
  )
}
