import type { AgendaItem, Decision, Protocol } from '../model/schema.ts'

/** A clause that says itself what is done, with every name that it goes by. */
export interface ClausePoint {
  readonly decision: Decision
  readonly item: AgendaItem | null
  /** Its words with those of its lead-ins before them. */
  readonly text: string
  /** Its number as printed, else that of the nearest clause above it that has one. */
  readonly number: string | null
  /** What tells it from all others of its record: numbers of its question, of the clauses above it and its own. */
  readonly key: string
  /** JSON Pointer. */
  readonly at: string
}

/** A name by which clauses are referred to, and the clauses that it means. */
interface NamedPoint {
  readonly name: string
  /** Whether it is printed so, rather than put together of the question's number and the clause's own. */
  readonly printed: boolean
  readonly leaves: readonly ClausePoint[]
}

export interface RecordPoints {
  readonly leaves: readonly ClausePoint[]
  readonly names: readonly NamedPoint[]
}

interface Above {
  readonly item: AgendaItem | null
  readonly leads: readonly string[]
  /** The full number of the clause above, and its number as printed. */
  readonly full: string | null
  readonly number: string | null
}

/** '2.1' below '2' stays, '1' below '2' becomes '2.1'. */
const joined = (above: string | null, number: string): string =>
  above === null || number === above || number.startsWith(`${above}.`) ? number : `${above}.${number}`

class PointReader {
  readonly leaves: ClausePoint[] = []
  readonly names: NamedPoint[] = []
  readonly #keys = new Map<string, number>()

  constructor({ agenda, decisions }: Protocol) {
    agenda.forEach((item, index) => {
      const above = { item, leads: [], full: item.number, number: null }
      const leaves = this.#list(item.decisions, `/agenda/${index}/decisions`, above)
      if (item.number !== null) this.names.push({ name: item.number, printed: true, leaves })
    })
    this.#list(decisions, '/decisions', { item: null, leads: [], full: null, number: null })
  }

  #list(list: readonly Decision[], pointer: string, above: Above): ClausePoint[] {
    return list.flatMap((decision, index) => {
      const { number } = decision
      const own = number ?? String(index + 1)
      const full = number === null ? `${above.full ?? ''}-${own}` : joined(above.full, number)
      const at = `${pointer}/${index}`
      const leads = [...above.leads, decision.text]
      const below = { item: above.item, leads, full, number: number ?? above.number }
      const leaves =
        decision.items.length > 0
          ? this.#list(decision.items, `${at}/items`, below)
          : [this.#leaf(decision, below, at)]
      if (number !== null) {
        this.names.push({ name: number, printed: true, leaves })
        if (full !== number) this.names.push({ name: full, printed: false, leaves })
      }
      return leaves
    })
  }

  #leaf(decision: Decision, { item, leads, full, number }: Above, at: string): ClausePoint {
    const name = full ?? ''
    const times = (this.#keys.get(name) ?? 0) + 1
    this.#keys.set(name, times)
    const leaf = {
      decision,
      item,
      text: leads.filter(Boolean).join(' '),
      number,
      key: times === 1 ? name : `${name}~${times}`,
      at,
    }
    this.leaves.push(leaf)
    return leaf
  }
}

/** The clauses of a record and the names that they go by. */
export function recordPoints(model: Protocol): RecordPoints {
  const { leaves, names } = new PointReader(model)
  return { leaves, names }
}

const sameLeaves = (one: NamedPoint, other: NamedPoint): boolean =>
  one.leaves.length === other.leaves.length && one.leaves.every((leaf, index) => other.leaves[index] === leaf)

/**
 * The clauses that a number means: those that are printed with it, else those of the question and number that it is put
 * together of. 'ambiguous' where it may mean others as well, none where the record has no such point.
 */
export function clausesNamed({ names }: RecordPoints, point: string): readonly ClausePoint[] | 'ambiguous' {
  const wanted = point.toLowerCase()
  const all = names.filter(({ name }) => name.toLowerCase() === wanted)
  const printed = all.filter((one) => one.printed)
  const [first, ...others] = printed.length > 0 ? printed : all
  if (!first) return []
  return others.every((other) => sameLeaves(first, other)) ? first.leaves : 'ambiguous'
}
