/** What stands at a path of the model, as far as a person may correct it. */
export type FactKind =
  | 'text'
  | 'date'
  | 'clock'
  | 'count'
  | 'votes'
  | 'flag'
  | 'clauseKind'
  | 'result'
  | 'person'
  | 'attendee'
  | 'speaker'
  | 'assignee'
  | 'item'
  | 'decision'
  | 'deadline'
  | 'vote'
  | 'signature'
  | 'attachment'
  | 'remark'
  | 'piece'

interface Node {
  readonly kind?: FactKind
  /** Whether the fact may be missing: null, or not in its list. */
  readonly optional?: boolean
  readonly fields?: Readonly<Record<string, Node>>
  readonly list?: Node
}

/** A fact that may be null. */
const maybe = (kind: FactKind, fields?: Node['fields']): Node => ({
  kind,
  optional: true,
  ...(fields && { fields }),
})
/** A fact that its owner always has. */
const always = (kind: FactKind): Node => ({ kind })
const listOf = (kind: FactKind, fields?: Node['fields']): Node => ({ list: maybe(kind, fields) })

const PERSON = { name: always('text'), position: maybe('text'), organization: maybe('text') }
const ATTENDEE = {
  ...PERSON,
  reason: maybe('text'),
  remote: maybe('flag'),
  group: maybe('text'),
  count: maybe('count'),
}
const VOTE = {
  yes: maybe('votes'),
  no: maybe('votes'),
  abstain: maybe('votes'),
  notVoting: maybe('votes'),
  unanimous: maybe('flag'),
  result: maybe('result'),
}
const DECISION = {
  number: maybe('text'),
  text: always('text'),
  kind: always('clauseKind'),
  assignees: listOf('assignee', PERSON),
  controller: maybe('person', PERSON),
  deadline: maybe('deadline', { due: maybe('date'), start: maybe('date'), rrule: maybe('text') }),
  vote: maybe('vote', VOTE),
}
const decisions: Node = listOf('decision', DECISION)

const ROOT: Node = {
  fields: {
    title: maybe('text'),
    organization: maybe('text'),
    number: maybe('text'),
    date: maybe('date'),
    endDate: maybe('date'),
    place: maybe('text'),
    time: { fields: { start: maybe('clock'), end: maybe('clock') } },
    chair: maybe('person', PERSON),
    secretary: maybe('person', PERSON),
    attendees: listOf('attendee', ATTENDEE),
    absent: listOf('attendee', ATTENDEE),
    invited: listOf('attendee', ATTENDEE),
    attendance: {
      fields: {
        stated: maybe('count'),
        listed: maybe('count'),
        members: maybe('count'),
        quorum: maybe('flag'),
      },
    },
    agenda: listOf('item', {
      number: maybe('text'),
      title: always('text'),
      speakers: listOf('speaker', PERSON),
      remarks: listOf('remark'),
      vote: maybe('vote', VOTE),
      decisions,
    }),
    decisions,
    signatures: listOf('signature', { person: { kind: 'person', fields: PERSON } }),
    attachments: listOf('attachment', { number: maybe('text'), title: maybe('text') }),
    unrecognized: listOf('piece'),
  },
}

/** A path of the model, taken apart: '/agenda/2/decisions/0/items/1/deadline'. */
export interface FactPath {
  /** Keys without the places in lists, clauses within clauses like clauses: 'agenda', '*', 'decisions', '*', 'deadline'. */
  readonly shape: readonly string[]
  readonly kind: FactKind
  readonly optional: boolean
  /** Whether it names an element of a list. */
  readonly element: boolean
  /** Whether it is of a clause within a clause. */
  readonly nested: boolean
}

const PLACE = /^(?:\d{1,6}|-)$/

/** The node below another: of a list that of its elements, else the field of a name. */
function nodeBelow(node: Node | undefined, part: string, element: boolean): Node | undefined {
  if (element) return node?.list
  return Object.hasOwn(node?.fields ?? {}, part) ? node?.fields?.[part] : undefined
}

/** The fact that a JSON Pointer names, '-' or any number in the place of a list; null where there is none that may be corrected. */
export function factPath(pointer: string): FactPath | null {
  const [root, ...parts] = pointer.split('/')
  if (root !== '' || parts.length === 0) return null
  const shape: string[] = []
  let node: Node | undefined = ROOT
  let [element, nested] = [false, false]
  for (const part of parts) {
    element = PLACE.test(part)
    // A clause within a clause is a clause.
    if (part === 'items' && node?.kind === 'decision') {
      shape.pop()
      node = decisions
      nested = true
      continue
    }
    shape.push(element ? '*' : part)
    node = nodeBelow(node, part, element)
  }
  return node?.kind ? { shape, kind: node.kind, optional: node.optional ?? false, element, nested } : null
}
