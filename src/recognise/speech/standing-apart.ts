import { tokenize } from '../../language/token.ts'
import { stems } from '../similarity.ts'
import type { HeardQuestion } from './heard-question.ts'
import type { QuestionsHeard } from './questions-heard.ts'
import { firstForm } from './spoken-forms.ts'
import type { Utterance } from './utterance.ts'

/** Words before the words for the next meeting or the record of this one. */
const LATEST = 4

/**
 * The question that a clause belongs to: the one that the meeting is at, but none for what is said behind the last one of the
 * next meeting, of the record of this one, or of a matter that is none of the agenda ('вопрос о собаках перенести').
 */
export function questionOf(clause: Utterance, questions: QuestionsHeard): HeardQuestion | null {
  const { current } = questions
  if (!current || !questions.isAtLast) return current
  const { value, words } = clause
  const kept = firstForm(value, words.head.apart)
  if (kept && kept.from <= LATEST) return null
  const matter = firstForm(value, words.head.matter)
  if (matter?.from !== 0) return current
  const said = stems(value.slice(matter.end))
  const told = tokenize(value.slice(matter.end)).length > 1
  return told && !current.stems.some((stem) => said.includes(stem)) ? null : current
}
