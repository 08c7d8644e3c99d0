import { declined, declinedPhrase, genderAsWritten, genderOfName } from '../../language/inflected.ts'
import type { Case, Gender } from '../../language/cases.ts'
import type { Person } from '../../model/schema.ts'

/** The gender of somebody, where the name or the form that the text has it in tells it. */
export function genderOf({ name, familyName, asWritten }: Person): Gender | null {
  return genderOfName(name) ?? (familyName === null ? null : genderAsWritten(familyName, asWritten))
}

/** Name and post in another case: 'Крылову А.П., начальника отдела'; null where the right form of either is unknown. */
export function personInCase(person: Person, to: Case, gender?: Gender | null): string | null {
  const { position, organization } = person
  const form = declined(person.name, to, gender ?? genderOf(person) ?? undefined)
  if (form === null || position === null)
    return form && organization !== null ? `${form} (${organization})` : form
  const post = declinedPhrase(position, to)
  if (post === null) return null
  const words = `${form}, ${post}`
  return organization === null || position.includes(organization) ? words : `${words} (${organization})`
}
