import { withoutLabel, type Statement } from './statements.ts'

/** '24/31 APOLOGIES' over 'Apologies were received from …': the question, and those absent in a sentence of their own. */
export function absenceTitle(statement: Statement, next: Statement | undefined): Statement | null {
  const { label, ordinal, text, first, level } = statement
  const bare = label?.key === 'absent' && label.separator === 'end' && text.value === ''
  return bare && first && ordinal && level > 0 && next?.label?.key === 'absent'
    ? withoutLabel(statement)
    : null
}
