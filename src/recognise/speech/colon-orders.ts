import { isInfinitive } from '../../language/morphology.ts'
import type { Token } from '../../language/token.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Tongue } from './tongue.ts'
import { isImperative, isToldBehind, steers } from './verbs.ts'

/** Letters of a verb that is an order. */
const LEAST_VERB = 5

/** The verb of 'Вадим, и это на тебе: добейся, чтобы почистили': a colon parts the order from what is said of it; null for none. */
export function orderBehindColon(tokens: readonly Token[], tongue: Tongue, dated: boolean): Token | null {
  const { words, lexicon } = tongue
  const at = tokens.findIndex(({ text }) => text === ':') + 1
  const verb = tokens[at]
  if (at < 1 || lexicon.byOrder || verb?.kind !== 'word' || verb.fold.length < LEAST_VERB) return null
  if (startsUpper(verb.text) || tokens[at + 1]?.kind === undefined) return null
  const order = isImperative(verb.fold, words) && !isInfinitive(verb.fold, lexicon.clauses)
  return order && !steers(verb.fold, words, dated) && !isToldBehind(tokens, at, tongue) ? verb : null
}
