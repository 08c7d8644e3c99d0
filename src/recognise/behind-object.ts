import type { Token } from '../language/form.ts'
import { startsLower } from '../source/letters.ts'
import { isWordToken } from './is-word-token.ts'

/** Words of an object between a verb and its subject, at most. */
const MOST_WORDS = 2

/** Offset behind a verb and the object that may stand before its subject: 'собирает народ Белов', 'берёт на себя Котова'. */
export function behindObject(tokens: readonly Token[], verb: number): number {
  let end = tokens[verb]?.end ?? 0
  for (const token of tokens.slice(verb + 1, verb + 1 + MOST_WORDS)) {
    if (!isWordToken(token) || !startsLower(token.text)) break
    end = token.end
  }
  return end
}
