import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { findDeadlines } from './deadlines.ts'
import { tailLabel } from './tail-parts.ts'

const LONGEST = 120

/** Whether a line begins with a label of a tail that no mark parts from its words: 'Срок 15.10.2020', 'Отв. Белый И.И.' */
export function isLabelledTail(value: string, lexicon: Lexicon): boolean {
  if (value.length > LONGEST) return false
  const label = tailLabel(value, lexicon)
  if (!label) return false
  const body = value.slice(label.body)
  const [told] =
    label.key === 'deadline'
      ? findDeadlines(body, { meetingDate: null, labelled: true }, lexicon)
      : findNames(body, lexicon.names, { loose: true })
  return told !== undefined && told.start <= 30
}
