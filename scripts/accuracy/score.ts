import type { AgendaItem, Decision, Protocol } from '../../src/index.ts'
import { overlap, sameAssignee, samePerson } from './compare.ts'
import type { Gold, GoldClause } from './gold.ts'

export const FIELDS = [
  'number',
  'date',
  'place',
  'title',
  'chair',
  'secretary',
  'attendees',
  'absent',
  'invited',
  'agenda',
  'speakers',
  'vote',
  'decisions',
  'assignees',
  'deadlines',
] as const
export type Field = (typeof FIELDS)[number]

/** Facts found that are right, found that are wrong, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export type Tallies = Record<Field, Tally>

export const emptyTallies = (): Tallies =>
  Object.fromEntries(FIELDS.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Tallies

const SAME_TITLE = 0.75
const SAME_CLAUSE = 0.8

interface Clause {
  readonly text: string
  readonly assignees: readonly string[]
  readonly due: string | null
}

function flatGold(clauses: readonly GoldClause[]): Clause[] {
  return clauses.flatMap((clause) => {
    if (typeof clause === 'string') return [{ text: clause, assignees: [], due: null }]
    const { text, assignees = [], deadline = null, items = [] } = clause
    const due = deadline === null || typeof deadline === 'string' ? deadline : deadline.rrule
    return [{ text, assignees, due }, ...flatGold(items)]
  })
}

/** The clauses of a model, those below others after them. */
function flatFound(decisions: readonly Decision[]): Clause[] {
  return decisions.flatMap(({ text, assignees, deadline, items }) => [
    { text, assignees: assignees.map(({ name }) => name), due: deadline?.due ?? deadline?.rrule ?? null },
    ...flatFound(items),
  ])
}

/** Pairs of wanted and found that are the same, each used once; and what is left of either. */
function pair<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  same: (one: Wanted, other: Found) => boolean,
): { pairs: [Wanted, Found][]; missed: Wanted[]; wrong: Found[] } {
  const left = [...found]
  const pairs: [Wanted, Found][] = []
  const missed: Wanted[] = []
  for (const one of wanted) {
    const at = left.findIndex((other) => same(one, other))
    const [other] = at >= 0 ? left.splice(at, 1) : []
    if (other === undefined) missed.push(one)
    else pairs.push([one, other])
  }
  return { pairs, missed, wrong: left }
}

/** Adds what a model has right and wrong to the tallies. */
export function score(gold: Gold, model: Protocol, tallies: Tallies): void {
  const count = <Wanted, Found>(
    field: Field,
    wanted: readonly Wanted[],
    found: readonly Found[],
    same: (one: Wanted, other: Found) => boolean,
  ): [Wanted, Found][] => {
    const { pairs, missed, wrong } = pair(wanted, found, same)
    tallies[field].right += pairs.length
    tallies[field].missed += missed.length
    tallies[field].wrong += wrong.length
    return pairs
  }
  const listed = (value: string | null): string[] => (value === null ? [] : [value])
  const single = (
    field: 'number' | 'date' | 'place' | 'title',
    same: (a: string, b: string) => boolean,
  ): void => {
    const wanted = gold[field]
    if (wanted !== undefined) count(field, listed(wanted), listed(model[field]), same)
  }
  single('number', (a, b) => a === b)
  single('date', (a, b) => a === b)
  single('place', (a, b) => overlap(a, b) >= 0.5)
  single('title', (a, b) => overlap(a, b) >= SAME_TITLE)
  for (const role of ['chair', 'secretary'] as const) {
    const wanted = gold[role]
    if (wanted !== undefined) count(role, listed(wanted), listed(model[role]?.name ?? null), samePerson)
  }
  for (const list of ['attendees', 'absent', 'invited'] as const) {
    const people = model[list].filter(({ type }) => type === 'person').map(({ name }) => name)
    const wanted = gold[list]
    if (wanted) count(list, wanted, people, samePerson)
  }
  const items = count('agenda', gold.agenda ?? [], gold.agenda ? model.agenda : [], (one, other) =>
    one.title === '' ? other.title === '' : overlap(one.title, other.title) >= SAME_TITLE,
  )
  for (const [wanted, found] of items) {
    if (wanted.speakers)
      count(
        'speakers',
        wanted.speakers,
        found.speakers.map(({ name }) => name),
        samePerson,
      )
    if (wanted.vote !== undefined) scoreVote(wanted.vote, found.vote, tallies.vote)
  }
  const judged =
    gold.agenda?.every(({ decisions }) => decisions !== undefined) ?? gold.decisions !== undefined
  if (!judged) return
  const clauses = [
    ...(gold.agenda ?? []).flatMap(({ decisions = [] }) => decisions),
    ...(gold.decisions ?? []),
  ]
  const found = [...model.agenda.flatMap(({ decisions }) => decisions), ...model.decisions]
  const matched = count(
    'decisions',
    flatGold(clauses),
    flatFound(found),
    (one, other) => overlap(one.text, other.text) >= SAME_CLAUSE,
  )
  for (const [one, other] of matched) {
    count('assignees', one.assignees, other.assignees, sameAssignee)
    count('deadlines', listed(one.due), listed(other.due), (a, b) => a === b)
  }
}

function scoreVote(
  wanted: Readonly<Record<string, number | boolean | null>> | null,
  found: AgendaItem['vote'],
  tally: Tally,
): void {
  if (wanted === null) {
    if (found) tally.wrong++
    return
  }
  const values: Readonly<Record<string, unknown>> = found ?? {}
  const same =
    found !== null && Object.entries(wanted).every(([key, value]) => (values[key] ?? null) === value)
  if (same) tally.right++
  else {
    tally.missed++
    if (found) tally.wrong++
  }
}
