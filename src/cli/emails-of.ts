import { registeredAs } from '../model/registered-as.ts'
import type { PeopleRegister } from '../model/register.ts'
import type { Decision, Person, Protocol } from '../model/schema.ts'

const assigneesOf = (decisions: readonly Decision[]): Person[] =>
  decisions.flatMap(({ assignees, items }) => [
    ...assignees.filter((assignee) => assignee.type === 'person'),
    ...assigneesOf(items),
  ])

/** Addresses of the chair and of those who are to do something, by name; nobody's where a name may mean several. */
export function emailsOf(
  { chair, agenda, decisions }: Protocol,
  register: PeopleRegister,
): Record<string, string> {
  const people = [
    ...(chair ? [chair] : []),
    ...agenda.flatMap((item) => assigneesOf(item.decisions)),
    ...assigneesOf(decisions),
  ]
  return Object.fromEntries(
    people.flatMap((person) => {
      const [known, ...others] = registeredAs(person, register)
      return known?.email && others.length === 0 ? [[person.name, known.email]] : []
    }),
  )
}
