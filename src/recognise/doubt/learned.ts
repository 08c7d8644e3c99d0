import { bucketsOf } from './buckets.ts'
import { unpacked } from './packed.ts'

/** Weights that a script has learned, unpacked when one is first asked for. */
export class Learned {
  readonly #packed: string
  #weights: ReadonlyMap<number, number> | null = null

  constructor(packed: string) {
    this.#packed = packed
  }

  /** The weight at a bucket; 0 for what nothing was learned of. */
  at(bucket: number): number {
    return (this.#weights ??= unpacked(this.#packed)).get(bucket) ?? 0
  }

  /** How much all that is seen of something of a kind speaks for it: the logarithm of the odds. */
  sumOf(kind: string, features: readonly string[]): number {
    let sum = 0
    for (const bucket of bucketsOf(kind, features)) sum += this.at(bucket)
    return sum
  }
}
