import { fold, indexOfPhrase } from '../../language/words.ts'
import type { Attendee, Person } from '../../model/schema.ts'
import type { Attendance } from '../attendance.ts'
import type { Outline } from '../passage.ts'
import type { Talk } from './talk.ts'
import type { Voice } from './voices.ts'

/** Letters of a post that tells whose it is. */
const LEAST_POST = 4

/** The words of a label that is a post: 'ГЛАВНЫЙ АГРОНОМ.', '[TREASURER]'. */
const postOf = (label: string): string => fold(label.replace(/[[\]().:]/gu, ' ').trim())

/** What was written or said of those present, in parts of one person each. */
function listedParts(talk: Talk, { passages }: Outline): string[] {
  const written = passages
    .filter(({ part }) => part === 'present')
    .map(({ statement }) => statement.unit.whole.value)
  const said = talk.utterances.filter((one) => one.act('present') !== null).map(({ value }) => value)
  return [...written, ...said].flatMap((line) => line.split(/[,;\n]/u))
}

/** Somebody of the list, no group. */
type Listed = Extract<Attendee, { type: 'person' }>

const isNamedIn = (part: string, { asWritten, familyName }: Listed): boolean =>
  part.includes(asWritten) || (familyName !== null && indexOfPhrase(part, [fold(familyName)]) !== null)

/** The one person whom the list of those present has under a post; null for none or several. */
function bearerOf(
  post: string,
  parts: readonly string[],
  { attendees }: Pick<Attendance, 'attendees'>,
): Person | null {
  const found = new Set<Listed>()
  for (const one of attendees) {
    if (one.type !== 'person') continue
    const own = one.position !== null && fold(one.position) === post
    if (own || parts.some((part) => indexOfPhrase(part, [post]) !== null && isNamedIn(part, one)))
      found.add(one)
  }
  const [only] = found
  if (!only || found.size > 1) return null
  const { reason: _reason, remote: _remote, group: _group, ...person } = only
  return person
}

/** Whether a label names nobody whom the list has. */
const isUnlisted = ({ person, label }: Voice, { attendees }: Pick<Attendance, 'attendees'>): boolean =>
  label !== null && !attendees.some(({ name }) => name === person?.name)

/** Voices that go by their posts are those whom the list of those present has under them: 'ГЛАВНЫЙ АГРОНОМ. Не знаем.' */
export function nameByPosts(talk: Talk, facts: Pick<Attendance, 'attendees'>, outline: Outline): void {
  if (facts.attendees.length === 0) return
  const parts = listedParts(talk, outline)
  for (const voice of new Set(talk.voices)) {
    const post = postOf(voice.label?.value ?? '')
    if (post.length < LEAST_POST || !isUnlisted(voice, facts)) continue
    const bearer = bearerOf(post, parts, facts)
    if (bearer) voice.person = bearer
  }
}

/** A voice that is only called the chair or the secretary is whoever is said to be. */
export function nameByRoles(
  talk: Talk,
  facts: { readonly chair: Person | null; readonly secretary: Person | null },
): void {
  for (const voice of new Set(talk.voices)) {
    const person = voice.role && facts[voice.role]
    if (person && voice.person === null) voice.person = { ...person }
  }
}
