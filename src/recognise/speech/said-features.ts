import type { Decision } from '../../model/schema.ts'
import { smallWords } from '../doubt/looks.ts'
import { held, step } from '../doubt/steps.ts'
import { isBareWork } from './bare-work.ts'
import { evidenceIn } from './cues/weigh.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

const STEM = 5
/** Words of the sentence, of the one before and of the one behind that are looked at one by one. */
const MOST_WORDS = 40
const HEAD = 4
const BEFORE = 6
const BEHIND = 5
/** Shorter words have no ending that says what they do. */
const LEAST_INFLECTED = 4
/** Sentences around it of which it is seen what they do. */
const AROUND = [-3, -2, -1, 1, 2, 3] as const

const stem = (word: string): string => word.slice(0, STEM)
const ending = (word: string, letters: number): string => word.slice(-letters)

/** The words that open it, how they end, and the others. */
function wordFeatures(value: string): string[] {
  const words = smallWords(value).slice(0, MOST_WORDS)
  const head = words.slice(0, HEAD)
  const inflected = words.filter((word) => word.length >= LEAST_INFLECTED)
  return [
    `first ${head[0] ?? ''}`,
    `second ${stem(head[1] ?? '')}`,
    ...head.map((word) => `head ${stem(word)}`),
    ...head.flatMap((word, at) => [2, 3].map((letters) => `end ${String(at)} ${ending(word, letters)}`)),
    ...head.slice(1).map((word, at) => `two ${stem(head[at] ?? '')} ${stem(word)}`),
    ...[...new Set(words.map(stem))].map((word) => `any ${word}`),
    ...[...new Set(inflected.map((word) => ending(word, 2)))].map((end) => `any end ${end}`),
    step('words', words.length, [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30]),
  ]
}

/** Marks of the sentence, and who says it. */
function lookFeatures(talk: Talk, said: Utterance, at: number): string[] {
  const { value } = said
  const named = talk.named(said)
  const led = talk.leaders.size > 0
  return [
    `stop ${value.trim().slice(-1)}`,
    step('commas', value.split(',').length - 1, [1, 2, 3]),
    step('named', named.length, [1, 2, 3]),
    ...named.slice(0, 2).map(({ start }) => step('named at', start, [1, 30])),
    step('position', at / talk.utterances.length, [0.1, 0.3, 0.6, 0.9]),
    ...held([
      ['digits', /\d/.test(value)],
      ['colon', value.includes(':')],
      ['leads', led && talk.isLeader(said)],
      ['nobody leads', !led],
      ['free', talk.free],
      ['opens turn', said.offset === 0],
      ['closes turn', talk.utterances[at + 1]?.turn !== said.turn],
      ['bare work', isBareWork(said)],
    ]),
  ]
}

/** A sentence some places before or behind it. */
function besideFeatures(said: Utterance, one: Utterance | undefined, away: number): string[] {
  const side = away < 0 ? 'before' : 'behind'
  const place = `${side} ${String(Math.abs(away))}`
  if (!one) return [`${place} none`]
  const acts = one.acts.flatMap(({ act }) => [`${place} act ${act}`, `${side} act ${act}`])
  const next = Math.abs(away) === 1
  const words = next ? smallWords(one.value) : []
  const near = away < 0 ? words.slice(-BEFORE) : words.slice(0, BEHIND)
  return [
    ...acts,
    ...near.map((word) => `${side} ${stem(word)}`),
    ...(next ? [step(`${side} words`, words.length, [2, 4, 8, 16])] : []),
    ...held([
      [`${place} same voice`, one.voice === said.voice],
      [`${place} asks`, one.isQuestion],
    ]),
  ]
}

/** What the rules heard in a sentence; null where they heard no decision. */
export type HeardDecision = Pick<Decision, 'assignees' | 'deadline'> | null

function heardFeatures(heard: HeardDecision): string[] {
  if (!heard) return ['not heard']
  const { assignees, deadline } = heard
  const due = deadline && (deadline.due !== null || deadline.rrule !== null ? 'day' : 'words')
  const doers = step('heard doers', assignees.length, [1, 2])
  return ['heard', doers, `heard due ${due ?? 'none'}`, `${doers} due ${due ?? 'none'}`]
}

/**
 * What is seen of the sentence at an index: its words and marks, what it does, what is said around it, and what the rules heard
 * in it.
 */
export function saidFeatures(talk: Talk, at: number, heard: HeardDecision): string[] {
  const said = talk.utterances[at]
  if (!said) return []
  return [
    ...heardFeatures(heard),
    ...wordFeatures(said.value),
    ...lookFeatures(talk, said, at),
    ...said.acts.map(({ act }) => `act ${act}`),
    ...evidenceIn(said.value, said.words).map(({ id }) => `cue ${id}`),
    ...AROUND.flatMap((away) => besideFeatures(said, talk.utterances[at + away], away)),
  ]
}
