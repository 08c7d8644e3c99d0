import type { PeopleRegister, RegisteredPerson } from './register.ts'
import type { Person } from './schema.ts'

/** Words of a name to compare by; initials come out as single letters. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[.\s]+/)
    .filter((word) => word !== '')

/** Whether given names (or their initials) do not contradict each other; what one leaves out contradicts nothing. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => {
    const against = other[index]
    if (against === undefined) return true
    return word.length === 1 || against.length === 1 ? word.charAt(0) === against.charAt(0) : word === against
  })
}

/** The words of a registered name without the surname, which stands first or last; null for another surname. */
function givenNames(name: string, family: string): readonly string[] | null {
  const words = wordsOf(name)
  if (words[0] === family) return words.slice(1)
  return words.at(-1) === family ? words.slice(0, -1) : null
}

/**
 * Everybody in the register whom a name may mean: by the full name or an alias, or by surname and initials that do
 * not contradict each other. Several when the register holds namesakes, none when it holds nobody of that name.
 */
export function registeredAs(person: Person, { people }: PeopleRegister): RegisteredPerson[] {
  const own = wordsOf(person.name)
  const family = person.familyName === null ? null : wordsOf(person.familyName).join(' ')
  const given =
    person.givenName === null
      ? wordsOf(person.initials ?? '')
      : wordsOf(`${person.givenName} ${person.patronymicName ?? ''}`)
  return people.filter((registered) =>
    [registered.name, ...registered.aliases].some((name) => {
      if (wordsOf(name).join(' ') === own.join(' ')) return true
      const others = family === null ? null : givenNames(name, family)
      return others !== null && agree(given, others)
    }),
  )
}
