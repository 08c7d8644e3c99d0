import { bucketsOf } from '../doubt/buckets.ts'
import { Learned } from '../doubt/learned.ts'
import type { Overview } from '../observe/overview.ts'
import { WEIGHTS as CLAUSES } from './clause-weights.ts'
import type { Evidence, Fired } from './decode.ts'
import { openingFeatures, sightsOf, type Sights } from './opening-features.ts'
import { WEIGHTS as OPENINGS } from './opening-weights.ts'

const opening = new Learned(OPENINGS)
const clause = new Learned(CLAUSES)

/** What is seen of the line at an index, and which cues speak of it: what the rules make of it is one thing that is seen. */
export const lineFeatures = (at: number, sights: Sights, fired: readonly Fired[]): string[] => [
  ...openingFeatures(at, sights),
  ...fired.map(({ cue }) => `fired ${cue.against ? '-' : ''}${cue.id}`),
]

/** For a line, by its index, the logarithm of the odds that it opens a question, and that it is a clause of a decision. */
export interface LineOdds {
  opens(at: number): number
  decides(at: number): number
}

/** What is seen of all lines, each looked at when it is first asked for. */
class SeenLines implements LineOdds {
  readonly #overview: Overview
  readonly #evidence: Evidence
  #sights: Sights | null = null
  readonly #buckets = new Map<number, Int32Array>()

  constructor(overview: Overview, evidence: Evidence) {
    this.#overview = overview
    this.#evidence = evidence
  }

  opens(at: number): number {
    return this.#sum(opening, at)
  }

  decides(at: number): number {
    return this.#sum(clause, at)
  }

  #sum(learned: Learned, at: number): number {
    let sum = 0
    for (const bucket of this.#bucketsOf(at)) sum += learned.at(bucket)
    return sum
  }

  #bucketsOf(at: number): Int32Array {
    const known = this.#buckets.get(at)
    if (known) return known
    this.#sights ??= sightsOf(this.#overview)
    const features = lineFeatures(at, this.#sights, this.#evidence.fired[at] ?? [])
    const found = bucketsOf(this.#overview.lexicon.code, features)
    this.#buckets.set(at, found)
    return found
  }
}

/** The odds of the lines of a record, by what lines of known records had in common (`npm run doubt:lines`). */
export const lineOdds = (overview: Overview, evidence: Evidence): LineOdds =>
  new SeenLines(overview, evidence)
