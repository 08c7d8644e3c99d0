import type { Lexicon } from '../language/lexicon.ts'
import { fold, startsWithPhrase } from '../language/words.ts'

/** 'No decision was taken', '(none)'. */
export function saysNothing(value: string, { clauses, votes, byOrder }: Lexicon): boolean {
  if (startsWithPhrase(value, clauses.noDecision) > 0) return true
  return byOrder && votes.none.includes(fold(value).replace(/[\s.()]/gu, ''))
}
