import type { Lexicon } from '../language/lexicon.ts'
import { decidingStarts } from './deciding-starts.ts'
import type { Statement } from './statements.ts'
import { entriesOf } from './unrolled.ts'

/** A paragraph of decisions without a number: a statement for each sentence that decides something. */
export function bySentence(statement: Statement, lexicon: Lexicon): Statement[] {
  const { text, label, ordinal, unit, verbatim } = statement
  if (verbatim !== null || label || ordinal || unit.bullet !== null || unit.row) return [statement]
  const starts = decidingStarts(text, lexicon)
  return starts.length === 0 ? [statement] : entriesOf(statement, starts)
}
