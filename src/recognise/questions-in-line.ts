import { readLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { hasWord } from '../source/letters.ts'
import { marksOutside } from './list-marks.ts'

const LONGEST_TITLE = 200
/** A new sentence within a part: it tells of something, and lists nothing. */
const SENTENCE = /\p{Ll}{3}[.!?]\s+\p{Lu}/u

/**
 * Offsets at which the questions begin that one line lists with semicolons alone: 'Повестка дня: итоги года; план на зиму.'
 * None where the line is no such list.
 */
export function questionsInLine(value: string, lexicon: Lexicon): number[] {
  const label = value.includes(';') ? readLabel(value, lexicon) : null
  if (label?.key !== 'agenda' || label.separator !== ':') return []
  const starts = [label.body, ...marksOutside(value, ';', label.body).map((at) => at + 1)]
  const parts = starts.map((start, at) => value.slice(start, starts[at + 1]))
  const filled = parts.filter((part) => hasWord(part))
  const titled = filled.every((part) => part.length <= LONGEST_TITLE && !SENTENCE.test(part))
  return titled && filled.length > 1 ? starts.slice(0, filled.length) : []
}
