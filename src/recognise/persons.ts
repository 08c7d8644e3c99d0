import type { Case } from '../language/cases.ts'
import type { NameMention } from '../language/names.ts'
import type { Person } from '../model/schema.ts'
import type { Text } from '../document/text.ts'
import { report, type Context } from './context.ts'
import { clean } from './clean.ts'
import type { PersonEntry } from './person-entries.ts'

/** A person of the model from a mention in an expected case; what is ambiguous stays as written, with a finding. */
export function resolvePerson(context: Context, mention: NameMention, name: Text, expected: Case): Person {
  const { person, certain, candidates } = context.people.resolve(mention, { case: expected })
  if (!certain && candidates.length > 1) {
    report(
      context,
      'name-is-unambiguous',
      { text: clean(name.value), candidates: candidates.join(', ') },
      name.place(),
    )
  }
  return { ...person }
}

/** A person of a list, with the post and the organisation that stand beside the name. */
export function personOf(context: Context, entry: PersonEntry, expected: Case): Person {
  const person = resolvePerson(context, entry.mention, entry.name, expected)
  if (entry.post) person.position = clean(entry.post.value).replace(/[.,;]$/u, '')
  if (entry.represents) person.organization = clean(entry.represents.value)
  return person
}
