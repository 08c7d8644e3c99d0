import type { Lexicon } from '../language/lexicon.ts'
import type { Statement } from './statements.ts'

/** Whether a line asks for a day behind a colon and says no more before it: 'когда: 20.09', 'Дата: 5 мая'. */
const asksDay = ({ label }: Statement): boolean =>
  label?.key === 'date' && label.separator === ':' && label.tail === '' && !label.guessed

const isTail = (statement: Statement | undefined): boolean =>
  statement?.label?.key === 'assignee' || statement?.label?.key === 'deadline'

const decides = ({ label }: Statement): boolean => label?.key === 'decided' || label?.key === 'tasks'

/**
 * 'кто: Белов', 'когда: 20.09' on lines of their own below what was decided: behind a heading of decisions, and beside who acts,
 * the day is the term of the clause above and none of the meeting.
 */
export function withTailLabels(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.byOrder || !statements.some(asksDay)) return statements
  const from = statements.findIndex(decides)
  return statements.map((statement, index) => {
    const { label } = statement
    const beside = isTail(statements[index - 1]) || isTail(statements[index + 1])
    if (!label || !asksDay(statement) || !(beside || (from >= 0 && index > from))) return statement
    return { ...statement, label: { ...label, key: 'deadline' } }
  })
}
