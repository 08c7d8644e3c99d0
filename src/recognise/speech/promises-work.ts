import { tokenize } from '../../language/token.ts'
import type { Span } from '../span.ts'
import { LEAST_PROMISE, type Said } from './accepted.ts'
import { asksWhen } from './asked-back.ts'
import { evidenceIn } from './cues/weigh.ts'
import type { Directives } from './directives.ts'
import { ANSWER_WITHIN, type Drafts } from './drafts.ts'
import { namesDay } from './handing.ts'
import { promiseOf, isSame, saysWork, standsIn } from './promised-work.ts'
import { isExact } from './settlement.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** Whether somebody says of their own what they will do, and does not only say yes. */
export function promisesWork({ utterance, clause, dated }: Said, act: Span, clauses: SpokenClauses): boolean {
  // 'Получу.' says yes to what was said before; so does 'Сделаю, текст у меня есть'.
  if (wordsIn(promiseOf(clause, act)) < 2 || utterance.act('closing')) return false
  // 'Сейчас принесу.' is done before the record is written.
  const { atOnce } = clause.words.head
  if (!dated && tokenize(clause.value).some(({ fold }) => atOnce.includes(fold))) return false
  // 'Позвоню, конечно.', 'I can, just about.', 'I'll do that today.' say yes too.
  const days = dated ? clauses.taskDeadlines(clause) : []
  const head = clause.from(0, promiseOf(clause, act).length)
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

/**
 * Whether the day of a promise is known: 'I'll hold the ladder. – Good man.' makes no task of what has none. It may be said
 * only when somebody asks for it.
 */
export function hasDay(
  talk: Talk,
  clauses: SpokenClauses,
  { utterance: { voice }, clause, at, dated }: Said,
): boolean {
  if (dated || isExact(clause)) return true
  const asked = talk.utterances
    .slice(at + 1, at + 1 + ANSWER_WITHIN)
    .some((one) => one.voice !== voice && asksWhen(one))
  return asked && namesDay(talk, clauses, at, (one) => one === voice)
}

/** Whether the doer answers with what they will do and by when: that is the clause then. */
export function promisesInstead(
  [answer]: readonly Utterance[],
  directives: Directives,
  clauses: SpokenClauses,
): boolean {
  if (!answer || tokenize(answer.value).length < LEAST_PROMISE) return false
  const directive = directives.read(answer, false)
  const days = clauses.taskDeadlines(answer)
  return directive?.kind === 'own' && days.length > 0 && saysWork(answer, directive.act, days)
}
