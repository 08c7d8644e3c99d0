import { cues } from '../../src/recognise/cues/cues.ts'
import type { Cue } from '../../src/recognise/cues/cue.ts'

/** Numbers from 0 to 1 that are the same each time (a linear congruential generator, as in Numerical Recipes). */
export type Random = () => number
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** How a record is read worse than it is: some cues are not known, some of its words are other ones. */
export interface Damage {
  /** Share of the cues that are left out; of the guards a third of it. */
  readonly cues: number
  /** Share of the words at heads of lines that are changed wherever they stand. */
  readonly words: number
}

export const DAMAGES: readonly Damage[] = [
  { cues: 0, words: 0 },
  { cues: 0.1, words: 0 },
  { cues: 0, words: 0.12 },
  { cues: 0.1, words: 0.12 },
  { cues: 0.25, words: 0 },
]

const ALL: readonly Cue[] = [...cues]
/** The list that decoding reads; nothing but this script changes it. */
const live = cues as Cue[]

/** Does something while some cues are not known. */
export async function withoutCues<Value>(
  share: number,
  random: Random,
  work: () => Promise<Value>,
): Promise<Value> {
  const left = ALL.filter(({ strength }) => random() >= (strength === 'ruled' ? share / 3 : share))
  live.splice(0, live.length, ...left)
  try {
    return await work()
  } finally {
    live.splice(0, live.length, ...ALL)
  }
}

const WORD = /[a-zа-яё]{4,}/gi
const AT_HEAD = 2
/** Consonants of a letter's alphabet and case, for one that is no vowel. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/[bcdfghj-np-tv-xz]/, 'bcdfgklmnprst'],
  [/[BCDFGHJ-NP-TV-XZ]/, 'BCDFGKLMNPRST'],
  [/[бвгджзк-нп-тф-щ]/, 'бвгджзклмнпрст'],
  [/[БВГДЖЗК-НП-ТФ-Щ]/, 'БВГДЖЗКЛМНПРСТ'],
]

const otherWord = (word: string, random: Random): string =>
  Array.from(word, (letter) => {
    const others = CONSONANTS.find(([form]) => form.test(letter))?.[1]
    return others?.charAt(Math.floor(random() * others.length)) ?? letter
  }).join('')

/** A text in which some of the words that lines begin with are words that nobody knows. */
export function withOtherWords(text: string, share: number, random: Random): string {
  const heads = new Set(text.split('\n').flatMap((line) => (line.match(WORD) ?? []).slice(0, AT_HEAD)))
  const others = new Map(
    [...heads].flatMap((word) => (random() < share ? [[word, otherWord(word, random)] as const] : [])),
  )
  return text.replace(WORD, (word) => others.get(word) ?? word)
}
