import { held, step } from '../doubt/steps.ts'
import { isBareWork } from './bare-work.ts'
import { evidenceIn } from './cues/weigh.ts'
import { aroundFeatures } from './said-around.ts'
import { signsAt, type Signs } from './said-signs.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

const STEM = 5
/** Words of the sentence that are looked at one by one. */
const MOST_WORDS = 40
const HEAD = 4
/** Shorter words have no ending that says what they do. */
const LEAST_INFLECTED = 4

const stem = (word: string): string => word.slice(0, STEM)
const ending = (word: string, letters: number): string => word.slice(-letters)
const shape = (word: string): string => (word === '' || /[A-Z#]/.test(word) ? word : `-${ending(word, 2)}`)

/** The words that open it, how they end, and the others. */
function wordFeatures({ words: all, standing }: Signs): string[] {
  const words = all.slice(0, MOST_WORDS)
  const head = words.slice(0, HEAD)
  const inflected = words.filter((word) => word.length >= LEAST_INFLECTED)
  return [
    `first ${head[0] ?? ''}`,
    `second ${stem(head[1] ?? '')}`,
    `last ${stem(words.at(-1) ?? '')}`,
    ...head.map((word) => `head ${stem(word)}`),
    ...head.flatMap((word, at) => [2, 3].map((letters) => `end ${String(at)} ${ending(word, letters)}`)),
    `shape ${head.slice(0, 2).map(shape).join(' ')}`,
    `shape ${head.slice(0, 3).map(shape).join(' ')}`,
    `two first ${head.slice(0, 2).join(' ')}`,
    ...[...new Set(words.map(stem))].map((word) => `any ${word}`),
    ...[...new Set(inflected.map((word) => ending(word, 2)))].map((end) => `any end ${end}`),
    ...words.slice(1).map((word, at) => `two ${stem(words[at] ?? '')} ${stem(word)}`),
    step('words', words.length, [1, 2, 3, 4, 5, 7, 9, 12, 16, 22, 30]),
    step(`${standing} words`, words.length, [2, 4, 7, 12, 22]),
  ]
}

/** Marks of the sentence, and who says it. */
function lookFeatures(talk: Talk, said: Utterance, at: number, { words, standing }: Signs): string[] {
  const { value } = said
  const names = words.filter((word) => /[A-Z]/.test(word))
  const nameAt = words.findIndex((word) => /[A-Z]/.test(word))
  const led = talk.leaders.size > 0
  return [
    `stop ${value.trim().slice(-1)}`,
    `${standing} stop ${value.trim().slice(-1)}`,
    step('commas', value.split(',').length - 1, [1, 2, 3]),
    step('named', names.length, [1, 2, 3]),
    ...names.slice(0, 2).map((name) => `${standing} names ${name}`),
    step('named at', nameAt, [0, 1, 2, 4, 8]),
    step('position', at / talk.utterances.length, [0.1, 0.3, 0.6, 0.9]),
    ...held([
      ['digits', words.includes('#')],
      ['colon', value.includes(':')],
      [`${standing} colon`, value.includes(':')],
      ['leads', led && talk.isLeader(said)],
      ['nobody leads', !led],
      ['free', talk.free],
      ['opens turn', said.offset === 0],
      ['closes turn', talk.utterances[at + 1]?.turn !== said.turn],
      [`${standing} opens turn`, said.offset === 0],
      [`${standing} closes turn`, talk.utterances[at + 1]?.turn !== said.turn],
      ['bare work', isBareWork(said)],
    ]),
  ]
}

/** What it does, as the rules make it out. */
function actFeatures(said: Utterance, { standing, directive, dated, hint }: Signs): string[] {
  const does = [
    ...said.acts.map(({ act }) => `act ${act}`),
    ...evidenceIn(said.value, said.words).map(({ id }) => `cue ${id}`),
    `hands ${directive?.kind ?? 'nothing'}`,
    `hands ${directive?.kind ?? 'nothing'} ${dated ? 'dated' : 'undated'}`,
    `hint ${hint ?? 'none'}`,
    ...held([
      ['dated', dated],
      ['loose', directive?.loose === true],
      ['elliptic', directive?.elliptic === true],
      ['body', directive?.body !== undefined],
      ['asks for it', directive?.asks === true],
    ]),
  ]
  return [...does, ...does.map((one) => `${standing} ${one}`)]
}

/**
 * What is seen of the sentence at an index: its words and marks, who says it, what it does, and what is said around it. Whether
 * the rules heard a decision in it is no part of that: they and the weighing err apart.
 */
export function saidFeatures(talk: Talk, at: number): string[] {
  const said = talk.utterances[at]
  const signs = signsAt(talk, at)
  if (!said || !signs) return []
  return [
    ...wordFeatures(signs),
    ...lookFeatures(talk, said, at, signs),
    ...actFeatures(said, signs),
    ...aroundFeatures(talk, at, signs),
  ]
}
