import type { Person, Signature } from '../model/schema.ts'
import type { Context } from './context.ts'
import { isCaption } from './form-captions.ts'
import type { Passage } from './passage.ts'
import { readEntries } from './person-entries.ts'
import { personOf } from './persons.ts'

type Role = Signature['role']

/** Reads who signed. Roles and names may stand in two columns: names without a role take the roles in order. */
export function readSignatures(
  passages: readonly Passage[],
  chair: Person | null,
  secretary: Person | null,
  context: Context,
): Signature[] {
  const signatures: Signature[] = []
  const waiting: Role[] = []
  let members = false
  for (const { part, statement } of passages) {
    if (part !== 'signature') continue
    const { label, unit, text } = statement
    const key = label?.key
    const role: Role = key === 'chair' || key === 'secretary' ? key : key === 'members' ? 'member' : null
    if (role) {
      context.ledger.marker(`label:${key ?? ''}`, statement.head.place())
      members = role === 'member'
    }
    const { people } = readEntries(role ? text : unit.whole, context.lexicon, { loose: true })
    if (people.length === 0 && role && role !== 'member') waiting.push(role)
    for (const found of people) {
      const caption = found.post !== null && isCaption(found.post.value, context.lexicon)
      if (caption && found.post) context.ledger.marker('caption', found.post.place())
      const entry = caption ? { ...found, post: null } : found
      const person = personOf(context, entry, 'nominative')
      const own: Role = role ?? (members ? 'member' : (waiting.shift() ?? null))
      const byIdentity: Role =
        person.name === chair?.name ? 'chair' : person.name === secretary?.name ? 'secretary' : null
      const signature: Signature = { role: own ?? byIdentity, person }
      context.ledger.fact(person, 'name', entry.name.place(), 'signature')
      context.ledger.also(person, 'asWritten', entry.name.place())
      if (entry.post && person.position !== null) context.ledger.fact(person, 'position', entry.post.place())
      signatures.push(signature)
    }
  }
  return signatures
}
