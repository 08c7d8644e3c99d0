import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { isPlan } from './dictation.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** Signs of leading that make a voice the one who convenes, and how far they must be ahead of the next voice. */
const LEAST_SIGNS = 6
const AHEAD = 1.8
/** The same for one of whom that is plain enough to be called the chair. */
const PLAIN_SIGNS = 12
const FAR_AHEAD = 4
/** Turns of a meeting in which it can be told at all. */
const LEAST_TURNS = 12
/** Words of a call: 'Лиза.', 'Owen?', 'Okay so stalls, Dev.' */
const LONGEST_CALL = 6
/** Characters before words that decide at the head of a sentence. */
const EARLY = 12
/** Whoever speaks within so many turns opens the talk. */
const OPENING_TURNS = 2

/** Whoever leads though nobody says so, and whether that is plain enough for the record to name them as the chair. */
export interface Convener {
  readonly voice: Voice
  readonly plain: boolean
}

/**
 * The voice that leads a talk though nobody says so: it opens it, calls the others one by one, tells them what to do, asks
 * and closes. Null where no voice is far ahead of the others.
 */
export function convenerOf(talk: Talk): Convener | null {
  const signs = new Map<Voice, number>()
  const { turns } = talk.turns
  if (turns.length < LEAST_TURNS || new Set(talk.voices).size < 3) return null
  const add = (voice: Voice, points: number): void => {
    signs.set(voice, (signs.get(voice) ?? 0) + points)
  }
  for (const voice of new Set(talk.voices.slice(0, OPENING_TURNS))) add(voice, 1)
  for (const utterance of talk.utterances) add(utterance.voice, signsIn(utterance, talk))
  const ranked = [...signs].filter(([voice]) => isOneVoice(voice)).sort(([, a], [, b]) => b - a)
  const [first, second] = ranked
  const next = second?.[1] ?? 0
  if (!first || first[1] < LEAST_SIGNS || first[1] < next * AHEAD) return null
  const [voice, points] = first
  return { voice, plain: points >= PLAIN_SIGNS && points >= next * FAR_AHEAD }
}

/** Whether a label is one voice throughout: 'SPEAKER_00' is, 'голос из зала' may be anybody's. */
const isOneVoice = ({ unknown, key }: Voice): boolean => !unknown || /\d$/u.test(key)

/** How much a sentence shows that its voice leads. */
function signsIn(utterance: Utterance, talk: Talk): number {
  const called = calledIn(utterance, talk)
  const { length } = tokenize(utterance.value).filter(({ kind }) => kind === 'word')
  const calls = called && (utterance.isQuestion || length <= LONGEST_CALL) ? 1 : 0
  const steers = utterance.act('transition', 'further', 'last', 'agenda', 'report') ? 1 : 0
  const closes = utterance.act('closing', 'callVote', 'objections', 'label', 'decide') ? 1 : 0
  const sums = isSummary(utterance) ? 2 : 0
  return calls + steers + closes + sums + (called && length > LONGEST_CALL ? 1 : 0)
}

/** 'Решили: …', 'значит, собираем по три тысячи': what the talk comes to, at the head of a sentence. */
function isSummary(utterance: Utterance): boolean {
  if (utterance.isQuestion) return false
  const act = utterance.act('decide', 'label')
  if (act !== null && act.start <= EARLY) return true
  const [first] = tokenize(utterance.value)
  return isOneOf(first?.fold ?? '', utterance.words.settling) && isPlan(utterance)
}

/** Whether another voice is called by name at the head of a sentence, or behind its last comma. */
function calledIn(utterance: Utterance, { people, voices }: Talk): boolean {
  const others = people
    .everyoneIn(utterance.cased, utterance.lexicon.names)
    .filter(({ person }) => person.name !== utterance.voice.person?.name)
  // Voices that only have numbers may bear any name.
  const isVoice = ({ person }: Named): boolean =>
    voices.some((voice) => voice.person?.name === person.name || (voice.person === null && isOneVoice(voice)))
  return others.some(
    (one) =>
      isVoice(one) &&
      (/^[\p{L}\s,]{0,10}$/u.test(utterance.cased.slice(0, one.start)) ||
        /,\s*$/u.test(utterance.cased.slice(0, one.start))) &&
      /^\s*(?:[,.?!…]|$)/u.test(utterance.cased.slice(one.end)),
  )
}
