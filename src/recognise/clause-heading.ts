import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { firstInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { startsWithPhrase } from '../language/words.ts'
import type { Statement } from './statements.ts'

const LONGEST = 80

/** Whether a line only says what the clauses below it are about: '9. По благоустройству:', 'По п. 1:'. */
export function headsClauses(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  const { text, label, verbatim, unit } = statement
  if (lexicon.minutes || label || verbatim !== null || unit.row || !next || next.label) return false
  if (!text.value.endsWith(':') || text.length > LONGEST) return false
  if (startsWithPhrase(text.value, lexicon.clauses.concerning) === 0) return false
  if (findNames(text.value, lexicon.names).length > 0) return false
  return firstInfinitive(tokenize(text.value), 0, lexicon.clauses) < 0
}
