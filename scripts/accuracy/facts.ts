import type { AgendaItem, Decision, Protocol } from '../../src/index.ts'
import { stems } from './compare.ts'
import type { Gold, GoldClause, GoldItem } from './gold.ts'

/** A clause with all that is judged of it; `item` is the place of its question, -1 for none. */
export interface Clause {
  readonly text: string
  readonly assignees: readonly string[]
  /** ISO day or rule of repetition. */
  readonly due: string | null
  readonly item: number
}

/** A clause of a model, with the JSON Pointer of its decision. */
export interface FoundClause extends Clause {
  readonly pointer: string
}

/** A lead-in that only names who must act ('1.2. Главам поселений:') may or may not be a clause: it is not judged. */
function isAddressee(text: string, assignees: readonly string[], below: number): boolean {
  if (below === 0 || assignees.length === 0) return false
  const known = new Set(assignees.flatMap((name) => stems(name).split(' ')))
  return stems(text)
    .split(' ')
    .every((stem) => known.has(stem) || stem.length < 3)
}

function flatGold(clauses: readonly GoldClause[], item: number): Clause[] {
  return clauses.flatMap((clause) => {
    const whole = typeof clause === 'string' ? { text: clause } : clause
    const { text, assignees = [], deadline = null, items = [] } = whole
    const due = deadline === null || typeof deadline === 'string' ? deadline : deadline.rrule
    const own = isAddressee(text, assignees, items.length) ? [] : [{ text, assignees, due, item }]
    return [...own, ...flatGold(items, item)]
  })
}

function flatFound(decisions: readonly Decision[], item: number, list: string): FoundClause[] {
  return decisions.flatMap(({ text, assignees, deadline, items }, at) => {
    const pointer = `${list}/${at}`
    const names = assignees.map(({ name }) => name)
    const due = deadline?.rrule ?? deadline?.due ?? null
    const own = isAddressee(text, names, items.length) ? [] : [{ text, assignees: names, due, item, pointer }]
    return [...own, ...flatFound(items, item, `${pointer}/items`)]
  })
}

/** All clauses of gold facts. */
export const clausesOfGold = ({ agenda = [], decisions = [] }: Gold): Clause[] => [
  ...agenda.flatMap((item, at) => flatGold(item.decisions ?? [], at)),
  ...flatGold(decisions, -1),
]

/** All clauses of a model but those of the questions that are not judged. */
export const clausesOfModel = (model: Protocol, unjudged: ReadonlySet<number>): FoundClause[] => [
  ...model.agenda.flatMap((item, at) =>
    unjudged.has(at) ? [] : flatFound(item.decisions, at, `/agenda/${at}/decisions`),
  ),
  ...flatFound(model.decisions, -1, '/decisions'),
]

const COUNTS = ['yes', 'no', 'abstain'] as const

/** What the text does not say of a vote is not judged. */
export function sameVote(
  wanted: NonNullable<GoldItem['vote']>,
  found: NonNullable<AgendaItem['vote']>,
): boolean {
  const said = wanted['unanimous'] ?? null
  if (said !== null && said !== (found.unanimous ?? false)) return false
  return COUNTS.every((key) => (wanted[key] ?? null) === null || wanted[key] === found[key])
}
