import type { Forms } from '../../language/lexicon.ts'
import type { Person } from '../../model/schema.ts'
import { offers } from './asked-back.ts'
import { isCalled } from './called-out.ts'
import { refuses } from './refuses.ts'
import { firstForm } from './spoken-forms.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Sentences in which the question is answered. */
const ANSWER_WITHIN = 3

/** The one voice that is called by words for a role; null for none. */
function calledBy(talk: Talk, utterance: Utterance, forms: Forms): { named: Named; voice: Voice } | null {
  if (!firstForm(utterance.value, forms)) return null
  const named = talk.people.everyoneIn(utterance.cased, utterance.lexicon.names)
  const [called, other] = named.filter((one, index) => isCalled(utterance, one, named[index + 1]))
  const voice = talk.voices.find(({ person }) => person?.name === called?.person.name)
  if (!called?.certain || other || !voice || voice === utterance.voice) return null
  return { named: called, voice }
}

/** Who is called and told or asked to lead or to keep the minutes, and does not say no: 'Ирина, ты на протоколе'. */
function calledTo(
  talk: Talk,
  opening: readonly Utterance[],
  at: number,
  role: 'chair' | 'secretary',
): Person | null {
  const utterance = opening[at]
  if (!utterance) return null
  const { chairCalled, secretaryCalled } = utterance.words.head
  const called = calledBy(talk, utterance, role === 'chair' ? chairCalled : secretaryCalled)
  if (!called) return null
  const answer = opening.slice(at + 1, at + 1 + ANSWER_WITHIN).find(({ voice }) => voice !== utterance.voice)
  if (answer?.voice === called.voice)
    return refuses(answer) || answer.isQuestion ? null : talk.speakerOf(answer, role)
  const { named } = called
  return utterance.isQuestion ? null : talk.personAt(utterance, named, { ...named.person }, role)
}

/** 'Кто пишет протокол? – Давайте я.': who offers. */
function offered(talk: Talk, opening: readonly Utterance[], at: number): Person | null {
  const utterance = opening[at]
  if (!utterance?.isQuestion || !firstForm(utterance.value, utterance.words.head.secretaryAsked)) return null
  const taker = opening
    .slice(at + 1, at + 1 + ANSWER_WITHIN)
    .find((one) => one.voice !== utterance.voice && offers(one) && !refuses(one))
  return taker ? talk.speakerOf(taker, 'secretary') : null
}

/** 'Кто пишет протокол? – Давайте я.', 'Hannah, you're doing notes?': who takes the minutes on being asked; null for nobody. */
export function askedSecretary(talk: Talk, opening: readonly Utterance[]): Person | null {
  for (const at of opening.keys()) {
    const taker = offered(talk, opening, at) ?? calledTo(talk, opening, at, 'secretary')
    if (taker) return taker
  }
  return null
}

/** 'Павел, вы сегодня ведёте': who is called to lead; null for nobody. */
export function calledChair(talk: Talk, opening: readonly Utterance[]): Person | null {
  for (const at of opening.keys()) {
    const chair = calledTo(talk, opening, at, 'chair')
    if (chair) return chair
  }
  return null
}
