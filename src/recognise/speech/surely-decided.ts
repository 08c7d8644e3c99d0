import { Learned } from '../doubt/learned.ts'
import { isMarked } from './adoption.ts'
import { saidFeatures } from './said-features.ts'
import { DECIDES, LOW, TALK, WEIGHTS } from './said-weights.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

const learned = new Learned(WEIGHTS)
const known = new WeakMap<Utterance, number>()

/**
 * How much speaks for the sentence at an index being talk rather than a decision (the logarithm of the odds): what is seen of it
 * and of what was said around it is weighed by what such sentences of known meetings have in common (`npm run doubt:said`).
 */
function scoreOf(talk: Talk, at: number): number {
  const said = talk.utterances[at]
  if (!said) return Infinity
  let score = known.get(said)
  if (score === undefined) {
    score = learned.sumOf(talk.context.lexicon.code, saidFeatures(talk, at))
    known.set(said, score)
  }
  return score
}

/** How a decision was heard: dictated or passed by a vote, and with a day. */
export interface HeardAs {
  readonly said: boolean
  readonly dated: boolean
}

/** How much more like talk what was dictated or voted on has to be, and what has a day: the rules are seldom wrong there. */
const MORE_FOR_SAID = 0.65
const MORE_FOR_DATED = 1.25
/** The words of a question speak against it, whoever takes up what it asks for. */
const MORE_FOR_QUESTION = 3
/** In a scrap of a meeting there is too little around a sentence to tell it by: all has to be so by more. */
const LONGEST_SCRAP = 30
const MORE_IN_SCRAP = 3.5
const SURER_IN_SCRAP = 0.75

const isScrap = ({ utterances }: Talk): boolean => utterances.length < LONGEST_SCRAP

/** From which score on what was heard in a sentence is talk. */
function talkFrom(talk: Talk, at: number, { said, dated }: HeardAs): number {
  const asks = talk.utterances[at]?.isQuestion ?? false
  const more = Math.max(said ? MORE_FOR_SAID : 0, dated ? MORE_FOR_DATED : 0, asks ? MORE_FOR_QUESTION : 0)
  return TALK + more + (isScrap(talk) ? MORE_IN_SCRAP : 0)
}

/** 'We have decided: …': a mark parts what was decided from the words that say so. */
const isWorded = (said: Utterance | undefined): boolean =>
  said?.acts.some(({ act, end }) => act === 'decide' && isMarked(said.value.slice(end))) ?? false

/** Whether what was heard is more like talk than like a decision: it is stated neither way. */
export const isTalk = (talk: Talk, at: number, heard: HeardAs): boolean =>
  !(heard.said && isWorded(talk.utterances[at])) && scoreOf(talk, at) >= talkFrom(talk, at, heard)

/** Whether a decision is less sure than most. */
export const isDoubtful = (talk: Talk, at: number): boolean => scoreOf(talk, at) >= LOW

/** Whether a sentence decides, though no rule heard it. */
export const decides = (talk: Talk, at: number): boolean =>
  scoreOf(talk, at) <= DECIDES - (isScrap(talk) ? SURER_IN_SCRAP : 0)

/** Whether a sentence decides of which only a hint speaks: the lower the bound, the surer it has to be. */
export const bearsOut = (talk: Talk, at: number, bound: number): boolean => scoreOf(talk, at) <= bound
