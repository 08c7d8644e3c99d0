import type { Text } from '../document/text.ts'
import type { Person, Signature } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import { isCaption } from './form-captions.ts'
import type { Passage } from './passage.ts'
import { readEntries, stripMarks, type PersonEntry } from './person-entries.ts'
import { personOf } from './persons.ts'
import type { Statement } from './statements.ts'

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
      const post = role && role !== 'member' ? postOf(statement, entry) : null
      if (post) person.position = clean(post.value)
      const own: Role = role ?? (members ? 'member' : (waiting.shift() ?? null))
      const byIdentity: Role =
        person.name === chair?.name ? 'chair' : person.name === secretary?.name ? 'secretary' : null
      const signature: Signature = { role: own ?? byIdentity, person }
      context.ledger.person(person, entry.name.place(), 'signature')
      const place = post ?? entry.post
      if (place && person.position !== null) context.ledger.fact(person, 'position', place.place())
      signatures.push(signature)
    }
  }
  return signatures
}

/** 'Председатель комитета ________ Орлова Л.М.': the words of the role with those that follow them up to the name. */
function postOf({ label, unit, text }: Statement, { mention, post }: PersonEntry): Text | null {
  if (!label || label.separator === ':') return null
  const behind = label.separator === 'none' && post !== null && mention.start > 0
  if (label.tail === '' && !behind) return null
  const start = unit.whole.length - unit.text.length + label.start
  const end = behind ? unit.whole.length - text.length + mention.start : start - label.start + label.end
  return stripMarks(unit.whole.slice(start, end))
}
