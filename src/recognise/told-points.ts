import { guessedLabel } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import { withoutLabel, type Statement } from './statements.ts'

/** Fewest numbered points that say what all did: fewer may be the answers to questions. */
const LEAST_TOLD = 2
/** Labels that a sentence of such a list may begin with. */
const TOLD: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'decided'])

const isPoint = ({ ordinal, level, unit, first }: Statement): boolean =>
  ordinal !== null && level === 0 && unit.row === null && first

/**
 * A numbered list that tells one by one what was done, '1. Заслушали отчёты …', '2. Утвердили график …', '3. Поручили …': its
 * numbers count points and no questions, and its verbs head nothing.
 */
export function withToldPoints(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const { decidedVerbs = [] } = lexicon.clauses
  const whole = (statement: Statement): string => withoutLabel(statement).text.value
  const told = statements.filter(
    (one) => isPoint(one) && !one.question && startsWithPhrase(whole(one), decidedVerbs) > 0,
  )
  if (told.length < LEAST_TOLD) return statements
  return statements.map((one) => {
    if (!isPoint(one) || one.question || !one.label || one.text.value === '' || !TOLD.has(one.label.key))
      return one
    const plain = withoutLabel(one)
    return one.label.key === 'decided' ? plain : { ...plain, label: guessedLabel('discussion') }
  })
}
