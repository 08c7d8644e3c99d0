import type { Case } from '../language/cases.ts'
import type { Text } from '../document/text.ts'
import type { Person } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { PersonEntry } from './person-entries.ts'
import { personOf } from './persons.ts'

/** Makes people of the entries of a list, and claims the places of what the entries say of them. */
export class PersonFacts {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** The person an entry names, in the case that its place asks for. */
  person(entry: PersonEntry, expected: Case = 'nominative'): Person {
    return personOf(this.#context, entry, entry.represents ? 'genitive' : expected)
  }

  /** Claims what an entry says of a person. */
  claim(person: Person, entry: PersonEntry): void {
    const { ledger } = this.#context
    const place = entry.name.place()
    ledger.person(person, place, 'person')
    if (entry.post && person.position !== null) ledger.fact(person, 'position', entry.post.place())
    if (entry.represents && person.organization !== null)
      ledger.fact(person, 'organization', entry.represents.place())
  }

  /** The organization of a person who has none yet. */
  organization(person: Person, text: Text): void {
    if (person.organization !== null) return
    person.organization = clean(text.value)
    this.#context.ledger.fact(person, 'organization', text.place())
  }
}
