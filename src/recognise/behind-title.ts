import { readLabel } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { INLINE } from './inline-starts.ts'
import { endOfWords, withoutLabel, type Statement } from './statements.ts'

/** The words of a statement behind an offset into its unit, with the label that they begin with: 'Resolved: …' behind a title. */
export function behindTitle(statement: Statement, offset: number, lexicon: Lexicon): Statement {
  const whole = statement.unit.whole.slice(offset, endOfWords(statement)).trim()
  const label = readLabel(whole.value, lexicon)
  const at = label && label.separator === ':' && BEHIND_TITLES.has(label.key) ? label.body : 0
  return {
    ...withoutLabel(statement),
    ordinal: null,
    label: at > 0 ? label : null,
    head: whole.slice(0, at),
    text: whole.slice(at).trim(),
    verbatim: null,
    first: false,
    level: 0,
  }
}

/** Labels with which the text behind a title may begin. */
const BEHIND_TITLES: ReadonlySet<LabelKey> = new Set<LabelKey>([...INLINE, 'tasks'])
