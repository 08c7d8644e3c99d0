import type { Lexicon } from '../language/lexicon.ts'
import { readOrdinal } from '../language/ordinals.ts'
import { opensTopic } from './topic.ts'
import type { Statement } from './statements.ts'

/** The label of what was heard, and behind it the question with its number; null for any other statement. */
function apart(statement: Statement, lexicon: Lexicon): Statement[] | null {
  const { label, ordinal: own, text, unit, verbatim } = statement
  if (label?.key !== 'heard' || label.separator !== ':' || own || unit.row || verbatim !== null) return null
  const ordinal = readOrdinal(text.value)
  if (ordinal?.style !== 'arabic' || ordinal.parts.length !== 1 || ordinal.closing === '') return null
  const topic = text.slice(ordinal.length).trim()
  if (!opensTopic(topic.value, lexicon)) return null
  return [
    { ...statement, text: text.slice(0, 0) },
    {
      ...statement,
      unit: { ...unit, whole: text, text: topic, ordinal, gap: false },
      ordinal,
      label: null,
      head: text.slice(0, ordinal.length),
      text: topic,
      first: false,
    },
  ]
}

/** 'СЛУШАЛИ: 3. О допуске студентов …', as extracts have it: the number and the title of the question stand behind the label. */
export function withHeardQuestions(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.minutes || statements.some(({ question, label }) => question || label?.key === 'agenda'))
    return statements
  return statements.flatMap((statement) => apart(statement, lexicon) ?? [statement])
}
