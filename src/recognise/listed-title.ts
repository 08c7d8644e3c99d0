import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import type { Statement } from './statements.ts'

/** Labels that head a part of the body also where nothing but a number stands before them: '1. СЛУШАЛИ'. */
const PARTS = new Set<LabelKey>(['heard', 'spoke', 'decided', 'tasks', 'agenda'])

/** Whether a numbered line or a point among the questions is the title of one, though it begins as a part of the body does. */
export function isListedTitle({ label, ordinal, text, unit }: Statement, { minutes }: Lexicon): boolean {
  if (!label || (!ordinal && unit.bullet === null)) return false
  if (label.separator === 'none') return true
  if (!ordinal) return false
  // 'Summary of action items' in a table of contents is no question.
  if (minutes && label.key === 'previous') return false
  const capitals = label.words === label.words.toUpperCase()
  return label.separator === 'end' && text.value === '' && !capitals && !PARTS.has(label.key)
}
