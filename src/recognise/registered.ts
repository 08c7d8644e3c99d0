import type { RegisteredPerson } from '../model/register.ts'
import type { Person, Protocol } from '../model/schema.ts'

/** Who of the people register is meant by a person of the model. */
export type EntryOf = (person: Person) => RegisteredPerson | null

const isPerson = (value: object): value is Person => 'type' in value && value.type === 'person'

function* personsIn(value: unknown, pointer = ''): Iterable<readonly [string, Person]> {
  if (value === null || typeof value !== 'object') return
  if (isPerson(value)) yield [pointer, value]
  for (const [key, entry] of Object.entries(value)) yield* personsIn(entry, `${pointer}/${key}`)
}

const personsOf = (model: Protocol): Iterable<readonly [string, Person]> =>
  personsIn({ ...model, positions: {}, unrecognized: [] })

/**
 * JSON Pointers of the persons of a model who stand in the people register, with their name there: which names may have
 * been completed from it.
 */
export function registeredPeople(model: Protocol, entryOf: EntryOf): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const [pointer, person] of personsOf(model)) {
    const entry = entryOf(person)
    if (entry) found[pointer] = entry.name
  }
  return found
}

/**
 * Gives those who lead or attend the post and the organisation of the people register where the record states neither
 * of them anywhere: what the record says is stronger, and these have no place in `positions`. Signatures stay as signed.
 */
export function addPosts(model: Protocol, entryOf: EntryOf): void {
  const stated = new Set<string>()
  for (const [, { name, position, organization }] of personsOf(model))
    if (position !== null || organization !== null) stated.add(name)
  const { chair, secretary, attendees, absent, invited } = model
  for (const person of [chair, secretary, ...attendees, ...absent, ...invited]) {
    if (person?.type !== 'person' || stated.has(person.name)) continue
    const entry = entryOf(person)
    person.position = entry?.position ?? null
    person.organization = entry?.organization ?? null
  }
}
