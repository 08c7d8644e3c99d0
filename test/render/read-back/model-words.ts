import type { Assignee, Attendee, Decision, Person, Protocol } from '../../../src/model/schema.ts'
import type { RenderFormat } from '../../../src/render/renderers.ts'

/** Formats that have the whole of a record. */
export const DOCUMENTS: readonly RenderFormat[] = ['markdown', 'html', 'docx', 'odt', 'pdf']
/** Formats that have the clauses that somebody is to do something by, and no others. */
export const TASKS: readonly RenderFormat[] = ['tasks', 'issue', 'todotxt', 'tasks-json', 'icalendar']

/** A clause without clauses below it, and its words after those of the clauses above it. */
export interface Leaf {
  readonly one: Decision
  readonly words: readonly string[]
}

function leaves(list: readonly Decision[], leads: readonly string[]): Leaf[] {
  return list.flatMap((one) =>
    one.items.length > 0
      ? leaves(one.items, [...leads, one.text])
      : [{ one, words: [...leads, one.text].filter(Boolean) }],
  )
}

/** The clauses that a table has a row for, or with `tasks` a list an entry. */
export function leavesOf(model: Protocol, tasks = false): Leaf[] {
  const all = [...model.agenda, model].flatMap(({ decisions }) => leaves(decisions, []))
  return tasks ? all.filter(({ one }) => one.kind === 'action') : all
}

const LONGEST_ENDING = 3

/** The beginning of a family name or of the first word: initials may be put before it, and it may be in another case. */
function nameOf(one: Person | Attendee | Assignee): string {
  const [first = ''] = ((one.type === 'person' ? one.familyName : null) ?? one.name).split(/[ -]/)
  return first.slice(0, Math.max(LONGEST_ENDING, first.length - LONGEST_ENDING))
}

function clauseWords(list: readonly Decision[]): (string | null)[] {
  return list.flatMap(({ text, deadline, vote, assignees, items }) => [
    text,
    deadline?.text ?? null,
    vote?.text ?? null,
    ...(assignees.length > 0 && items.length === 0 ? assignees.map(nameOf) : []),
    ...clauseWords(items),
  ])
}

function attendeeWords(one: Attendee): (string | null)[] {
  if (one.type === 'organization') return [one.name]
  if (one.type === 'group') return [one.name, ...one.organizations]
  return [one.name, one.position, one.organization, one.reason, one.group]
}

/** What stands in every document of a record, a phrase each. Whoever reported is left out: that name may be declined. */
export function documentWords(model: Protocol): string[] {
  const { title, organization, number, place, chair, secretary, agenda, decisions } = model
  return [
    ...[title, organization, number, place],
    ...[chair, secretary].flatMap((one) => (one ? [one.name, one.position] : [])),
    ...[...model.attendees, ...model.absent, ...model.invited].flatMap(attendeeWords),
    ...agenda.flatMap((item) => [
      ...[item.number, item.title, item.vote?.text ?? null],
      ...item.remarks.flatMap(({ speaker, text }) => [speaker && nameOf(speaker), text]),
      ...clauseWords(item.decisions),
    ]),
    ...clauseWords(decisions),
    ...model.signatures.flatMap(({ person }) => [nameOf(person), person.position]),
    ...model.attachments.flatMap((one) => [one.number, one.title]),
    ...model.unrecognized.map(({ text }) => text),
  ].filter((words) => words !== null)
}

/** What stands in a table or a list of a record, a phrase each. */
export function clausesWords(format: RenderFormat, model: Protocol): string[] {
  return leavesOf(model, TASKS.includes(format)).flatMap(({ one, words }) => [
    ...words.map((text) => text.replace(/[;.,]$/, '')),
    ...(format === 'todotxt' ? [] : one.assignees.map(({ name }) => name)),
  ])
}
