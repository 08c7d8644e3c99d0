import type { Case } from '../../language/cases.ts'
import { nominativeCandidates } from '../../language/inflected.ts'
import type { Person } from '../../model/schema.ts'

/** Somebody of whom only a surname is said, in a case in which it can be nobody else's; null where it can. */
export function personBySurname(word: string, expected: Case): Person | null {
  const [reading, other] = nominativeCandidates(word, { case: expected })
  if (!reading || (other && other.family !== reading.family)) return null
  return {
    type: 'person',
    name: reading.family,
    familyName: reading.family,
    givenName: null,
    patronymicName: null,
    initials: null,
    position: null,
    organization: null,
    asWritten: word,
  }
}
