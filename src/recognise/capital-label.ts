import { guessedLabel, readLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ActingReader } from './acting.ts'
import type { Statement } from './statements.ts'

/** A word in capitals that heads a line, and blanks. */
const CAPITALS = /^(\p{Lu}{2,9}(?:[ -]\p{Lu}{2,6})?)\s+(?=[\p{L}@])/u
/** Words of a label, at most: 'ACTION ITEM' before the initials of whoever acts. */
const MOST_WORDS = 2

/** Length of a label of tasks in capitals that a line begins with, blanks included; 0 for none. */
function labelIn(value: string, lexicon: Lexicon): number {
  const words = (CAPITALS.exec(value)?.[1] ?? '').split(' ')
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const label = words.slice(0, count).join(' ')
    const found = label === '' ? null : readLabel(`${label}:`, lexicon)
    if (found?.key === 'tasks' && found.tail === '')
      return label.length + (/^\s*/u.exec(value.slice(label.length))?.[0].length ?? 0)
  }
  return 0
}

/** 'ACTION RB to redraft the policy': a label of tasks in capitals needs no colon before whoever acts. */
export function capitalLabel(statement: Statement, lexicon: Lexicon): Statement | null {
  const { label, unit, text, head, level, first } = statement
  const { wordOrder } = lexicon
  if (!wordOrder || label || level > 0 || unit.row || !first) return null
  const length = labelIn(text.value.slice(0, 40), lexicon)
  const rest = text.slice(length)
  if (length === 0 || new ActingReader(rest.value, lexicon, wordOrder).read(true) === null) return null
  return {
    ...statement,
    label: { ...guessedLabel('tasks', ':'), guessed: false },
    head: unit.whole.slice(0, head.length + length),
    text: rest,
  }
}
