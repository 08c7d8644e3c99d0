import { lexiconOf } from '../language/detect.ts'
import { bodyOf } from '../model/body.ts'
import type { Assignee, Decision, Protocol } from '../model/schema.ts'
import type { RecordName, RegisteredRole, SourcePlace, TaskAssignee } from '../model/task-register.ts'
import { digest } from '../source/digest.ts'
import type { Position } from '../source/place.ts'
import { clausesNamed, recordPoints, type ClausePoint } from './clause-points.ts'
import { recordRows, type RecordRows } from './record-rows.ts'
import { recordReports, type ToldReport } from './told-reports.ts'

/** A task of a record as the record itself gives it. */
export interface ArchivedTask {
  /** What tells it from all others of its record. */
  readonly key: string
  readonly text: string
  readonly assignees: readonly TaskAssignee[]
  readonly controller: string | null
  readonly deadline: {
    readonly text: string
    readonly due: string | null
    readonly rrule: string | null
  } | null
  readonly item: { readonly number: string | null; readonly title: string } | null
  readonly point: string | null
  readonly place: SourcePlace
  /** Where its box is ticked in the record itself. */
  readonly ticked: SourcePlace | null
}

/** A report with its place in a file, and the number of the clause that decides it. */
export type ArchivedReport = Omit<ToldReport, 'at' | 'clause'> & {
  readonly place: SourcePlace
  readonly point: string | null
}

/** The tasks that a number of a record means, as indexes; 'ambiguous' where it may mean others as well. */
export type NamedTasks = 'ambiguous' | readonly number[]

/** The little of a record that the register is made of, as plain data; nothing of the model or the text is kept alive. */
export interface ArchivedRecord extends RecordName {
  readonly file: string
  readonly kind: Protocol['kind']
  /** Who met, in words that compare, and as the record names it. */
  readonly bodyKey: string | null
  readonly organization: string | null
  readonly people: readonly RegisteredRole[]
  readonly tasks: readonly ArchivedTask[]
  /** What each number of the record means, in lower case. */
  readonly points: Readonly<Record<string, NamedTasks>>
  readonly reports: readonly ArchivedReport[]
  /** All of it as rows of tables, where these are asked for. */
  readonly rows?: RecordRows
}

const placeOf = (file: string, at: Position | null | undefined): SourcePlace => ({
  file,
  line: at?.start.line ?? null,
  column: at?.start.column ?? null,
  offset: at?.start.offset ?? null,
})

function assigneeOf(assignee: Assignee): TaskAssignee {
  const { type, name, lead } = assignee
  const none = { familyName: null, givenName: null, patronymicName: null, initials: null }
  if (type !== 'person') return { type, name, ...none, lead }
  const { familyName, givenName, patronymicName, initials } = assignee
  return { type, name, familyName, givenName, patronymicName, initials, lead }
}

function peopleOf({ chair, secretary, attendees, absent, invited }: Protocol): RegisteredRole[] {
  const found: RegisteredRole[] = []
  const add = (role: RegisteredRole['role'], list: Protocol['attendees'] | Protocol['chair'][]): void => {
    for (const one of list)
      if (one?.type === 'person') found.push({ name: one.name, role, position: one.position })
  }
  add('chair', [chair])
  add('secretary', [secretary])
  add('present', attendees)
  add('absent', absent)
  add('invited', invited)
  return found
}

/**
 * A record as the register needs it. `text` is what the positions of the model point into; '' where it is not at hand.
 * `withRows`: for the tables of an archive, too.
 */
export function archivedRecord(
  file: string,
  model: Protocol,
  text: string,
  withRows = false,
): ArchivedRecord {
  const lexicon = lexiconOf(model.language)
  const points = recordPoints(model)
  const { reports, reporting, ticked } = recordReports(model, text, lexicon)
  const { positions } = model
  const tasks: ArchivedTask[] = []
  const indexes = new Map<ClausePoint, number>()
  for (const leaf of points.leaves) {
    const { decision, item, at } = leaf
    if (decision.kind !== 'action' || reporting.has(decision)) continue
    const { deadline } = decision
    indexes.set(leaf, tasks.length)
    tasks.push({
      key: leaf.key,
      text: leaf.text,
      assignees: decision.assignees.map(assigneeOf),
      controller: decision.controller?.name ?? null,
      deadline: deadline && { text: deadline.text, due: deadline.due, rrule: deadline.rrule },
      item: item && { number: item.number, title: item.title },
      point: leaf.number,
      place: placeOf(file, positions[at] ?? positions[`${at}/text`]),
      ticked: ticked.has(decision) ? placeOf(file, ticked.get(decision)) : null,
    })
  }
  const named: Record<string, NamedTasks> = {}
  for (const { name } of points.names) {
    const meant = clausesNamed(points, name)
    named[name.toLowerCase()] =
      meant === 'ambiguous' ? meant : meant.flatMap((leaf) => indexes.get(leaf) ?? [])
  }
  const numbers = new Map<Decision, string | null>(
    points.leaves.map(({ decision, number }) => [decision, number]),
  )
  return {
    file,
    kind: model.kind,
    number: model.number,
    date: model.date,
    title: model.title,
    bodyKey: bodyOf(model),
    organization: model.organization,
    people: peopleOf(model),
    tasks,
    points: named,
    reports: reports.map(({ at, clause, ...report }) => ({
      ...report,
      place: placeOf(file, at),
      point: clause ? (numbers.get(clause) ?? clause.number) : null,
    })),
    ...(withRows && { rows: recordRows(model) }),
  }
}

/** A mark of the body for ids: the same for every record of it. */
export const bodyMark = (bodyKey: string | null): string =>
  bodyKey === null ? '0' : digest(bodyKey).slice(0, 4)
