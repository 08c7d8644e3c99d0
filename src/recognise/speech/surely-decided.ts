import type { Decision } from '../../model/schema.ts'
import { Learned } from '../doubt/learned.ts'
import { saidFeatures, type HeardDecision } from './said-features.ts'
import { DECIDES, LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'

const learned = new Learned(WEIGHTS)

/**
 * How much speaks for the sentence at an index being talk rather than a decision (the logarithm of the odds): what is seen of it
 * and of what was said around it is weighed by what such sentences of known meetings have in common (`npm run doubt:said`).
 * `heard` is what the rules heard in it.
 */
const scoreOf = (talk: Talk, at: number, heard: HeardDecision): number =>
  learned.sumOf(talk.context.lexicon.code, saidFeatures(talk, at, heard))

/** Whether what was heard is more like talk than like a decision: it is stated neither way. */
export const isTalk = (talk: Talk, at: number, heard: Decision): boolean => scoreOf(talk, at, heard) >= TALK

/** Whether a decision is less sure than most. */
export const isDoubtful = (talk: Talk, at: number, heard: Decision): boolean =>
  scoreOf(talk, at, heard) >= LOW

/** Whether a sentence decides, though no rule heard it. */
export const decides = (talk: Talk, at: number): boolean => scoreOf(talk, at, null) <= DECIDES

/** Whether a sentence decides what is heard in it though only a hint speaks for it: the lower the bound, the surer it has to be. */
export const bearsOut = (talk: Talk, at: number, heard: HeardDecision, bound: number): boolean =>
  scoreOf(talk, at, heard) <= bound
