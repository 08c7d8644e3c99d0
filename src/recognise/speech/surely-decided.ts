import { bucketsOf } from '../doubt/buckets.ts'
import { unpacked } from '../doubt/packed.ts'
import { saidFeatures, type SaidDecision } from './said-features.ts'
import { LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'

let weights: ReadonlyMap<number, number> | null = null
const weightOf = (bucket: number): number => (weights ??= unpacked(WEIGHTS)).get(bucket) ?? 0

/** How sure it is that what was heard in the sentence at an index is a decision of this meeting. */
export type Sureness = 'sure' | 'doubtful' | 'talk'

/**
 * Weighs what is seen of a decision and of what was said around it by what false decisions of known meetings have in common
 * (`npm run doubt`). What is more like talk than like a decision is stated neither way: `docs/accuracy.md` has the figures.
 */
export function surenessOf(talk: Talk, at: number, decision: SaidDecision): Sureness {
  const buckets = bucketsOf(talk.context.lexicon.code, saidFeatures(talk, at, decision))
  let score = 0
  for (const bucket of buckets) score += weightOf(bucket)
  return score >= TALK ? 'talk' : score >= LOW ? 'doubtful' : 'sure'
}
