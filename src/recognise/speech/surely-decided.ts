import type { Decision } from '../../model/schema.ts'
import { Learned } from '../doubt/learned.ts'
import { saidFeatures, type HeardDecision } from './said-features.ts'
import { DECIDES, LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { isMarked } from './adoption.ts'

const learned = new Learned(WEIGHTS)

/**
 * How much speaks for the sentence at an index being talk rather than a decision (the logarithm of the odds): what is seen of it
 * and of what was said around it is weighed by what such sentences of known meetings have in common (`npm run doubt:said`).
 * `heard` is what the rules heard in it.
 */
const scoreOf = (talk: Talk, at: number, heard: HeardDecision): number =>
  learned.sumOf(talk.context.lexicon.code, saidFeatures(talk, at, heard))

/** How much more like talk what was dictated as a decision or passed by a vote has to be: its words alone speak for it. */
const TALK_FOR_ALL_THAT = 0.4
/** In a scrap of a meeting there is too little around a sentence to tell it by: both have to be so by more. */
const LONGEST_SCRAP = 30
const TALK_IN_SCRAP = 0.7
const TALK_FOR_ALL_THAT_IN_SCRAP = 3.2

/** From which score on what was heard is talk. */
function talkFrom({ utterances }: Talk, said: boolean): number {
  const isScrap = utterances.length < LONGEST_SCRAP
  if (said) return TALK + (isScrap ? TALK_FOR_ALL_THAT_IN_SCRAP : TALK_FOR_ALL_THAT)
  return TALK + (isScrap ? TALK_IN_SCRAP : 0)
}

/** 'We have decided: …': a mark parts what was decided from the words that say so. */
const isWorded = (said: Utterance | undefined): boolean =>
  said?.acts.some(({ act, end }) => act === 'decide' && isMarked(said.value.slice(end))) ?? false

/** Whether what was heard is more like talk than like a decision: it is stated neither way. `said` tells what was dictated or voted on. */
export const isTalk = (talk: Talk, at: number, heard: Decision, said: boolean): boolean =>
  !(said && isWorded(talk.utterances[at])) && scoreOf(talk, at, heard) >= talkFrom(talk, said)

/** Whether a decision is less sure than most. */
export const isDoubtful = (talk: Talk, at: number, heard: Decision): boolean =>
  scoreOf(talk, at, heard) >= LOW

/** Whether a sentence decides, though no rule heard it. */
export const decides = (talk: Talk, at: number): boolean => scoreOf(talk, at, null) <= DECIDES

/** Whether a sentence decides what is heard in it though only a hint speaks for it: the lower the bound, the surer it has to be. */
export const bearsOut = (talk: Talk, at: number, heard: HeardDecision, bound: number): boolean =>
  scoreOf(talk, at, heard) <= bound
