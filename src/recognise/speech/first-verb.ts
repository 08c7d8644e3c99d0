import type { Token } from '../../language/token.ts'
import { isInfinitive } from '../../language/morphology.ts'
import type { Tongue } from './tongue.ts'

/** Index of the first infinitive from a token on; -1 for none. 'Есть' is hardly ever one when it is said. */
export function firstVerb(tokens: readonly Token[], from: number, { lexicon, words }: Tongue): number {
  const { clauses } = lexicon
  return tokens.findIndex(
    (token, at) =>
      at >= from &&
      token.kind === 'word' &&
      !words.notVerbs.includes(token.fold) &&
      !Object.hasOwn(words.cardinals, token.fold) &&
      isInfinitive(token.fold, clauses),
  )
}
