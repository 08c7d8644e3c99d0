import { endsIn } from '../../language/endings.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isPresent } from '../../language/morphology.ts'
import { isOneOf } from '../../language/words.ts'
import { firstVerb } from './first-verb.ts'
import { firstForm, formsIn, opensWith, type FormSpan } from './spoken-forms.ts'
import type { CueId } from '../../language/speech-cues.ts'
import { evidenceIn } from './cues/weigh.ts'
import { saysDone } from './done-already.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Sentences within which an answer belongs to what was asked. */
const ANSWER_WITHIN = 4
/** Words of 'а кто поговорит с подрядчиком по крыше' before the verb. */
const NEAR_WHO = 3
/** Words of a sentence that only asks or answers. */
const SHORT = 7

const length = (value: string): number => tokenize(value).filter(({ kind }) => kind !== 'mark').length

/** Whether a sentence says that work cannot be done, or not by then. */
export const turnsDown = ({ value, words }: Utterance): boolean => firstForm(value, words.tooSoon) !== null

/** Whether a sentence says yes to work that its voice was asked to do. */
export function consents(answer: Utterance): boolean {
  const { words } = answer
  if (turnsDown(answer)) return false
  if (opensWith(answer.value, words.consent)) return true
  const tokens = tokenize(answer.cased)
  // 'Before the end of May, yep, leave it with me': the yes stands behind what is repeated.
  const parted = formsIn(tokens, words.consent).some(({ from }) => tokens[from - 1]?.kind === 'mark')
  if (parted && !answer.isQuestion && tokens.length <= SHORT * 3) return true
  return tokens.length <= SHORT * 2 && tokens.some(({ fold }) => isOneOf(fold, words.promises))
}

/** Whether one of the next sentences says yes in a certain voice. */
export function consentAfter(talk: Talk, at: number, isDoer: (voice: Voice) => boolean): boolean {
  return talk.utterances
    .slice(at + 1, at + 1 + ANSWER_WITHIN)
    .some((answer) => isDoer(answer.voice) && !isRefusal(answer) && consents(answer))
}

const isRefusal = (answer: Utterance): boolean => {
  const refuse = answer.act('refuse')
  return (refuse !== null && refuse.start < 3) || turnsDown(answer) || saysDone(answer)
}

/** Whether words that say that something is needed ask for somebody, or have a verb behind them where a language has infinitives. */
function saysDeed(tokens: readonly Token[], { from, to }: FormSpan, { tongue }: Utterance): boolean {
  if (tongue.lexicon.byOrder || to - from > 1 || !isOneOf(tokens[from]?.fold ?? '', tongue.words.neededWords))
    return true
  return firstVerb(tokens, to, tongue) >= 0
}

const MUSED: readonly CueId[] = ['vague', 'opinion', 'hearsay', 'condition', 'past']

/** 'Надо что-то сделать', 'считаю, надо возвращать': what somebody only thinks, or cannot name. */
const isMused = ({ value, words }: Utterance): boolean =>
  evidenceIn(value, words).some(({ id }) => MUSED.includes(id))

/** Whether a sentence speaks of work that nobody is named for: 'нужен человек', 'кто займётся?'. */
function isNeed(utterance: Utterance): boolean {
  const { words } = utterance
  const tokens = tokenize(utterance.value)
  const [need] = formsIn(tokens, words.needs)
  // 'А что для этого нужно?' asks for no hand.
  if (need && utterance.isQuestion && need.from > 1) return false
  const verb = need && tokens.slice(need.to).find(({ fold }) => !words.polite.includes(fold))
  // 'Но надо заявку им': what is needed is named, not what is to be done.
  if (need && (!saysDeed(tokens, need, utterance) || isMused(utterance))) return false
  return verb !== undefined && length(utterance.value) > 2 && !isOneOf(verb.fold, words.talk)
}

/** Whether a sentence only asks who does the work just spoken of. */
export const asksWho = ({ value, words }: Utterance): boolean =>
  opensWith(value, words.whoAsked) && length(value) <= 4

/** Whether a sentence asks when work will be done. */
export function asksWhen({ value, words, isQuestion }: Utterance): boolean {
  if (!isQuestion) return false
  if (firstForm(value, words.whenAsked)) return true
  // 'Арсен, когда сваришь?'
  const tokens = tokenize(value).filter(({ kind }) => kind === 'word')
  return (
    tokens.length <= SHORT && tokens.slice(0, NEAR_WHO + 1).some(({ fold }) => words.head.when.includes(fold))
  )
}

/** Whether a sentence offers to do it, and says no more. */
export const offers = ({ value, words }: Utterance): boolean =>
  length(value) <= SHORT && opensWith(value, words.offers) && !opensWith(value, words.stances)

/** Letters at the head of a verb that its forms share: 'поговорит', 'поговорю'. */
const STEM = 4

/** The verb of 'а кто поговорит с водителями?': what somebody is asked to do; null for another question. */
function askedVerb({ value, words, lexicon, isQuestion }: Utterance): Token | null {
  const tokens = tokenize(value)
  const who = tokens.findIndex(({ fold }) => words.head.who.includes(fold))
  const verb = tokens[who + 1]
  if (!isQuestion || lexicon.byOrder || who < 0 || who > NEAR_WHO || verb === undefined) return null
  const idle = [words.talk, words.telling, words.ownTalk].some((list) => isOneOf(verb.fold, list))
  return !idle && verb.fold.length > STEM && isPresent(verb.fold, lexicon.clauses) ? verb : null
}

/** Whether a sentence speaks of work and asks who will do it, in whatever way. */
export const asksForHand = (utterance: Utterance): boolean =>
  isNeed(utterance) || asksWho(utterance) || (askedVerb(utterance) !== null && length(utterance.value) > 2)

/** 'Я поговорю.' behind 'кто поговорит?': the verb of a question comes back in the first person. */
export function takesOn(answer: Utterance, asked: Utterance): boolean {
  const verb = askedVerb(asked)
  if (!verb || answer.isQuestion || length(answer.value) > SHORT) return false
  const tokens = tokenize(answer.value)
  return (
    tokens.some(({ fold }) => answer.words.self.includes(fold)) &&
    tokens.some(
      ({ fold }) =>
        fold.slice(0, STEM) === verb.fold.slice(0, STEM) && endsIn(fold, answer.words.endings?.firstPerson),
    )
  )
}
