import { startsUpper } from '../source/letters.ts'
import { tokenize } from './form.ts'
import { labelAt, readLabel } from './labels.ts'
import type { LabelKey, Lexicon } from './lexicon.ts'
import { readOrdinal } from './ordinals.ts'
import { findVote } from './votes.ts'

const BULLET = /^[-–—―−*+•·▪▫●○◦■□∙‣➢➤✓✔]\s/u
/** Behind these a label may stand within a line. */
const BREAK = /^[.;,:()»"!?–—-]$/u
/** Labels that cut what they say off the words of a clause, in any case of letters. */
const MODIFIERS = new Set<LabelKey>(['assignee', 'deadline', 'control'])
const LONGEST_VOTE = 260
const BLANK = /_{3,}/

/**
 * Whether words that stand on a line of their own could be read as a part of the record: as a number, a point, a label with
 * what is said under it, a vote, a line to sign on.
 */
export function readsAsPart(text: string, lexicon: Lexicon): boolean {
  if (readOrdinal(text) !== null || BULLET.test(text) || BLANK.test(text)) return true
  if (readLabel(text, lexicon) !== null || holdsLabel(text, lexicon)) return true
  return text.length <= LONGEST_VOTE && findVote(text, lexicon) !== null
}

/** Whether a label stands within the words, where a part of its own may begin. */
function holdsLabel(text: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(text)
  return tokens.some((token, at) => {
    const before = tokens[at - 1]
    if (!before || token.kind !== 'word' || !BREAK.test(before.text)) return false
    const label = labelAt(text, tokens, at, lexicon)
    return label !== null && (startsUpper(token.text) || MODIFIERS.has(label.key))
  })
}
