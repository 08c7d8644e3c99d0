import type { Decision } from '../../model/schema.ts'
import { smallWords } from '../doubt/looks.ts'
import { held, shareOf, step } from '../doubt/steps.ts'
import { evidenceIn } from './cues/weigh.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** What is looked at of a decision besides what was said around it. */
export type SaidDecision = Pick<Decision, 'text' | 'assignees' | 'deadline'>

const STEM = 5
const ENDING = 2
/** Words of the decision, of the sentence before and of the one behind that are looked at one by one. */
const MOST_WORDS = 40
const HEAD = 4
const BEFORE = 6
const BEHIND = 5

const stem = (word: string): string => word.slice(0, STEM)

/** The words that open it, how they end, and the others. */
function wordFeatures(text: string): string[] {
  const words = smallWords(text).slice(0, MOST_WORDS)
  const head = words.slice(0, HEAD)
  return [
    `first ${head[0] ?? ''}`,
    `second ${stem(head[1] ?? '')}`,
    ...head.map((word) => `head ${stem(word)}`),
    ...head.map((word, at) => `end ${String(at)} ${word.slice(-ENDING)}`),
    ...[...new Set(words.map(stem))].map((word) => `any ${word}`),
    step('words', words.length, [3, 4, 5, 7, 9, 12, 16, 22, 30]),
  ]
}

/** Marks of the text as it was said. */
function markFeatures(text: string): string[] {
  const start = text.slice(0, 1)
  return [
    `stop ${text.slice(-1)}`,
    step('commas', text.split(',').length - 1, [1, 2, 3]),
    ...held([
      ['small', start !== start.toUpperCase()],
      ['asks', text.includes('?')],
      ['shouts', text.includes('!')],
      ['digits', /\d/.test(text)],
      ['colon', text.includes(':')],
    ]),
  ]
}

function decisionFeatures({ assignees, deadline }: SaidDecision): string[] {
  const due = deadline && (deadline.due !== null || deadline.rrule !== null ? 'day' : 'words')
  return [step('doers', assignees.length, [1, 2]), `due ${due ?? 'none'}`]
}

/** The sentence that it was said in: who said it, and what its words do and speak against. */
function sentenceFeatures(talk: Talk, said: Utterance, text: string): string[] {
  return [
    ...said.acts.map(({ act }) => `act ${act}`),
    ...evidenceIn(said.value, said.words).map(({ id }) => `cue ${id}`),
    step('share', shareOf(text.length, Math.max(1, said.value.length)), [0.3, 0.5, 0.7, 0.9, 1.05]),
    ...held([
      ['leads', talk.leaders.size > 0 && talk.isLeader(said)],
      ['nobody leads', talk.leaders.size === 0],
      ['free', talk.free],
      ['opens turn', said.offset === 0],
    ]),
  ]
}

/** A sentence before or behind it. */
function besideFeatures(
  talk: Talk,
  side: 'before' | 'behind',
  said: Utterance,
  one: Utterance | undefined,
): string[] {
  if (!one) return [`${side} none`]
  const words = smallWords(one.value)
  const near = side === 'before' ? words.slice(-BEFORE) : words.slice(0, BEHIND)
  return [
    ...near.map((word) => `${side} ${stem(word)}`),
    ...one.acts.map(({ act }) => `${side} act ${act}`),
    step(`${side} words`, words.length, [2, 4, 8, 16]),
    ...held([
      [`${side} same voice`, one.voice === said.voice],
      [`${side} asks`, one.isQuestion],
      [`${side} leads`, talk.leaders.has(one.voice)],
    ]),
  ]
}

/** What is seen of a decision that was heard in the sentence at an index. */
export function saidFeatures(talk: Talk, at: number, decision: SaidDecision): string[] {
  const { utterances } = talk
  const said = utterances[at]
  if (!said) return []
  return [
    ...wordFeatures(decision.text),
    ...markFeatures(decision.text),
    ...decisionFeatures(decision),
    ...sentenceFeatures(talk, said, decision.text),
    ...besideFeatures(talk, 'before', said, utterances[at - 1]),
    ...besideFeatures(talk, 'behind', said, utterances[at + 1]),
    step('position', at / utterances.length, [0.1, 0.3, 0.6, 0.9]),
  ]
}
