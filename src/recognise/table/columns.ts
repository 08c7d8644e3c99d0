import type { ColumnKind } from '../../language/columns.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { headOf, kindsOf, type Kinds } from './heads.ts'

/** Of 'Who' and 'By', of 'By' and 'Due': one word that may tell who or when tells what no other column does. */
function toldApart(heads: readonly string[], all: readonly Kinds[]): Kinds[] {
  const other = (at: number, kind: ColumnKind, not: ColumnKind): boolean =>
    all.some((kinds, index) => index !== at && kinds.has(kind) && !kinds.has(not))
  return all.map((kinds, at): Kinds => {
    const oneWord = !/[\s,;/]/u.test(headOf(heads[at] ?? ''))
    if (!oneWord || !kinds.has('assignee') || !kinds.has('deadline')) return kinds
    if (other(at, 'assignee', 'deadline')) return new Set([...kinds].filter((kind) => kind !== 'assignee'))
    if (other(at, 'deadline', 'assignee')) return new Set([...kinds].filter((kind) => kind !== 'deadline'))
    return kinds
  })
}

/** The columns of a table by a row of headings. */
export class Columns {
  readonly kinds: readonly Kinds[]
  readonly #heads: readonly string[]

  constructor(heads: readonly string[], lexicon: Lexicon) {
    this.#heads = heads
    this.kinds = toldApart(
      heads,
      heads.map((head) => kindsOf(head, lexicon.columns)),
    )
  }

  find(kind: ColumnKind, not: readonly number[] = []): number {
    return this.kinds.findIndex((kinds, at) => kinds.has(kind) && !not.includes(at))
  }

  all(kind: ColumnKind): number[] {
    return this.kinds.flatMap((kinds, at) => (kinds.has(kind) ? [at] : []))
  }

  has(...kinds: readonly ColumnKind[]): boolean {
    return kinds.some((kind) => this.find(kind) >= 0)
  }

  /** Whether every heading is of one of the kinds, or empty. */
  only(...kinds: readonly ColumnKind[]): boolean {
    return this.kinds.every(
      (own, at) => this.#heads[at]?.trim() === '' || kinds.some((kind) => own.has(kind)),
    )
  }
}
