import type { Decision } from '../model/schema.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { firstInfinitive, isInfinitive } from '../language/morphology.ts'
import { tokenize } from '../language/form.ts'
import { fold, startsWithPhrase } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'

/**
 * 'action' when someone is to do something: somebody or a date is named, or the clause begins with a verb that is no
 * mere resolving ('утвердить', 'признать', 'принять к сведению').
 */
export function clauseKind(
  decision: Decision,
  known: { readonly assignees: readonly unknown[]; readonly deadline: unknown },
  words: ClauseWords,
): Decision['kind'] {
  if (known.assignees.length > 0 || known.deadline !== null) return 'action'
  if (startsWithPhrase(decision.text, words.resolutions) > 0) return 'resolution'
  const folded = fold(decision.text)
  if (words.resolutionEnds.some((phrase) => folded.includes(phrase))) return 'resolution'
  const first = firstWord(decision.text)
  return isInfinitive(first, words) ? 'action' : 'resolution'
}

/** Whether words ask for something to be done: an infinitive, wherever it stands, that is no mere resolving. */
export function setsToWork(value: string, words: ClauseWords): boolean {
  if (startsWithPhrase(value, words.resolutions) > 0) return false
  const folded = fold(value)
  if (words.resolutionEnds.some((phrase) => folded.includes(phrase))) return false
  return firstInfinitive(tokenize(value), 0, words) >= 0
}
