import type { TableRow } from '../model/archive-tables.ts'
import type { AgendaItem, Assignee, Attendee, Decision, Person, Protocol, Vote } from '../model/schema.ts'
import { recordPoints, type ClausePoint } from './clause-points.ts'

/** What the rows of one record say by themselves: ids are what tells them apart within the record. */
export interface RecordRows {
  readonly record: Omit<TableRow<'records'>, 'record_id' | 'file' | 'body' | 'same_as'>
  readonly people: readonly Omit<TableRow<'people'>, 'record_id'>[]
  readonly questions: readonly Omit<TableRow<'questions'>, 'record_id'>[]
  readonly clauses: readonly ClauseRow[]
  readonly assignments: readonly Omit<TableRow<'assignments'>, 'record_id'>[]
  readonly votes: readonly Omit<TableRow<'votes'>, 'record_id'>[]
}

/** A clause; what the register says of a task is not in it. */
export interface ClauseRow extends Omit<
  TableRow<'clauses'>,
  'record_id' | 'clause_id' | 'status' | 'first_due' | 'due'
> {
  readonly clause_id: string
  readonly due: string | null
}

const nameParts = ({ familyName, givenName, patronymicName, initials }: Person) => ({
  family_name: familyName,
  given_name: givenName,
  patronymic_name: patronymicName,
  initials,
})

const NO_NAME_PARTS = { family_name: null, given_name: null, patronymic_name: null, initials: null }

type PersonRow = Omit<TableRow<'people'>, 'record_id' | 'ordinal'>

const NO_PERSON: Omit<PersonRow, 'role' | 'type' | 'name'> = {
  question_id: null,
  ...NO_NAME_PARTS,
  as_written: null,
  post: null,
  organization: null,
  listed_under: null,
  count: null,
  remote: null,
  reason: null,
}

const personRow = (person: Person, role: string): PersonRow => ({
  ...NO_PERSON,
  ...nameParts(person),
  role,
  type: 'person',
  name: person.name,
  as_written: person.asWritten,
  post: person.position,
  organization: person.organization,
})

function attendeeRow(one: Attendee, role: string): PersonRow {
  if (one.type === 'person')
    return { ...personRow(one, role), listed_under: one.group, remote: one.remote, reason: one.reason }
  const { type, name } = one
  if (type === 'organization') return { ...NO_PERSON, role, type, name }
  return {
    ...NO_PERSON,
    role,
    type,
    name,
    count: one.count,
    organization: one.organizations.join('; ') || null,
  }
}

function peopleOf(model: Protocol): RecordRows['people'] {
  const rows: PersonRow[] = []
  if (model.chair) rows.push(personRow(model.chair, 'chair'))
  if (model.secretary) rows.push(personRow(model.secretary, 'secretary'))
  for (const one of model.attendees) rows.push(attendeeRow(one, 'present'))
  for (const one of model.absent) rows.push(attendeeRow(one, 'absent'))
  for (const one of model.invited) rows.push(attendeeRow(one, 'invited'))
  for (const [index, { speakers }] of model.agenda.entries())
    for (const { role, ...person } of speakers)
      rows.push({ ...personRow(person, role ?? 'speaker'), question_id: String(index + 1) })
  return rows.map((row, index) => ({ ...row, ordinal: index + 1 }))
}

type AssignmentRow = RecordRows['assignments'][number]

function assignmentRow(assignee: Assignee, clause: string, ordinal: number): AssignmentRow {
  const { type, name, asWritten, lead } = assignee
  const parts = type === 'person' ? nameParts(assignee) : NO_NAME_PARTS
  return { clause_id: clause, ordinal, type, name, ...parts, as_written: asWritten, lead }
}

const voteRow = (
  { yes, no, abstain, notVoting, unanimous, result, text }: Vote,
  question: string | null,
  clause: string | null,
): RecordRows['votes'][number] => ({
  question_id: question,
  clause_id: clause,
  yes,
  no,
  abstain,
  not_voting: notVoting,
  unanimous,
  result,
  text,
})

/** Where a clause stands: its question, the clause above it, and the words of those above. */
interface Above {
  readonly question: string | null
  readonly parent: string | null
  readonly leads: readonly string[]
}

