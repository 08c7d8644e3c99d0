import { startsLower } from '../source/letters.ts'
import { withoutLabel, type Statement } from './statements.ts'

/**
 * A numbered line read as words where its label is a word of its sentence: 'Контроль …' is a clause itself, and so is
 * '1.2. срок – 18 месяцев;' with a small letter among conditions, which is taken as it stands.
 */
export function withOwnWords(printed: Statement): Statement {
  const { label, ordinal, text } = printed
  if (!label || !ordinal) return printed
  if (label.key === 'control') return withoutLabel(printed)
  const condition = label.key === 'deadline' && startsLower(label.words) && text.value !== ''
  return condition ? { ...withoutLabel(printed), verbatim: 0 } : printed
}
