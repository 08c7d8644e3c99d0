import { findNames, type NameMention, type NameWords } from '../language/names.ts'
import { registeredAs } from '../model/registered-as.ts'
import type { PeopleRegister, RegisteredPerson } from '../model/register.ts'
import type { Person } from '../model/schema.ts'

/** The first name in a text that is one: how an entry of the register is taken apart. */
const mentionOf = (name: string, words: NameWords): NameMention | null =>
  findNames(name, words, { asked: true })[0] ?? null

/** The people register while one record is read: who of it is meant by a name. Each name is looked up once. */
export class Registry {
  readonly #register: PeopleRegister
  readonly #words: NameWords
  readonly #entries = new Map<string, RegisteredPerson | null>()

  constructor(register: PeopleRegister, words: NameWords) {
    this.#register = register
    this.#words = words
  }

  /** Every name and alias of the register. */
  mentions(): NameMention[] {
    return this.#register.people
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .flatMap((name) => mentionOf(name, this.#words) ?? [])
  }

  /**
   * The one person in the register who is meant; null where it holds nobody of that name, or several, or where a surname
   * alone would have to tell.
   */
  entry(person: Person): RegisteredPerson | null {
    const key = `${person.name}\n${person.givenName ?? ''}`
    const before = this.#entries.get(key)
    if (before !== undefined) return before
    const told = person.initials !== null || person.givenName !== null || person.familyName === null
    const [only, ...others] = told ? registeredAs(person, this.#register) : []
    const found = only && others.length === 0 ? only : null
    this.#entries.set(key, found)
    return found
  }

  /** The full name of the person in the register who is meant, taken apart. */
  fullName(person: Person): NameMention | null {
    const entry = this.entry(person)
    return entry && mentionOf(entry.name, this.#words)
  }
}
