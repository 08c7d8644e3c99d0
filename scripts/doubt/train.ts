import { BUCKETS } from '../../src/recognise/doubt/buckets.ts'

/** A fact: the buckets of what is seen of it, and whether it is wrong. */
export interface Example {
  readonly buckets: Int32Array
  readonly wrong: boolean
}

export interface Training {
  /** Times that all examples are gone through. */
  readonly rounds: number
  readonly rate: number
  /** How strongly weights are drawn to nothing. */
  readonly shrink: number
  /** What is seen of fewer facts has no weight. */
  readonly least: number
  /** How many weights are kept: those that say most of most facts, trained once more. */
  readonly most: number
}

export const TRAINING: Training = { rounds: 4, rate: 0.1, shrink: 1e-4, least: 10, most: 3000 }

/** An order without meaning that is always the same (a linear congruential generator, as in Numerical Recipes). */
function shuffled(length: number): Int32Array {
  const order = Int32Array.from({ length }, (_, at) => at)
  let state = 1
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** How much speaks for a fact being wrong. */
export function scoreOf(weights: Float64Array, buckets: Int32Array): number {
  let sum = 0
  for (const bucket of buckets) sum += weights[bucket] ?? 0
  return sum
}

/** How many examples have something in each bucket. */
function countsOf(examples: readonly Example[]): Int32Array {
  const counts = new Int32Array(BUCKETS)
  for (const { buckets } of examples) for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1
  return counts
}

/** Logistic regression over buckets that are allowed (AdaGrad). */
function fitted(examples: readonly Example[], allowed: Uint8Array, training: Training): Float64Array {
  const { rounds, rate, shrink } = training
  const weights = new Float64Array(BUCKETS)
  const squares = new Float64Array(BUCKETS).fill(1)
  const rows = examples.map(({ buckets }) => buckets.filter((bucket) => allowed[bucket]))
  const order = shuffled(examples.length)
  for (let round = 0; round < rounds; round++)
    for (const at of order) {
      const row = rows[at] ?? new Int32Array(0)
      const error = 1 / (1 + Math.exp(-scoreOf(weights, row))) - (examples[at]?.wrong ? 1 : 0)
      for (const bucket of row) {
        const weight = weights[bucket] ?? 0
        const slope = error + shrink * weight
        squares[bucket] = (squares[bucket] ?? 0) + slope * slope
        weights[bucket] = weight - (rate * slope) / Math.sqrt(squares[bucket] ?? 1)
      }
    }
  return weights
}

/**
 * Learns what speaks for a fact being wrong; the same examples in the same order give the same weights. All examples have a
 * kind, whose weight is where a constant would be.
 */
export function trained(examples: readonly Example[], training: Training = TRAINING): Float64Array {
  const counts = countsOf(examples)
  const first = fitted(
    examples,
    Uint8Array.from(counts, (count) => Number(count >= training.least)),
    training,
  )
  const says = (bucket: number): number => Math.abs(first[bucket] ?? 0) * Math.sqrt(counts[bucket] ?? 0)
  const kept = [...first.keys()]
    .filter((bucket) => first[bucket] !== 0)
    .sort((a, b) => says(b) - says(a) || a - b)
    .slice(0, training.most)
  const allowed = new Uint8Array(BUCKETS)
  for (const bucket of kept) allowed[bucket] = 1
  return fitted(examples, allowed, training)
}
