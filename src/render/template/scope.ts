import type { Gender } from '../../language/cases.ts'
import { LABEL_KEYS } from '../../language/lexicon.ts'
import type { Printing } from '../../language/printing.ts'
import type { Assignee, Attendee, Person, Protocol } from '../../model/schema.ts'
import { genderOf } from '../layout/in-case.ts'
import { leafClauses } from '../../model/leaf-clause.ts'
import { capitalised } from '../../source/letters.ts'

type KeysOfEach<Union> = Union extends unknown ? keyof Union : never
type Participant = Attendee | Assignee

/**
 * What somebody may have: with all of it on everybody, a template that asks a group for its post gets nothing, and need
 * not ask first what kind of participant it is. Otherwise the same template would fail with one record and not with
 * another.
 */
const ON_EVERYBODY: Readonly<Record<KeysOfEach<Participant> | 'gender', null>> = {
  type: null,
  name: null,
  familyName: null,
  givenName: null,
  patronymicName: null,
  initials: null,
  position: null,
  organization: null,
  asWritten: null,
  reason: null,
  remote: null,
  group: null,
  count: null,
  organizations: null,
  lead: null,
  gender: null,
}

/** Gender by name, where the name or any mention of it in the record tells, and none tells another. */
type Genders = ReadonlyMap<string, Gender | null>

const isPerson = (value: object): value is Person => 'type' in value && value.type === 'person'

function peopleIn(value: unknown): Person[] {
  if (Array.isArray(value)) return value.flatMap(peopleIn)
  if (value === null || typeof value !== 'object') return []
  return isPerson(value) ? [value] : Object.values(value).flatMap(peopleIn)
}

function gendersIn(model: Protocol): Genders {
  const found = new Map<string, Gender | null>()
  for (const person of peopleIn({ ...model, positions: null })) {
    const gender = genderOf(person)
    if (gender === null) continue
    const before = found.get(person.name)
    found.set(person.name, before === undefined || before === gender ? gender : null)
  }
  return found
}

function complete(value: unknown, genders: Genders): unknown {
  if (Array.isArray(value)) return value.map((one) => complete(one, genders))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, complete(inner, genders)] as const)
  return {
    ...('type' in value && ON_EVERYBODY),
    ...Object.fromEntries(entries),
    ...(isPerson(value) && { gender: genders.get(value.name) ?? null }),
  }
}

/** Capitalised, as a label stands at the head of a line; `{{ label.agenda | upcase }}` for capitals. */
function labelsOf(printing: Printing): Record<string, string> {
  return Object.fromEntries(LABEL_KEYS.map((key) => [key, capitalised(printing.label(key))]))
}

/** A clause without clauses below it, with what it needs to be understood on its own. */
function clausesOf(model: Protocol): object[] {
  return leafClauses({ file: '', model }).map(({ item, number, text, decision }) => {
    const { kind, assignees, controller, deadline, vote } = decision
    const question = { itemNumber: item?.number ?? null, itemTitle: item?.title ?? null }
    return { number, text, kind, assignees, controller, deadline, vote, ...question }
  })
}

/**
 * The variables of a template: `protocol` (the model), `label` (what parts are called), `clauses` (all that was decided,
 * one by one) and `tasks` (those of them that somebody is to carry out), and
 * `assignee`, whom the document is for where it is for one of them.
 */
export function scopeOf(
  model: Protocol,
  printing: Printing,
  assignee: Assignee | null = null,
): Readonly<Record<string, unknown>> {
  const genders = gendersIn(model)
  const clauses = complete(clausesOf(model), genders) as { readonly kind: string }[]
  return {
    protocol: complete(model, genders),
    label: labelsOf(printing),
    assignee: complete(assignee, genders),
    clauses,
    tasks: clauses.filter(({ kind }) => kind === 'action'),
  }
}
