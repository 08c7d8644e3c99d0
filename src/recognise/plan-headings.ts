import { guessedLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { startsWithPhrase } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import { withoutLabel, type Statement } from './statements.ts'

/** Whether a heading says that what stands below it is to be done: 'План на вторую итерацию', 'Постановка задач'. */
const isPlan = ({ level, unit, ordinal }: Statement, { clauses }: Lexicon): boolean =>
  level > 0 && startsWithPhrase(unit.whole.value.slice(ordinal?.length ?? 0), clauses.planTitles ?? []) > 0

/** Whether a point begins with what is to be done. */
const setsWork = ({ unit, label, text, first }: Statement, { clauses }: Lexicon): boolean =>
  first &&
  (unit.bullet !== null || unit.ordinal !== null) &&
  label === null &&
  isInfinitive(firstWord(text.value), clauses)

/** Headings of plans, which stay titles of what was talked of, and the points below them that each set a task. */
export function withPlanHeadings(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes || !lexicon.clauses.planTitles) return statements
  let plan = 0
  return statements.map((statement) => {
    const { level, label, text } = statement
    if (isPlan(statement, lexicon)) {
      plan = level
      return label?.key === 'tasks' && text.value === '' ? withoutLabel(statement) : statement
    }
    if (level > 0 && level <= plan) plan = 0
    return plan > 0 && setsWork(statement, lexicon)
      ? { ...statement, label: guessedLabel('tasks') }
      : statement
  })
}
