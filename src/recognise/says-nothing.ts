import type { Lexicon } from '../language/lexicon.ts'
import { fold, startsWithPhrase } from '../language/words.ts'

/** An address and nothing else. */
const LINK = /^https?:\/\/\S{1,800}$/u

/** 'No decision was taken', '(none)', a bare link. */
export function saysNothing(value: string, { clauses, votes, grammar }: Lexicon): boolean {
  if (LINK.test(value)) return true
  if (startsWithPhrase(value, clauses.noDecision) > 0) return true
  return grammar !== undefined && votes.none.includes(fold(value).replace(/[\s.()]/gu, ''))
}
