import type { Case } from '../language/cases.ts'
import { couldBe, namesPerson } from '../language/inflected.ts'
import { endsIn } from '../language/endings.ts'
import type { Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsLower } from '../source/letters.ts'
import { isOneOf } from '../language/words.ts'

/**
 * Whether a word can stand in a case and act: 'Рекомендации принять за основу' could as well be acted upon, so that it acts
 * only where it names somebody or a body.
 */
export function actsInCase(
  { text, fold }: Token,
  expected: Case,
  { clauses: { bodies }, endings }: Lexicon,
): boolean {
  if (!couldBe(text, expected)) return false
  // 'камеру поставить': what is no noun of the list may be an accusative, whatever surname it could be the dative of.
  if (
    expected === 'dative' &&
    startsLower(text) &&
    endsIn(fold, endings?.datives) &&
    !endsIn(fold, endings?.dativeAdjectives)
  )
    return namesPerson(text) || isOneOf(fold, bodies)
  if (expected !== 'dative' || !(couldBe(text, 'nominative') || couldBe(text, 'accusative'))) return true
  return namesPerson(text) || isOneOf(fold, bodies)
}
