import { LABEL_KEYS } from '../../language/lexicon.ts'
import type { Printing } from '../../language/printing.ts'
import type { Assignee, Attendee, Protocol } from '../../model/schema.ts'
import { leafClauses } from '../leaf-clause.ts'

type KeysOfEach<Union> = Union extends unknown ? keyof Union : never
type Participant = Attendee | Assignee

/**
 * What somebody may have: with all of it on everybody, a template that asks a group for its post gets nothing, and need
 * not ask first what kind of participant it is. Otherwise the same template would fail with one record and not with
 * another.
 */
const ON_EVERYBODY: Readonly<Record<KeysOfEach<Participant>, null>> = {
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
}

function complete(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(complete)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, inner]) => [key, complete(inner)] as const)
  return { ...('type' in value && ON_EVERYBODY), ...Object.fromEntries(entries) }
}

/** Capitalised, as a label stands at the head of a line; `{{ label.agenda | upcase }}` for capitals. */
function labelsOf(printing: Printing): Record<string, string> {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  return Object.fromEntries(LABEL_KEYS.map((key) => [key, capital(printing.label(key))]))
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
  const clauses = complete(clausesOf(model)) as { readonly kind: string }[]
  return {
    protocol: complete(model),
    label: labelsOf(printing),
    assignee: complete(assignee),
    clauses,
    tasks: clauses.filter(({ kind }) => kind === 'action'),
  }
}
