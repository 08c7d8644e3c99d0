import type { Protocol } from '../model/schema.ts'
import { follows, numberedLists, ordinalOf, sameOrdinal, type Ordinal } from './numbering.ts'

/** The numbers of a record without gaps and repeats, by JSON Pointer; those that stay are left out. */
export interface Renumbering {
  readonly numbers: ReadonlyMap<string, string>
  /** JSON Pointers of numbers that follow nothing that could be gone on from: a step back, another list's number. */
  readonly unclear: readonly string[]
}

/** An old number and the new one. */
interface Change {
  readonly from: Ordinal
  readonly to: Ordinal
}

/** The number after `last` at a level: 1.2 → 1.3 at the second, 2 at the first. */
const after = (last: Ordinal, level: number): Ordinal => [...last.slice(0, level), (last[level] ?? 0) + 1]

/** The new number of `next`, which stands after `last` in the old numbering as one may: 1 → 1.1, 1.2 → 1.3, 1.2 → 2. */
function stepped({ from, to }: Change, next: Ordinal): Ordinal {
  return sameOrdinal(next, [...from, 1]) ? [...to, 1] : after(to, next.length - 1)
}

/** Whether `next` only leaves numbers out, or says the last one again: 2 → 4, 1.2 → 4 is another list, 2 → 2. */
function isGap(last: Ordinal, next: Ordinal): boolean {
  const level = next.length - 1
  if (next.length === last.length + 1)
    return sameOrdinal(next.slice(0, level), last) && (next[level] ?? 0) > 1
  return (
    sameOrdinal(next.slice(0, level), last.slice(0, level)) &&
    level < last.length &&
    (next[level] ?? 0) >= (last[level] ?? 0) &&
    (next[level] !== last[level] || next.length === last.length)
  )
}

/** The first number of a list: it goes on from what stands before it, or belongs to its owner's number, or stays. */
function begun(now: Ordinal, before: Change | null, owner: Change | null): Ordinal {
  if (before && follows(before.from, now)) return stepped(before, now)
  const [head, own] = [now.slice(0, -1), now.at(-1) ?? 0]
  return owner && sameOrdinal(head, owner.from) ? [...owner.to, own] : now
}

/** The number in the place of one that has no other before it, follows it or leaves a gap; null where it cannot be told. */
function renumber(
  now: Ordinal,
  again: boolean,
  last: Change | null,
  before: Change | null,
  owner: Change | null,
): Ordinal | null {
  if (last === null) return begun(now, before, owner)
  if (!again && follows(last.from, now)) return stepped(last, now)
  if (!isGap(last.from, now) || (again && !sameOrdinal(last.from, now))) return null
  return now.length > last.from.length ? [...last.to, 1] : after(last.to, now.length - 1)
}

/** What the numbers of a record would be without the gaps and repeats that `numbering-is-sequential` tells of. */
export function renumbered(model: Protocol): Renumbering {
  const changes = new Map<string, Change>()
  const unclear: string[] = []
  let lastClause: Change | null = null
  for (const { pointer, entries, owner: owned, goesOn } of numberedLists(model)) {
    const owner = changes.get(owned ?? '') ?? null
    const before = goesOn === 'owner' ? owner : goesOn === 'clauses' ? lastClause : null
    const seen = new Set<string>()
    let last: Change | null = null
    for (const [index, { number }] of entries.entries()) {
      const now = ordinalOf(number)
      if (number === null || now === null) continue
      const at = `${pointer}/${index}/number`
      const to = renumber(now, seen.has(number), last, before, owner)
      if (to === null) unclear.push(at)
      seen.add(number)
      last = { from: now, to: to ?? now }
      changes.set(at, last)
    }
    if (goesOn === 'clauses') lastClause = last ?? lastClause
  }
  const numbers = [...changes].flatMap(([at, { from, to }]): [string, string][] =>
    sameOrdinal(from, to) ? [] : [[at, to.join('.')]],
  )
  return { numbers: new Map(numbers), unclear }
}
