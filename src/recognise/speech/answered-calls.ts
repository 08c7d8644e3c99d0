import { readPatronymic, genderOfFamily } from '../../language/inflected.ts'
import type { Person } from '../../model/schema.ts'
import { isCalled } from './called-out.ts'
import type { Named } from './spoken-people.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** So often a call is answered by one voice, and hardly by another, to be its name. */
const OFTEN = 2
/** Share of the answers of a name that its voice gives. */
const SHARE = 0.75

/** How often each voice speaks right behind a call by given name and patronymic. */
type Answers = Map<string, Map<Voice, number>>

/**
 * Joins names by which people are called to voices of whom only a surname is known: 'Николай Степанович, вызовите
 * инженера' – 'Лебедь: Сделаю'. A name is a voice's where that voice answers it again and again and no other name, or where
 * no other voice can be meant.
 */
export function joinAnsweredCalls(talk: Talk): void {
  const answers = heardAnswers(talk)
  const taken = new Set<Voice>()
  const joined = new Map<string, Voice>()
  for (const [name, voices] of answers) {
    const [first] = [...voices].sort(([, a], [, b]) => b - a)
    if (!first) continue
    const [voice, count] = first
    const all = [...voices.values()].reduce((sum, one) => sum + one, 0)
    if (count < OFTEN || count < all * SHARE) continue
    if (answersOther(answers, name, voice, count)) continue
    joined.set(name, voice)
    taken.add(voice)
  }
  for (const [name, voices] of answers) {
    if (joined.has(name)) continue
    const free = candidates(talk, name).filter((voice) => !taken.has(voice))
    const [only] = free
    // Called once and answered at once by the only one who can bear the name.
    if (!only || free.length > 1 || !voices.has(only) || voices.size > 1) continue
    if ([...answers].filter(([other, heard]) => !joined.has(other) && heard.has(only)).length > 1) continue
    joined.set(name, only)
    taken.add(only)
  }
  for (const [name, { person }] of joined) if (person) talk.people.callAs(name, person)
}

/** Whether a voice answers another name as often. */
const answersOther = (answers: Answers, name: string, voice: Voice, count: number): boolean =>
  [...answers].some(([other, voices]) => other !== name && (voices.get(voice) ?? 0) >= count)

/** Voices that may bear a name: known by surname alone, and not of the other gender. */
function candidates(talk: Talk, name: string): Voice[] {
  return [...new Set(talk.voices)].filter((voice) => mayBe(voice, name))
}

function mayBe({ person, unknown }: Voice, name: string): boolean {
  if (!person || unknown || person.givenName !== null || person.initials !== null) return false
  const gender = genderOfFamily(person.familyName ?? person.name)
  const called = readPatronymic(name.split(' ')[1] ?? '')?.gender
  return gender === null || called === undefined || gender === called
}

function heardAnswers(talk: Talk): Answers {
  const answers: Answers = new Map()
  const { utterances } = talk
  utterances.forEach((utterance, at) => {
    const call = calledIn(utterance, talk)
    const answer = utterances.slice(at + 1).find(({ turn }) => turn !== utterance.turn)
    const name = call && calledBy(call.person)
    if (!name || !answer || answer.voice === utterance.voice || !mayBe(answer.voice, name)) return
    // Whoever else is called later in the same breath is the one who answers.
    const rest = utterances.slice(at + 1).filter(({ turn }) => turn === utterance.turn)
    if (rest.some((one) => calledIn(one, talk) !== null)) return
    const voices = answers.get(name) ?? new Map<Voice, number>()
    voices.set(answer.voice, (voices.get(answer.voice) ?? 0) + 1)
    answers.set(name, voices)
  })
  return answers
}

/** The name by which somebody is called whose surname nobody said. */
const calledBy = ({ familyName, givenName, patronymicName }: Person): string | null =>
  familyName === null && givenName !== null && patronymicName !== null
    ? `${givenName} ${patronymicName}`
    : null

/** The last one called in a sentence: parted by commas, at its head or its end. */
function calledIn(utterance: Utterance, talk: Talk): Named | null {
  const named = talk.named(utterance)
  return named.findLast((one, index) => isCalled(utterance, one, named[index + 1])) ?? null
}
