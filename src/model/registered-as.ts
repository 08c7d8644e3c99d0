import type { PeopleRegister, RegisteredPerson } from './register.ts'
import type { Person } from './schema.ts'

/** Words of a name to compare by; initials come out as single letters. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[.\s]+/)
    .filter((word) => word !== '')

/** An entry of the register with the words of its name and of its aliases. */
interface Entry {
  readonly registered: RegisteredPerson
  readonly names: readonly (readonly string[])[]
}

/** Entries by each word of their names, in the order of the register; names of thousands of records are looked up. */
const indexes = new WeakMap<PeopleRegister, ReadonlyMap<string, readonly Entry[]>>()

function indexOf(register: PeopleRegister): ReadonlyMap<string, readonly Entry[]> {
  const known = indexes.get(register)
  if (known) return known
  const index = new Map<string, Entry[]>()
  for (const registered of register.people) {
    const names = [registered.name, ...registered.aliases].map(wordsOf)
    const entry = { registered, names }
    for (const word of new Set(names.flat())) {
      const list = index.get(word)
      if (list) list.push(entry)
      else index.set(word, [entry])
    }
  }
  indexes.set(register, index)
  return index
}

/** Whether given names (or their initials) do not contradict each other; what one leaves out contradicts nothing. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, index) => {
    const against = other[index]
    if (against === undefined) return true
    return word.length === 1 || against.length === 1 ? word.charAt(0) === against.charAt(0) : word === against
  })
}

/** The words of a registered name without the surname, which stands first or last; null for another surname. */
function givenNames(words: readonly string[], family: readonly string[]): readonly string[] | null {
  const { length } = family
  const stands = (at: number): boolean => family.every((word, index) => words[at + index] === word)
  if (words.length < length) return null
  if (stands(0)) return words.slice(length)
  return stands(words.length - length) ? words.slice(0, -length) : null
}

/**
 * Everybody in the register whom a name may mean: by the full name or an alias, or by surname and initials that do
 * not contradict each other. Several when the register holds namesakes, none when it holds nobody of that name.
 */
export function registeredAs(person: Person, register: PeopleRegister): RegisteredPerson[] {
  const own = wordsOf(person.name)
  const family = person.familyName === null ? null : wordsOf(person.familyName)
  const given =
    person.givenName === null
      ? wordsOf(person.initials ?? '')
      : wordsOf(`${person.givenName} ${person.patronymicName ?? ''}`)
  const means = (name: readonly string[]): boolean => {
    if (name.join(' ') === own.join(' ')) return true
    const others = family === null ? null : givenNames(name, family)
    return others !== null && agree(given, others)
  }
  const index = indexOf(register)
  const found = new Set<RegisteredPerson>()
  for (const word of [own[0], family?.[0]])
    for (const { registered, names } of index.get(word ?? '') ?? [])
      if (names.some(means)) found.add(registered)
  return [...found]
}
