import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { ANSWER_WITHIN } from './drafts.ts'
import { urges } from './promised-work.ts'
import { refuses } from './refuses.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** A sentence that may hand out work or take it on. */
export interface Said {
  readonly utterance: Utterance
  readonly clause: Utterance
  readonly at: number
  readonly leads: boolean
  readonly dated: boolean
}

/** Words of an answer that says itself what will be done, and of one that only names a day. */
export const LEAST_PROMISE = 4
export const LONGEST_DAY = 9

/** 'До пятницы – хорошо', 'Заказывай!': whoever leads repeats the day of a promise, or tells its voice to do so. */
export function isWelcomed(talk: Talk, clauses: SpokenClauses, { clause, at }: Said): boolean {
  const answer = talk.utterances.slice(at + 1).find(({ turn }) => turn !== clause.turn)
  if (!answer || !talk.leaders.has(answer.voice) || answer.isQuestion || refuses(answer)) return false
  if (urges(answer, clause)) return true
  const [asked] = clauses.taskDeadlines(answer, true)
  return (
    asked !== undefined &&
    tokenize(answer.value).length <= LONGEST_DAY &&
    clauses
      .taskDeadlines(clause)
      .some(({ deadline }) => deadline.due !== null && deadline.due === asked.deadline.due)
  )
}

/** Whether the next one to speak thanks for a promise that says what will be done; for one without a day only whoever leads. */
export function isThanked(talk: Talk, { utterance, clause, at, leads, dated }: Said): boolean {
  const answer = talk.utterances.slice(at + 1).find(({ voice }) => voice !== utterance.voice)
  const next = talk.utterances[at + 1]
  if (!answer || (next !== answer && next?.turn !== utterance.turn)) return false
  // 'I could do it' only offers: whoever leads takes that up, or nobody.
  const offered = tokenize(clause.value).some(({ fold }) => isOneOf(fold, clause.words.offering))
  if (!dated && offered && !leads && !talk.leaders.has(answer.voice)) return false
  const { length } = tokenize(clause.value).filter(({ kind }) => kind === 'word')
  if (length < LEAST_PROMISE) return false
  const { value, words } = answer
  return firstForm(value, words.thanks) !== null || (!offered && firstForm(value, words.praise) !== null)
}

/** Whether whoever leads thanks for a promise, or puts it down. */
export const isAccepted = (talk: Talk, at: number): boolean =>
  talk.utterances
    .slice(at + 1, at + 1 + ANSWER_WITHIN)
    .some((answer) => talk.leaders.has(answer.voice) && answer.act('agree', 'minute') !== null)
