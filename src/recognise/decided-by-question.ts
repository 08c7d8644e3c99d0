import type { Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Statement } from './statements.ts'

const isBare = ({ text }: Statement): boolean => text.value === ''

/** The label of a line that only heads decisions: 'Постановили:'; 'Решение принято.' ends them. */
const bareLabel = (statement: Statement): Label | null => {
  const { label, question, ordinal } = statement
  const heads = label?.key === 'decided' && !label.guessed && label.separator === ':'
  return heads && !question && !ordinal && isBare(statement) ? label : null
}

/** Whether a line only says on which question what stands below it is: 'По второму вопросу:'. */
const isQuestion = (statement: Statement): boolean =>
  (statement.question?.number ?? null) !== null && statement.label === null && isBare(statement)

/**
 * One label over the decisions of several questions, each below 'По первому вопросу:', 'По второму вопросу:' and no label of its
 * own: each of these lines has that label, as in 'По первому вопросу постановили:'.
 */
export function withDecidedByQuestion(
  statements: readonly Statement[],
  lexicon: Lexicon,
): readonly Statement[] {
  if (lexicon.minutes) return statements
  let above: Label | null = null
  return statements.map((statement, at) => {
    const [next, below] = [statements[at + 1], statements[at + 2]]
    const opens = next && isQuestion(next) && (below?.label?.guessed ?? true)
    const heads = opens ? bareLabel(statement) : null
    if (heads) above = heads
    else if (statement.label && !statement.label.guessed) above = null
    return above && isQuestion(statement) ? { ...statement, label: above } : statement
  })
}
