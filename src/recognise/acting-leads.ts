import type { Token } from '../language/form.ts'
import type { WordOrder } from '../language/word-order.ts'
import { isOneOf } from '../language/words.ts'

/** Tokens of what leads in to a sentence, at most: 'After a brief discussion of the roof, …'. */
const LONGEST_LEAD = 16
const YEAR = /^(?:19|20)\d\d$/u

const skipped = (tokens: readonly Token[], at: number, wordOrder: WordOrder): number =>
  isOneOf(tokens[at]?.fold ?? '', wordOrder.openers) ? at + 1 : at

/** Index behind 'Also,' or 'Then' at the head of a sentence. */
export function behindOpener(tokens: readonly Token[], wordOrder: WordOrder): number {
  const at = skipped(tokens, 0, wordOrder)
  return at > 0 && tokens[at]?.text === ',' ? at + 1 : at
}

/** Index behind the comma of what leads in to a sentence, and an 'and' after it; the head of the sentence where none does. */
export function behindLead(tokens: readonly Token[], wordOrder: WordOrder): number {
  const at = behindOpener(tokens, wordOrder)
  if (!isOneOf(tokens[at]?.fold ?? '', wordOrder.leadsIn)) return at
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',')
  return comma < 0 || comma > at + LONGEST_LEAD ? at : skipped(tokens, comma + 1, wordOrder)
}

/** Whether a sentence tells of another day: 'last spring', 'in 2019'. */
export const tellsOfEarlier = (tokens: readonly Token[], wordOrder: WordOrder): boolean =>
  tokens.some(
    ({ fold }, at) =>
      (isOneOf(fold, wordOrder.earlier) && !(at === 0 && isOneOf(fold, wordOrder.leadsIn))) ||
      (YEAR.test(fold) && isOneOf(tokens[at - 1]?.fold ?? '', wordOrder.leadsIn)),
  )
