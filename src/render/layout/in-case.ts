import { decline, declinePhrase, type Case } from '../../language/declension.ts'
import type { Person } from '../../model/schema.ts'

/**
 * A Russian name in another case ('Крылова А.П.' → 'Крылову А.П.'; 'Трощенко' stays); null where the form hangs on
 * the gender and nothing tells it, so that nobody is written wrong.
 */
export function nameInCase(name: string, to: Case): string | null {
  const form = decline(name, to)
  if (form !== name) return form
  const indeclinable = decline(name, to, 'male') === name && decline(name, to, 'female') === name
  return indeclinable ? name : null
}

/** Name and post in another case: 'Крылову А.П., начальника отдела'; null where the right form of either is unknown. */
export function personInCase({ name, position, organization }: Person, to: Case): string | null {
  const form = nameInCase(name, to)
  if (form === null || position === null)
    return form && organization !== null ? `${form} (${organization})` : form
  const post = declinePhrase(position, to)
  if (post === position) return null
  const words = `${form}, ${post}`
  return organization === null || position.includes(organization) ? words : `${words} (${organization})`
}
