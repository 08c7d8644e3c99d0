import { upToMark } from './up-to-mark.ts'
import { endsIn } from '../../language/endings.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Assignee, Person } from '../../model/schema.ts'
import type { Span } from '../span.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Utterance } from './utterance.ts'

/** Letters of a word that says nothing of the work. */
const LONGEST_SMALL = 3

/** Whether a promise says itself what will be done: not 'I'll do that tomorrow', 'завтра до обеда посмотрю'. */
export function saysWork({ value, shadow, words }: Utterance, act: Span, days: readonly Span[]): boolean {
  const taken = [act, ...days.map(({ start, end }) => shadow.spoken(start, end))]
  const tokens = tokenize(value)
  const verb = tokens.findLast(({ end }) => end <= act.end)?.fold
  return tokens.some(
    ({ kind, fold, start, text }, at) =>
      kind === 'word' &&
      (fold.length > LONGEST_SMALL || (at > 0 && startsUpper(text) && fold.length > 1)) &&
      // 'Подам, подам.', 'Разошлю, Геннадий Павлович.'
      fold !== verb &&
      !isAddress(tokens, at) &&
      !isOneOf(fold, words.standIns) &&
      !taken.some((span) => start >= span.start && start < span.end),
  )
}

/** What a promise says up to the mark behind its verb: 'I could do it, it's just that they will hate me'. */
export const promiseOf = ({ value }: Utterance, { end }: Span): string => upToMark(value, end, /[,;–—]/u)

/** Whether a word is part of a name called behind a comma. */
function isAddress(tokens: readonly Token[], at: number): boolean {
  let from = at
  while (startsUpper(tokens[from]?.text ?? '')) from--
  return from < at && tokens[from]?.text === ','
}

/** Whether work that was spoken of before is all that a promise names: 'I'll do that today'. */
export const standsIn = ({ value, words }: Utterance): boolean =>
  tokenize(value).some(({ fold }) => words.pointers.includes(fold))

/** Letters at the head of a verb that its forms share: 'закажу', 'заказывай'. */
const STEM = 4
/** Words of 'Давайте, Ирина, выбивайте'. */
const LONGEST_URGE = 4

/** 'Заказывай!' behind 'я закажу землю': the verb of a promise comes back as an order. */
export function urges({ value, lexicon, words }: Utterance, promise: Utterance): boolean {
  const said = tokenize(value).filter(({ kind }) => kind === 'word')
  if (lexicon.byOrder || said.length > LONGEST_URGE) return false
  const heads = tokenize(promise.value).map(({ fold }) => fold.slice(0, STEM))
  return said.some(
    ({ fold, text }, at) =>
      fold.length > STEM &&
      endsIn(fold, words.endings?.urged) &&
      (at === 0 || !startsUpper(text)) &&
      heads.includes(fold.slice(0, STEM)),
  )
}

/** Whether somebody named is whoever speaks, though one of them is known by initials alone. */
export function isSame(one: Assignee, voice: Person | null): boolean {
  if (voice === null) return false
  if (one.name === voice.name) return true
  if (one.type !== 'person' || one.familyName === null || one.familyName !== voice.familyName) return false
  const letter = ({ givenName, initials }: Person): string => (givenName ?? initials ?? '').charAt(0)
  return letter(one) === '' || letter(voice) === '' || letter(one) === letter(voice)
}

/** Words of 'Угу, добавлю' that take up what somebody is said to do. */
const LONGEST_UPTAKE = 6

/** 'Заведём.' behind 'Никита заводит задачу': the verb of what somebody is to do comes back in the first person. */
export function takesUp(answer: Utterance, told: Utterance, act: Span): boolean {
  const said = tokenize(answer.value).filter(({ kind }) => kind === 'word')
  if (answer.isQuestion || said.length > LONGEST_UPTAKE) return false
  const [verb] = tokenize(told.value.slice(act.start, act.end))
  const stem = verb?.fold.slice(0, STEM) ?? ''
  return (
    stem.length === STEM &&
    said.some(({ fold }) => fold.startsWith(stem) && endsIn(fold, answer.words.endings?.takenUp))
  )
}
