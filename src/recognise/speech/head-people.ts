import type { SpeechWords } from '../../language/speech.ts'
import type { Attendee, Person } from '../../model/schema.ts'
import { fold, indexOfPhrase } from '../../language/words.ts'
import type { Attendance } from '../attendance.ts'
import type { Ledger } from '../ledger.ts'
import type { Outline } from '../passage.ts'
import { actsOf } from './acts.ts'
import type { Voice } from './voices.ts'

/** Voices that the list of those present names, but not in a way that its reader knows: 'Henrik Solberg' among Russians. */
export function addListedVoices(
  facts: Attendance,
  { passages }: Outline,
  voices: readonly Voice[],
  ledger: Ledger,
): void {
  if (facts.attendees.length === 0) return
  const listed = passages
    .filter(({ part }) => part === 'present')
    .map(({ statement }) => statement.unit.whole)
  const entered = new Set(facts.attendees.map(({ name }) => name))
  for (const { person, label } of new Set(voices)) {
    if (!person || label === null || entered.has(person.name)) continue
    entered.add(person.name)
    for (const line of listed) {
      const at = indexOfPhrase(line.value, [fold(label.value)])
      if (!at) continue
      // 'Mehmet Yılmaz': the list says in full what the label says by half.
      const more = person.familyName === null ? /^ \p{Lu}[\p{L}'’-]+/u.exec(line.value.slice(at.end)) : null
      const end = at.end + (more?.[0].length ?? 0)
      if (more) voices.forEach((one) => nameWhole(one, person, more[0].trim()))
      const named = voices.find((one) => one.label?.value === label.value)?.person ?? person
      const attendee: Attendee = { ...named, reason: null, remote: null, group: null }
      ledger.person(attendee, line.place(at.start, end), 'person')
      facts.attendees.push(attendee)
      break
    }
  }
}

/** Adds the surname that a list gives to a voice known by its given name. */
function nameWhole(voice: Voice, person: Person, family: string): void {
  if (voice.person === null || voice.person.name !== person.name) return
  const given = person.givenName ?? person.name
  Object.assign(person, { name: `${given} ${family}`, givenName: given, familyName: family })
  voice.person = person
}

/** Who leads or keeps the minutes by a note in the list of those present: 'Громова Л.А. (председатель ТОС, ведёт встречу)'. */
export function bearerByNote(
  { attendees }: Pick<Attendance, 'attendees'>,
  role: 'chair' | 'secretary',
  words: SpeechWords,
  ledger: Ledger,
): Person | null {
  const leads = attendees.flatMap((one) => {
    if (one.type !== 'person' || one.position === null) return []
    return actsOf(one.position, words).some(({ act }) => act === `${role}Named`) ? [one] : []
  })
  const [only] = leads
  if (!only || leads.length > 1) return null
  const { reason: _reason, remote: _remote, group: _group, ...person } = only
  const place = ledger.placeOf(only, 'name')
  if (place) ledger.person(person, place, role)
  return person
}
