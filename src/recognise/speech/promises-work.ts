import { tokenize } from '../../language/token.ts'
import type { Span } from '../span.ts'
import type { Said } from './accepted.ts'
import { evidenceIn } from './cues/weigh.ts'
import { ANSWER_WITHIN, type Drafts } from './drafts.ts'
import { headOf, isSame, saysWork, standsIn } from './promised-work.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import { wordsIn } from './words-in.ts'

/** Whether somebody says of their own what they will do, and does not only say yes. */
export function promisesWork({ utterance, clause, dated }: Said, act: Span, clauses: SpokenClauses): boolean {
  // 'Получу.' says yes to what was said before; so does 'Сделаю, текст у меня есть'.
  if (wordsIn(headOf(clause, act)) < 2 || utterance.act('closing')) return false
  // 'Сейчас принесу.' is done before the record is written.
  const { atOnce } = clause.words.head
  if (!dated && tokenize(clause.value).some(({ fold }) => atOnce.includes(fold))) return false
  // 'Позвоню, конечно.', 'I can, just about.', 'I'll do that today.' say yes too.
  const days = dated ? clauses.taskDeadlines(clause) : []
  const head = clause.from(0, headOf(clause, act).length)
  if (!saysWork(dated ? clause : head, act, days) && (!dated || standsIn(clause))) return false
  // 'I could fix it if someone lends me a drill' promises nothing yet.
  return dated || !evidenceIn(clause.value, clause.words).some(({ id }) => id === 'condition')
}

/** Whether a promise only answers what was just handed to the one who speaks; its date is that of the task then. */
export function answersTask(
  { utterance, clause, at, dated }: Said,
  act: Span,
  drafts: Drafts,
  clauses: SpokenClauses,
): boolean {
  const last = drafts.lastTaken
  if (!last || at - last.at > ANSWER_WITHIN) return false
  // 'I can get them to test it. I'll set up a session for Wednesday': no answer, but a second promise.
  if (last.origin === 'own' && last.utterance.turn === utterance.turn) return false
  const days = dated ? clauses.taskDeadlines(clause) : []
  const { assignees } = last.decision
  // 'Повешу завтра' of a voice without a name, or behind a task that names nobody known, says nothing of other work.
  const unknown =
    last.origin === 'handed' &&
    (assignees.length === 0 || utterance.voice.person === null) &&
    !saysWork(clause, act, days)
  if (!unknown && !assignees.some((one) => isSame(one, utterance.voice.person))) return false
  const [deadline] = days
  if (deadline && last.decision.deadline === null) last.decision.deadline = clauses.entered(clause, deadline)
  return true
}
