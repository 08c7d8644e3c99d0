import type { Lexicon } from '../../language/lexicon.ts'
import { isOneOf } from '../../language/words.ts'

/** The first word of a cell without the stop of an abbreviation: 'присут.'. */
const wordOf = (value: string): string => (value.trim().split(/\s/u)[0] ?? '').replace(/[.,;]$/u, '')

/** What a mark says of who was there; null for other words. */
export function presenceMark(
  value: string,
  { headers }: Pick<Lexicon, 'headers'>,
): 'present' | 'absent' | null {
  const word = wordOf(value)
  if (isOneOf(word, headers.markedPresent)) return 'present'
  return isOneOf(word, headers.markedAbsent) ? 'absent' : null
}
