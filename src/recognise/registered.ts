import type { PeopleRegister } from '../model/register.ts'
import type { Protocol } from '../model/schema.ts'

const isPerson = (value: object): value is { readonly name: string } =>
  'type' in value && value.type === 'person' && 'name' in value

/**
 * JSON Pointers of the persons of a model who stand in the people register, with their name there: which names may have
 * been completed from it.
 */
export function registeredPeople(
  model: Protocol,
  { people }: PeopleRegister,
): Readonly<Record<string, string>> {
  const names = new Set(people.map(({ name }) => name))
  const found: Record<string, string> = {}
  const walk = (value: unknown, pointer: string): void => {
    if (value === null || typeof value !== 'object') return
    if (isPerson(value) && names.has(value.name)) found[pointer] = value.name
    for (const [key, entry] of Object.entries(value)) walk(entry, `${pointer}/${key}`)
  }
  walk({ ...model, positions: {}, unrecognized: [] }, '')
  return found
}
