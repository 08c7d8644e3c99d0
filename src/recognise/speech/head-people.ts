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
      const attendee: Attendee = { ...person, reason: null, remote: null, group: null }
      ledger.person(attendee, line.place(at.start, at.end), 'person')
      facts.attendees.push(attendee)
      break
    }
  }
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
