import type { Lexicon } from '../language/lexicon.ts'
import { fold, startsWithPhrase } from '../language/words.ts'

/** 'No decision was taken', '(none)'. */
export function saysNothing(value: string, { clauses, votes, grammar }: Lexicon): boolean {
  if (startsWithPhrase(value, clauses.noDecision) > 0) return true
  return grammar !== undefined && votes.none.includes(fold(value).replace(/[\s.()]/gu, ''))
}
