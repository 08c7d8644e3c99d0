import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsUpper } from '../source/letters.ts'
import { isOneOf } from './words.ts'

/** Whether a part of a line tells where the meeting was: 'г. Асино', 'зал заседаний администрации'. */
export function isPlace(part: Text, { headers }: Lexicon): boolean {
  const [first, second] = tokenize(part.value.slice(0, 80))
  if (!first || !second || part.value.length > 90) return false
  const { settlements } = headers
  if (isOneOf(first.fold, headers.venues)) return part.value.length < 60
  return settlements.includes(first.fold) && (second.text === '.' || startsUpper(second.text))
}
