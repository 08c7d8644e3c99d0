import type { ColumnKind } from '../../language/columns.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { kindsOf, type Kinds } from './heads.ts'

/** The columns of a table by a row of headings. */
export class Columns {
  readonly kinds: readonly Kinds[]
  readonly #heads: readonly string[]

  constructor(heads: readonly string[], lexicon: Lexicon) {
    this.#heads = heads
    this.kinds = heads.map((head) => kindsOf(head, lexicon.columns))
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
