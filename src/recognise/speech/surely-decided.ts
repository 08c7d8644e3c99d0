import type { Decision } from '../../model/schema.ts'
import { bucketsOf } from '../doubt/buckets.ts'
import { unpacked } from '../doubt/packed.ts'
import { saidFeatures, type HeardDecision } from './said-features.ts'
import { DECIDES, LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'

let weights: ReadonlyMap<number, number> | null = null
const weightOf = (bucket: number): number => (weights ??= unpacked(WEIGHTS)).get(bucket) ?? 0

/**
 * How much speaks for the sentence at an index being talk rather than a decision (the logarithm of the odds): what is seen of it
 * and of what was said around it is weighed by what such sentences of known meetings have in common (`npm run doubt:said`).
 * `heard` is what the rules heard in it.
 */
function scoreOf(talk: Talk, at: number, heard: HeardDecision): number {
  let score = 0
  for (const bucket of bucketsOf(talk.context.lexicon.code, saidFeatures(talk, at, heard)))
    score += weightOf(bucket)
  return score
}

/** Whether what was heard is more like talk than like a decision: it is stated neither way. */
export const isTalk = (talk: Talk, at: number, heard: Decision): boolean => scoreOf(talk, at, heard) >= TALK

/** Whether a decision is less sure than most. */
export const isDoubtful = (talk: Talk, at: number, heard: Decision): boolean =>
  scoreOf(talk, at, heard) >= LOW

/** Whether a sentence decides, though no rule heard it. */
export const decides = (talk: Talk, at: number): boolean => scoreOf(talk, at, null) <= DECIDES
