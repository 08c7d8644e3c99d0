import { remembering } from '../../source/recent.ts'
import { bucketOfKind, BUCKETS, bucketsOf, bucketsOfFeature } from './buckets.ts'
import { UNIT, unpacked } from './packed.ts'

/** Weights that a script has learned, unpacked when one is first asked for. */
export class Learned {
  readonly #packed: string
  /** How many units each weight is, by its place: most places are asked for in vain. */
  #units: Int8Array | null = null
  /** How many units a feature weighs, by the kind: most are seen of many things. */
  readonly #ofKinds = new Map<string, (feature: string) => number>()

  constructor(packed: string) {
    this.#packed = packed
  }

  /** The weight at a bucket; 0 for what nothing was learned of. */
  at(bucket: number): number {
    return ((this.#units ??= this.#read())[bucket] ?? 0) * UNIT
  }

  /** How many units some of what is seen of a thing of a kind weighs: a whole number, so that parts may be added up in any order. */
  unitsOf(kind: string, features: readonly string[]): number {
    let known = this.#ofKinds.get(kind)
    if (!known) this.#ofKinds.set(kind, (known = this.#ofFeatures(kind)))
    let sum = 0
    for (const feature of features) sum += known(feature)
    return sum
  }

  /** How many units the kind itself weighs. */
  unitsOfKind(kind: string): number {
    return (this.#units ??= this.#read())[bucketOfKind(kind)] ?? 0
  }

  #ofFeatures(kind: string): (feature: string) => number {
    const units = (this.#units ??= this.#read())
    return remembering((feature) => {
      const [all, own] = bucketsOfFeature(kind, feature)
      return (units[all] ?? 0) + (units[own] ?? 0)
    }, 4096)
  }

  #read(): Int8Array {
    const units = new Int8Array(BUCKETS)
    for (const [bucket, weight] of unpacked(this.#packed)) units[bucket] = Math.round(weight / UNIT)
    return units
  }

  /** How much all that is seen of something of a kind speaks for it: the logarithm of the odds. */
  sumOf(kind: string, features: readonly string[]): number {
    let sum = 0
    for (const bucket of bucketsOf(kind, features)) sum += this.at(bucket)
    return sum
  }
}
