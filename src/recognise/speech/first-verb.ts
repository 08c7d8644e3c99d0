import type { Token } from '../../language/token.ts'
import { isInfinitive } from '../../language/morphology.ts'
import type { Talk } from './talk.ts'

/** Index of the first infinitive from a token on; -1 for none. 'Есть' is hardly ever one when it is said. */
export function firstVerb(tokens: readonly Token[], from: number, { context, words }: Talk): number {
  const { clauses } = context.lexicon
  return tokens.findIndex(
    (token, at) =>
      at >= from &&
      token.kind === 'word' &&
      !words.notVerbs.includes(token.fold) &&
      isInfinitive(token.fold, clauses),
  )
}
