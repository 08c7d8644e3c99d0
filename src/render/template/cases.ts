import { declined, declinedPhrase, readsAsName } from '../../language/inflected.ts'
import type { Case, Gender } from '../../language/cases.ts'

/** Words in another case: as a name where a given name, a patronymic or initials tell that they are one, else as a phrase. */
function wordsInCase(words: string, to: Case, gender: Gender | undefined): string | null {
  if (readsAsName(words)) return declined(words, to, gender)
  return declinedPhrase(words, to) ?? declined(words, to, gender)
}

/** Somebody or something of the model that has a name. */
interface Named {
  readonly type: string
  readonly name: string
  readonly gender?: Gender | null
}

/** Whether a value is one. */
export const isNamed = (value: unknown): value is Named =>
  value !== null &&
  typeof value === 'object' &&
  'type' in value &&
  'name' in value &&
  typeof value.name === 'string'

/** Somebody or something of the model in another case, by its name; words by what they are. Null where the form is not known. */
export function inCase(value: unknown, to: Case, gender?: Gender): string | null {
  if (!isNamed(value)) return wordsInCase(String(value), to, gender)
  if (value.type !== 'person') return declinedPhrase(value.name, to)
  return declined(value.name, to, gender ?? value.gender ?? undefined)
}