/** What a clause says by itself, in the cells of its row. */
const clauseCells = ({ number, text, kind, controller, deadline }: Decision) => ({
  number,
  text,
  kind,
  controller: controller?.name ?? null,
  deadline: deadline?.text ?? null,
  deadline_kind: deadline?.kind ?? null,
  starts: deadline?.start ?? null,
  due: deadline?.due ?? null,
  rrule: deadline?.rrule ?? null,
})

class ClauseRows {
  readonly clauses: ClauseRow[] = []
  readonly assignments: AssignmentRow[] = []
  readonly votes: RecordRows['votes'][number][] = []
  readonly #model: Protocol
  readonly #leaves: ReadonlyMap<Decision, ClausePoint>

  constructor(model: Protocol) {
    this.#model = model
    this.#leaves = new Map(recordPoints(model).leaves.map((leaf) => [leaf.decision, leaf]))
  }

  /** What tells a clause from all others: as the register names it, a lead-in by its place. */
  #keyOf(decision: Decision, pointer: string): string {
    const leaf = this.#leaves.get(decision)
    return leaf ? leaf.key : `lead:${pointer.replaceAll(/\D+/g, '.').slice(1)}`
  }

  list(decisions: readonly Decision[], pointer: string, { question, parent, leads }: Above): void {
    const { positions } = this.#model
    for (const [index, decision] of decisions.entries()) {
      const at = `${pointer}/${index}`
      const key = this.#keyOf(decision, at)
      const words = [...leads, decision.text]
      const { vote, items } = decision
      this.clauses.push({
        ...clauseCells(decision),
        clause_id: key,
        question_id: question,
        parent_id: parent,
        ordinal: this.clauses.length + 1,
        full_text: words.filter(Boolean).join(' '),
        line: (positions[at] ?? positions[`${at}/text`])?.start.line ?? null,
      })
      // What a lead-in says of assignees stands on each of its clauses.
      if (items.length === 0)
        for (const [place, assignee] of decision.assignees.entries())
          this.assignments.push(assignmentRow(assignee, key, place + 1))
      if (vote) this.votes.push(voteRow(vote, question, key))
      this.list(items, `${at}/items`, { question, parent: key, leads: words })
    }
  }

  question({ vote, decisions }: AgendaItem, index: number): void {
    const question = String(index + 1)
    if (vote) this.votes.push(voteRow(vote, question, null))
    this.list(decisions, `/agenda/${index}/decisions`, { question, parent: null, leads: [] })
  }
}

/** The line that a record begins in. */
function firstLine({ source, positions }: Protocol): number | null {
  if (source) return source.position.start.line
  const lines = Object.values(positions).map(({ start }) => start.line)
  return lines.length > 0 ? lines.reduce((least, line) => Math.min(least, line)) : null
}

/** The rows of a record for the tables of an archive. */
export function recordRows(model: Protocol): RecordRows {
  const { positions, attendance, time } = model
  const rows = new ClauseRows(model)
  model.agenda.forEach((item, index) => rows.question(item, index))
  rows.list(model.decisions, '/decisions', { question: null, parent: null, leads: [] })
  return {
    record: {
      line: firstLine(model),
      kind: model.kind,
      language: model.language,
      number: model.number,
      date: model.date,
      end_date: model.endDate,
      start_time: time?.start ?? null,
      end_time: time?.end ?? null,
      title: model.title,
      organization: model.organization,
      place: model.place,
      members: attendance?.members ?? null,
      listed: attendance?.listed ?? null,
      stated: attendance?.stated ?? null,
      quorum: attendance?.quorum ?? null,
    },
    people: peopleOf(model),
    questions: model.agenda.map(({ number, title, remarks }, index) => ({
      question_id: String(index + 1),
      ordinal: index + 1,
      number,
      title,
      remarks: remarks.length,
      line:
        positions[`/agenda/${index}/title`]?.start.line ?? positions[`/agenda/${index}`]?.start.line ?? null,
    })),
    clauses: rows.clauses,
    assignments: rows.assignments,
    votes: rows.votes,
  }
}
