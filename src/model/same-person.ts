import { withoutYo } from '../source/letters.ts'
import type { Person } from './schema.ts'

/** What names are compared by. */
export type Name = Pick<Person, 'familyName' | 'givenName' | 'patronymicName' | 'initials'>

const plain = (word: string): string => withoutYo(word.toLowerCase())

/**
 * Whether two names may mean one person: the same surname, and initials that do not contradict each other. Where a
 * name could not be taken apart, nothing speaks against it.
 */
export function samePerson(one: Name, other: Name): boolean {
  if (one.familyName === null || other.familyName === null) return true
  if (plain(one.familyName) !== plain(other.familyName)) return false
  const [a, b] = [lettersOf(one), lettersOf(other)]
  return [...a].every((letter, index) => index >= b.length || b[index] === letter)
}

/** First letters of the given name and the patronymic: 'ЕА'. */
export function lettersOf({ initials, givenName, patronymicName }: Name): string {
  const letters = initials ?? `${givenName?.charAt(0) ?? ''}${patronymicName?.charAt(0) ?? ''}`
  return letters.replace(/[^\p{L}]/gu, '').toUpperCase()
}
