import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { LONGEST_DAY, type Said } from './accepted.ts'
import type { Span } from '../span.ts'
import { consents } from './asked-back.ts'
import type { Directive } from './directives.ts'
import { takesUp } from './promised-work.ts'
import { ANSWER_WITHIN } from './drafts.ts'
import type { SpokenClauses } from './spoken-clauses.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Sentences back to the voice that an order without a name is meant for. */
const SPOKEN_TO_WITHIN = 12

/** What speaks for work that is handed to somebody named: a day, the word they give, a word that charges them with it. */
export interface Handing {
  readonly kind: Directive['kind']
  readonly asks: boolean
  readonly dated: boolean
  readonly agreed: boolean
}

/** Whether it is settled that they are to do it, unless something speaks against it. */
export function isSettled({ kind, asks, dated, agreed }: Handing): boolean {
  return asks ? agreed : dated || agreed || kind === 'charged'
}

/** How much speaks for it, to be weighed against what does not. */
export const pointsFor = ({ kind, dated, agreed }: Handing): number =>
  1 + [dated, agreed, kind === 'charged'].filter(Boolean).length * 2

/** The sentence of the voice that an order without a name is meant for: the last one that another voice said. */
export function spokenTo({ utterances }: Talk, at: number): Utterance | null {
  const own = utterances[at]?.voice
  return (
    utterances.slice(Math.max(0, at - SPOKEN_TO_WITHIN), at).findLast(({ voice }) => voice !== own) ?? null
  )
}

/** Whether a label says only what somebody is: 'Аптека', 'Спикер 2'. */
const isNameless = ({ person }: Voice): boolean =>
  person === null || (person.familyName === null && person.givenName === null)

/** The voice of those named; where none has a name that is theirs, one without a name who answers. */
export function doerOf(
  { voices }: Talk,
  { utterance }: Said,
  named: Directive['named'],
): (voice: Voice) => boolean {
  const isNamed = ({ person }: Voice): boolean => named.some((one) => one.person.name === person?.name)
  if (voices.some(isNamed)) return isNamed
  return (voice) => isNameless(voice) && voice !== utterance.voice
}

/** What somebody says within the next sentences. */
export const answersOf = ({ utterances }: Talk, at: number, isDoer: (voice: Voice) => boolean): Utterance[] =>
  utterances.slice(at + 1, at + 1 + ANSWER_WITHIN).filter(({ voice }) => isDoer(voice))

/** Whether a voice says yes at once; to what has no day only in so many words: 'подготовлю'. */
export function agreesAtOnce(
  { utterances }: Talk,
  clauses: SpokenClauses,
  { at, dated, clause }: Said,
  voice: Voice,
  act: Span,
): boolean {
  // 'Наёмную продлевайте до двадцатого. Дальше ни дня.': only what has a day may be talked over before the answer.
  const own = utterances[at]?.turn
  const answer = utterances.slice(at + 1).find(({ turn }, index) => turn !== own || (!dated && index === 0))
  if (answer?.voice !== voice) return false
  // 'Натяните плёнку. – Натяну.'
  if (takesUp(answer, clause, act)) return true
  // 'К пятнице можно?' says yes, and asks for a day.
  const day = answer.isQuestion && tokenize(answer.value).length <= LONGEST_DAY
  if (day && clauses.taskDeadlines(answer, true).length > 0) return true
  if (!dated) return tokenize(answer.value).some(({ fold }) => isOneOf(fold, answer.words.promises))
  return answer.act('agree') !== null || consents(answer)
}

/** Whether the doer answers with a day alone. */
export const namesDay = (
  talk: Talk,
  clauses: SpokenClauses,
  at: number,
  isDoer: (voice: Voice) => boolean,
): boolean =>
  answersOf(talk, at, isDoer).some(
    (answer) => tokenize(answer.value).length <= LONGEST_DAY && clauses.taskDeadlines(answer).length > 0,
  )
