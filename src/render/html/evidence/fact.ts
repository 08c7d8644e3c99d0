import type { FactKind } from '../../../language/evidence-words.ts'
import type { Protocol } from '../../../model/schema.ts'
import type { Position } from '../../../source/place.ts'

/** A fact as the page shows it. */
export interface Fact {
  /** Of the page: a number in printed order. */
  readonly id: string
  readonly kind: FactKind | 'unread'
  readonly what: string
  readonly value: string
  /** How the value came from the words, where it is not the words themselves. */
  readonly how: string
  /** JSON Pointers of the model that it is of. */
  readonly at: readonly string[]
  /** Where it stands in the text; more than one for a number and its words. */
  readonly places: readonly Position[]
  /** Why the reading of it is not sure; none where it is. */
  readonly doubts: readonly string[]
  readonly below: readonly Fact[]
}

export interface FactGroup {
  readonly heading: string
  readonly facts: readonly Fact[]
}

/** What a fact is made from. */
export interface FactDraft {
  readonly kind: Fact['kind']
  readonly what: string
  readonly value: string | null
  readonly how?: string
  /** JSON Pointers of the model whose positions are its places. */
  readonly at: readonly string[]
  readonly below?: (Fact | null)[]
}

/** Makes facts of a model and numbers them. */
export class FactMaker {
  readonly #positions: Protocol['positions']
  readonly #doubts: NonNullable<Protocol['doubts']>
  #count = 0

  constructor({ positions, doubts = {} }: Protocol) {
    this.#positions = positions
    this.#doubts = doubts
  }

  /** A fact with its places; null for a value that the record does not state. */
  fact({ kind, what, value, how = '', at, below = [] }: FactDraft): Fact | null {
    if (value === null || value === '') return null
    const places = at.map((pointer) => this.#positions[pointer]).filter((place) => place !== undefined)
    const doubts = at.flatMap((pointer) => this.#doubts[pointer]?.reasons ?? [])
    return this.placed({
      kind,
      what,
      value,
      how,
      at,
      places,
      doubts,
      below: below.filter((one) => one !== null),
    })
  }

  placed(fact: Omit<Fact, 'id'>): Fact {
    this.#count += 1
    return { id: String(this.#count), ...fact }
  }
}

/** All facts, those below others after them. */
export function flat(facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact) => [fact, ...flat(fact.below)])
}
