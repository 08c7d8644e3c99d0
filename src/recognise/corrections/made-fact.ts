import { barePerson, bareVote } from '../../model/bare.ts'
import type { CorrectedValue } from '../../model/corrections.ts'
import type { FactKind } from '../../model/fact-path.ts'
import type {
  AgendaItem,
  Assignee,
  Attendee,
  Deadline,
  Decision,
  Person,
  Signature,
  Speaker,
  Vote,
} from '../../model/schema.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import { hasWord } from '../../source/letters.ts'
import type { People } from '../people.ts'

/** What a fact is made with besides its value. */
export interface Making {
  readonly lexicon: Lexicon
  readonly people: People
  /** The quoted words, on one line. */
  readonly words: string
  /** What was read at these words, whose other parts stay; null where nothing was. */
  readonly before: object | null
}

const asObject = <Value extends object>(value: string | Value, key: string): Value =>
  typeof value === 'string' ? ({ [key]: value } as Value) : value

/** A part of a fact: as it is told, which may be that there is none, or else as it was read before. */
const toldOr = <Part>(told: Part | null | undefined, before: Part | null | undefined): Part | null =>
  told === undefined ? (before ?? null) : told

/** A person by a name in the nominative, with its parts where it has the form of one. */
function personNamed(name: string, { lexicon, people, words }: Making): Person | null {
  const [mention, ...others] = findNames(name, lexicon.names, { asked: true })
  if (!mention || others.length > 0 || mention.start > 0 || hasWord(name.slice(mention.end))) return null
  const { person } = people.resolve(mention, { case: 'nominative' })
  return { ...person, asWritten: words }
}

type Recorded = {
  readonly name: string
  readonly position?: string | null | undefined
  readonly organization?: string | null | undefined
}

function person(value: string | Recorded, making: Making): Person {
  const { name, position, organization } = asObject<Recorded>(value, 'name')
  const made = personNamed(name, making) ?? barePerson(name, { asWritten: making.words })
  const before = making.before as Partial<Person> | null
  return {
    ...made,
    position: toldOr(position, before?.position ?? made.position),
    organization: toldOr(organization, before?.organization ?? made.organization),
    asWritten: before?.asWritten ?? made.asWritten,
  }
}

function attendee(value: CorrectedValue<'attendee'>, making: Making): Attendee {
  const { type, reason, remote, group, count, ...named } = asObject<Exclude<typeof value, string>>(
    value,
    'name',
  )
  const before = making.before as Partial<Extract<Attendee, { type: 'person' }>> | null
  const isPerson = type === 'person' || (type === undefined && personNamed(named.name, making) !== null)
  if (!isPerson && (type === 'group' || (count ?? null) !== null))
    return { type: 'group', name: named.name, count: count ?? null, organizations: [] }
  if (!isPerson) return { type: 'organization', name: named.name }
  return {
    ...person(named, making),
    reason: toldOr(reason, before?.reason),
    remote: toldOr(remote, before?.remote),
    group: toldOr(group, before?.group),
  }
}

function assignee(value: CorrectedValue<'assignee'>, making: Making): Assignee {
  const { type, lead = false, ...named } = asObject<Exclude<typeof value, string>>(value, 'name')
  if (type === 'person' || (type === undefined && personNamed(named.name, making)))
    return { ...person(named, making), lead }
  return { type: type ?? 'group', name: named.name, asWritten: making.words, lead }
}

function deadline(value: CorrectedValue<'deadline'>, { words, before }: Making): Deadline {
  const { text, start = null, due = null, rrule = null } = typeof value === 'string' ? { due: value } : value
  return {
    text: text ?? (before as Deadline | null)?.text ?? words,
    kind: rrule !== null ? 'recurring' : due !== null ? 'date' : 'term',
    start,
    due,
    rrule,
    rule: due === null ? null : 'explicit',
  }
}

function vote(value: CorrectedValue<'vote'>, { words, before }: Making): Vote {
  const given = Object.fromEntries(Object.entries(value).filter(([, count]) => count !== undefined))
  return { ...bareVote(words), ...before, ...given }
}

type RecordedDecision = Exclude<CorrectedValue<'decision'>, string>

/** Those who are told to do it; the first of them leads. */
function toldAssignees(
  assignees: RecordedDecision['assignees'],
  making: Making,
): Decision['assignees'] | undefined {
  const listed = typeof assignees === 'string' ? [assignees] : assignees
  return listed?.map((name, index) => ({ ...assignee(name, making), lead: index === 0 }))
}

/** A decision without what no correction tells: its vote, its points, who sees to it. */
const untoldDecision = (
  before: Decision | null,
): Pick<Decision, 'controller' | 'vote' | 'items' | 'assignees'> => ({
  assignees: before?.assignees ?? [],
  controller: before?.controller ?? null,
  vote: before?.vote ?? null,
  items: before?.items ?? [],
})

function decision(value: CorrectedValue<'decision'>, making: Making): Decision {
  const { text, number, kind, assignees, deadline: due } = asObject<RecordedDecision>(value, 'text')
  const before = making.before as Decision | null
  const fresh = { ...making, before: null }
  const untold = untoldDecision(before)
  return {
    number: toldOr(number, before?.number),
    text,
    kind: kind ?? before?.kind ?? (assignees || due ? 'action' : 'resolution'),
    assignees: toldAssignees(assignees, fresh) ?? untold.assignees,
    controller: untold.controller,
    deadline: due ? deadline(due, fresh) : toldOr(due === null ? null : undefined, before?.deadline),
    vote: untold.vote,
    items: untold.items,
  }
}

function item(value: CorrectedValue<'item'>, making: Making): AgendaItem {
  const { title, number } = asObject<Exclude<typeof value, string>>(value, 'title')
  const before = making.before as AgendaItem | null
  return {
    number: toldOr(number, before?.number),
    title,
    speakers: before?.speakers ?? [],
    remarks: before?.remarks ?? [],
    vote: before?.vote ?? null,
    decisions: before?.decisions ?? [],
  }
}

function speaker(value: CorrectedValue<'speaker'>, making: Making): Speaker {
  const { role, ...named } = asObject<Exclude<typeof value, string>>(value, 'name')
  return { ...person(named, making), role: role ?? (making.before as Speaker | null)?.role ?? null }
}

function signature(value: CorrectedValue<'signature'>, making: Making): Signature {
  const { role, ...named } = asObject<Exclude<typeof value, string>>(value, 'name')
  const before = making.before as Signature | null
  return {
    role: role ?? before?.role ?? null,
    person: person(named, { ...making, before: before?.person ?? null }),
  }
}

const MAKERS: { readonly [Kind in FactKind]?: (value: never, making: Making) => unknown } = {
  person,
  attendee,
  speaker,
  assignee,
  item,
  decision,
  deadline,
  vote,
  signature,
  attachment: (value: CorrectedValue<'attachment'>) => ({
    number: null,
    ...asObject<Exclude<typeof value, string>>(value, 'title'),
  }),
}

/** The fact of a kind that the value of a correction tells; numbers, dates and words are as they are. */
export function madeFact(kind: FactKind, value: unknown, making: Making): unknown {
  const make = MAKERS[kind] as ((value: unknown, making: Making) => unknown) | undefined
  return make ? make(value, making) : value
}
