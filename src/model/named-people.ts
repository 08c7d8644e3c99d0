import type { Decision, Person, Protocol } from './schema.ts'
import { clausesOf } from './clauses.ts'

/** As what a record names somebody. */
export type NamedAs =
  | 'chair'
  | 'secretary'
  | 'attendees'
  | 'absent'
  | 'invited'
  | 'speaker'
  | 'assignee'
  | 'controller'
  | 'signature'

/** As what a record names people in the nominative, or gives them back to it from a list: nothing is guessed from an ending. */
export const IN_NOMINATIVE: ReadonlySet<NamedAs> = new Set<NamedAs>([
  'chair',
  'secretary',
  'attendees',
  'absent',
  'invited',
  'signature',
])

export interface NamedPerson {
  /** Of a list, with the heading it stands under there. */
  readonly person: Person & { readonly group?: string | null }
  readonly as: NamedAs
  /** JSON Pointer of the name. */
  readonly at: string
}

const LISTS = ['attendees', 'absent', 'invited'] as const

function ofClause(clause: Decision, at: string): NamedPerson[] {
  const assignees = clause.assignees.flatMap((assignee, index): NamedPerson[] =>
    assignee.type === 'person'
      ? [{ person: assignee, as: 'assignee', at: `${at}/assignees/${index}/name` }]
      : [],
  )
  const { controller } = clause
  return controller
    ? [...assignees, { person: controller, as: 'controller', at: `${at}/controller/name` }]
    : assignees
}

/** Everybody whom a record names, as often as it does, header first. */
export function namedPeople(model: Protocol): NamedPerson[] {
  const people: NamedPerson[] = []
  for (const role of ['chair', 'secretary'] as const) {
    const person = model[role]
    if (person) people.push({ person, as: role, at: `/${role}/name` })
  }
  for (const list of LISTS) {
    model[list].forEach((attendee, index) => {
      if (attendee.type === 'person')
        people.push({ person: attendee, as: list, at: `/${list}/${index}/name` })
    })
  }
  model.agenda.forEach(({ speakers }, item) => {
    speakers.forEach((person, index) => {
      people.push({ person, as: 'speaker', at: `/agenda/${item}/speakers/${index}/name` })
    })
  })
  for (const { clause, at } of clausesOf(model)) for (const one of ofClause(clause, at)) people.push(one)
  model.signatures.forEach(({ person }, index) => {
    people.push({ person, as: 'signature', at: `/signatures/${index}/person/name` })
  })
  return people
}
