import { findNames, type NameMention, type NameWords } from '../language/names.ts'
import { registeredAs } from '../model/registered-as.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Person } from '../model/schema.ts'

/** The first name in a text that is one: how an entry of the register is taken apart. */
const mentionOf = (name: string, words: NameWords): NameMention | null =>
  findNames(name, words, { asked: true })[0] ?? null

/** The people register while one record is read: who of it is meant by a name. Each name is looked up once. */
export class Registry {
  readonly #register: PeopleRegister
  readonly #words: NameWords
  readonly #known = new Map<string, NameMention | null>()

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
   * The full name of the one person in the register who is meant; null where it holds nobody of that name, or several,
   * or where a surname alone would have to tell.
   */
  fullName(person: Person): NameMention | null {
    const key = `${person.name}\n${person.givenName ?? ''}`
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const told = person.initials !== null || person.givenName !== null || person.familyName === null
    const [only, ...others] = told ? registeredAs(person, this.#register) : []
    const found = only && others.length === 0 ? mentionOf(only.name, this.#words) : null
    this.#known.set(key, found)
    return found
  }
}
