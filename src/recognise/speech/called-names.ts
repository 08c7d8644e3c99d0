import { readGivenName } from '../../language/inflected.ts'
import { findNames } from '../../language/names.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { fold, isOneOf } from '../../language/words.ts'
import { barePerson } from '../../model/bare.ts'
import type { Person } from '../../model/schema.ts'
import { startsUpper } from '../../source/letters.ts'
import type { SpokenPeople } from './spoken-people.ts'
import type { Turns } from './turns.ts'

/** Letters of a name that people are called by. */
const SHORTEST = 3
/** So often must a word without a list of names be called to be one. */
const OFTEN = 2

/** A word as a call has it, and how it was met. */
interface Called {
  count: number
  /** Met inside a sentence too, where a capital shows a name. */
  inside: boolean
}

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || /^[.!?…]$/u.test(tokens[at - 1]?.text ?? '')

/** 'Kate, send it', 'how far is it, Kate?': whether a word stands where somebody is called. */
function isCall(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const behind = tokens[at + 1]?.text ?? ''
  if (opensSentence(tokens, at)) return behind === ',' || behind === '?'
  return before === ',' && /^[,.?!]$/u.test(behind)
}

/** Whether a word is a Russian given name in the nominative, in full or short. */
const isGivenName = (word: string, { shortNames }: SpeechWords): boolean =>
  Object.hasOwn(shortNames, fold(word)) ||
  readGivenName(word).some(({ cases }) => cases.includes('nominative'))

const personCalled = (name: string): Person => barePerson(name, { givenName: name })

/** Every word in a call's place, and those that are said in small letters too. */
function callsIn(turns: Turns): { readonly calls: Map<string, Called>; readonly small: Set<string> } {
  const calls = new Map<string, Called>()
  const small = new Set<string>()
  for (const { text } of turns.turns) {
    const tokens = tokenize(text.value)
    tokens.forEach((token, at) => {
      if (token.kind !== 'word' || token.text.length < SHORTEST) return
      if (!startsUpper(token.text)) {
        small.add(token.fold)
        return
      }
      const called = calls.get(token.text) ?? { count: 0, inside: false }
      if (isCall(tokens, at)) called.count++
      if (!opensSentence(tokens, at)) called.inside = true
      calls.set(token.text, called)
    })
  }
  return { calls, small }
}

/** Given names that stand with a surname somewhere: who is meant by them is known better. */
function namedInFull({ words }: SpokenPeople, turns: Turns): ReadonlySet<string> {
  const full = new Set<string>()
  for (const { text } of turns.turns)
    for (const { family, given } of findNames(text.value, words, { loose: true }))
      if (family !== null && given !== null)
        for (const name of [given, ...readGivenName(given).map((one) => one.name)]) full.add(fold(name))
  return full
}

/**
 * Takes in those who are called by a given name and are no voice of that name: a recording whose voices have numbers calls
 * them so. Russian names are known by their list; others where a word with a capital is called again and again, and never
 * written without it.
 */
export function meetCalled(people: SpokenPeople, turns: Turns, words: SpeechWords): void {
  const { calls, small } = callsIn(turns)
  const full = namedInFull(people, turns)
  for (const [word, { count, inside }] of calls) {
    if (count === 0 || full.has(fold(word)) || people.matchKnownFamily(word) !== null) continue
    const cyrillic = /\p{Script=Cyrillic}/u.test(word)
    const plain = small.has(fold(word))
    const known = cyrillic ? isGivenName(word, words) && (!plain || count >= OFTEN) : inside && !plain
    if (!known || isOneOf(word, words.polite)) continue
    if (!cyrillic && (count < OFTEN || word === word.toUpperCase())) continue
    people.meet(personCalled(word))
  }
}
