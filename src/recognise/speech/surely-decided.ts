import { bucketsOf } from '../doubt/buckets.ts'
import { unpacked } from '../doubt/packed.ts'
import { saidFeatures, type SaidDecision } from './said-features.ts'
import { LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'

let weights: ReadonlyMap<number, number> | null = null
const weightOf = (bucket: number): number => (weights ??= unpacked(WEIGHTS)).get(bucket) ?? 0

/**
 * How much speaks for what was heard in the sentence at an index being talk (the logarithm of the odds): what is seen of it and
 * of what was said around it is weighed by what false decisions of known meetings have in common (`npm run doubt:said`).
 */
function scoreOf(talk: Talk, at: number, decision: SaidDecision): number {
  const buckets = bucketsOf(talk.context.lexicon.code, saidFeatures(talk, at, decision))
  let score = 0
  for (const bucket of buckets) score += weightOf(bucket)
  return score
}

/** Whether what was heard is more like talk than like a decision: it is stated neither way. */
export const isTalk = (talk: Talk, at: number, decision: SaidDecision): boolean =>
  scoreOf(talk, at, decision) >= TALK

/** Whether a decision is less sure than most. */
export const isDoubtful = (talk: Talk, at: number, decision: SaidDecision): boolean =>
  scoreOf(talk, at, decision) >= LOW
