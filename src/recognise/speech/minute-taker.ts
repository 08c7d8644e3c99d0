import type { Person } from '../../model/schema.ts'
import { offers } from './asked-back.ts'
import { refuses } from './refuses.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences in which the question is answered. */
const ANSWER_WITHIN = 3

/** 'Кто пишет протокол? – Давайте я.', 'Hannah, you're doing notes?': who takes the minutes on being asked; null for nobody. */
export function askedSecretary(talk: Talk, opening: readonly Utterance[]): Person | null {
  for (const [at, utterance] of opening.entries()) {
    if (!utterance.isQuestion) continue
    const { head } = utterance.words
    const answers = opening
      .slice(at + 1, at + 1 + ANSWER_WITHIN)
      .filter(({ voice }) => voice !== utterance.voice)
    if (firstForm(utterance.value, head.secretaryAsked)) {
      const taker = answers.find((one) => offers(one) && !refuses(one))
      return taker ? talk.speakerOf(taker, 'secretary') : null
    }
    const said = firstForm(utterance.value, head.secretaryCalled)
    const [called, other] = said ? talk.people.everyoneIn(utterance.cased, utterance.lexicon.names) : []
    const [answer] = answers
    if (!called?.certain || other || !answer || answer.voice.person?.name !== called.person.name) continue
    if (!refuses(answer) && !answer.isQuestion) return talk.speakerOf(answer, 'secretary')
  }
  return null
}
