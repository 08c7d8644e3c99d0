import { declined, declinedPhrase, type Case } from '../../language/declension.ts'
import type { Person } from '../../model/schema.ts'

/** Name and post in another case: 'Крылову А.П., начальника отдела'; null where the right form of either is unknown. */
export function personInCase({ name, position, organization }: Person, to: Case): string | null {
  const form = declined(name, to)
  if (form === null || position === null)
    return form && organization !== null ? `${form} (${organization})` : form
  const post = declinedPhrase(position, to)
  if (post === null) return null
  const words = `${form}, ${post}`
  return organization === null || position.includes(organization) ? words : `${words} (${organization})`
}
