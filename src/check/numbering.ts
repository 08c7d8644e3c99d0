import type { Decision, Protocol } from '../model/schema.ts'

/** '2.1' as [2, 1]. */
export type Ordinal = readonly number[]

interface Numbered {
  readonly number: string | null
}

/** Siblings that are numbered one after the other. */
export interface NumberedList {
  /** JSON Pointer of the list. */
  readonly pointer: string
  readonly entries: readonly Numbered[]
  /** JSON Pointer of the number of what the list belongs to; null where it belongs to nothing numbered. */
  readonly owner: string | null
  /** Whose number it may go on from: the clause that holds it, or the last clause of the question before. */
  readonly goesOn: 'owner' | 'clauses' | null
}

/** Null for letters, Roman numerals and the like, whose order is not ours to judge. */
export function ordinalOf(number: string | null): Ordinal | null {
  if (number === null) return null
  const found = number.split('.').map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : -1))
  return found.includes(-1) ? null : found
}

export const sameOrdinal = (a: Ordinal, b: Ordinal): boolean =>
  a.length === b.length && a.every((part, index) => part === b[index])

/** Whether `next` may stand right after `last`: 1 → 2, 1 → 1.1, 1.2 → 1.3, 1.2 → 2. */
export function follows(last: Ordinal, next: Ordinal): boolean {
  if (sameOrdinal(next, [...last, 1])) return true
  const level = next.length - 1
  return sameOrdinal(next, [...last.slice(0, level), (last[level] ?? 0) + 1])
}

/** Whether a list may begin with `first`: with 1, or with the number of what it belongs to and 1. */
export function begins(first: Ordinal, owner: Ordinal | null): boolean {
  const head = first.slice(0, -1)
  return (
    first.at(-1) === 1 && (head.every((part) => part === 1) || (owner !== null && sameOrdinal(head, owner)))
  )
}

function* listsBelow(decisions: readonly Decision[], pointer: string): Iterable<NumberedList> {
  for (const [index, { items }] of decisions.entries()) {
    const owner = `${pointer}/${index}/number`
    const below = `${pointer}/${index}/items`
    yield { pointer: below, entries: items, owner, goesOn: 'owner' }
    yield* listsBelow(items, below)
  }
}

/** All numbered lists of a record: the agenda, then the clauses of each question with those below them. */
export function* numberedLists({ agenda, decisions }: Protocol): Iterable<NumberedList> {
  yield { pointer: '/agenda', entries: agenda, owner: null, goesOn: null }
  const questions = agenda.map((item, index) => ({
    decisions: item.decisions,
    pointer: `/agenda/${index}/decisions`,
    owner: `/agenda/${index}/number`,
  }))
  for (const { decisions: entries, pointer, owner } of [
    ...questions,
    { decisions, pointer: '/decisions', owner: null },
  ]) {
    yield { pointer, entries, owner, goesOn: 'clauses' }
    yield* listsBelow(entries, pointer)
  }
}
