import type { Row } from '../../document/document.ts'
import { tokenize } from '../../language/form.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { statusMentions } from '../../language/report-phrases.ts'
import { isOneOf } from '../../language/words.ts'
import { hasWord } from '../../source/letters.ts'

/**
 * Whether most rows tell what came of the task: then the table reports of what was decided before. Where some are new and
 * none is done, all were set at this meeting.
 */
export function tellsOutcome(rows: readonly Row[], column: number, lexicon: Lexicon): boolean {
  const told = rows.map(({ cells }) => cells[column]?.value ?? '').filter(hasWord)
  if (column < 0 || told.length * 2 <= rows.length) return false
  const fresh = told.some((value) => isOneOf(tokenize(value)[0]?.fold ?? '', lexicon.clauses.newTask ?? []))
  return (
    !fresh ||
    told.some((value) => statusMentions(tokenize(value), lexicon).some(({ status }) => status === 'done'))
  )
}
