import { findDates } from '../../language/dates.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { clauseBounds } from './clause-bounds.ts'
import { saysYes } from './conclusions.ts'
import { refuses } from './refuses.ts'
import { settles } from './settled.ts'
import { firstForm } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'
import { wordsIn } from './words-in.ts'

/** Sentences in which others have said yes before, or say it behind. */
const BEFORE = 7
const BEHIND = 4
/** Letters that the forms of a word share. */
const STEM = 5
/** Words that come back from what others said make a sentence the outcome of it. */
const ECHOES = 2
/** Words of a question to all that stands behind: 'Все за?', 'Ок?' */
const LONGEST_ASKING = 6
/** Words of a sentence that only closes the talk before: 'Ладно, убедил.' */
const LONGEST_CLOSING = 5

/** Whether the words before the clause, or a short sentence before it of the same breath, settle the talk. */
function isLedIn({ utterances }: Talk, at: number): boolean {
  const said = utterances[at]
  if (!said) return false
  const { start } = clauseBounds(said.value, said.words)
  const led = tokenize(said.value.slice(0, start)).map(({ fold }) => fold)
  if (led.some((word) => isOneOf(word, said.words.settling))) return true
  const yes = said.act('agree', 'minute')
  if (yes && yes.start < 3) return true
  const before = utterances[at - 1]
  if (before?.turn !== said.turn || before.isQuestion) return false
  return settles(before) || (wordsIn(before.value) <= LONGEST_CLOSING && saysYes(before))
}

/** How many others said yes shortly before. */
function agreedBefore({ utterances }: Talk, at: number): number {
  const own = utterances[at]?.voice
  const said = utterances.slice(Math.max(0, at - BEFORE), at)
  return new Set(said.filter((one) => one.voice !== own && saysYes(one)).map(({ voice }) => voice)).size
}

/** How many others say yes right behind; -1 where somebody says no. */
function agreedBehind({ utterances }: Talk, at: number): number {
  const own = utterances[at]?.voice
  const yes = new Set<Utterance['voice']>()
  for (const one of utterances.slice(at + 1, at + 1 + BEHIND)) {
    if (one.voice === own && one.turn !== utterances[at]?.turn) break
    if (one.voice === own) continue
    // A no behind a yes is of something else.
    if (refuses(one) && !one.isQuestion && !saysYes(one)) return yes.size > 0 ? yes.size : -1
    if (saysYes(one)) yes.add(one.voice)
  }
  return yes.size
}

/** 'Все за?', 'Так можем записать?': whether all are asked right behind, in the same breath. */
function asksAll({ utterances }: Talk, at: number): boolean {
  const behind = utterances[at + 1]
  if (behind?.turn !== utterances[at]?.turn || !behind?.isQuestion) return false
  return behind.act('objections') !== null || (wordsIn(behind.value) <= LONGEST_ASKING && saysYes(behind))
}

const stemsOf = (value: string): Set<string> =>
  new Set(
    tokenize(value)
      .filter(({ kind, fold }) => kind === 'word' && fold.length >= STEM)
      .map(({ fold }) => fold.slice(0, STEM)),
  )

/** Whether the words of a clause come back from what others said shortly before. */
function echoes({ utterances }: Talk, at: number, clause: Utterance): boolean {
  const said = utterances
    .slice(Math.max(0, at - BEFORE - 3), at)
    .filter(({ voice }) => voice !== clause.voice)
  const heard = new Set(said.flatMap(({ value }) => [...stemsOf(value)]))
  return [...stemsOf(clause.value)].filter((stem) => heard.has(stem)).length >= ECHOES
}

/** Whether a day, or how many, is said. */
export const isExact = ({ shadow, lexicon }: Utterance): boolean =>
  findDates(shadow.value, lexicon.dates).length > 0 ||
  tokenize(shadow.value).some(({ kind }) => kind === 'number')

/** Whether somebody says no to a sentence right behind. */
export const isTurnedDown = (talk: Talk, at: number): boolean => agreedBehind(talk, at) < 0

/**
 * What speaks for a plain statement of whoever leads being what the talk came to, in points: words that settle it, the
 * others' yes before or behind, a question to all, a day or an amount, words of others that come back. -1 where somebody
 * says no.
 */
export function settlementOf(talk: Talk, at: number, clause: Utterance): number {
  const behind = agreedBehind(talk, at)
  if (behind < 0) return -1
  const signs = [
    isLedIn(talk, at),
    agreedBefore(talk, at) > 0,
    agreedBefore(talk, at) > 1,
    behind > 0,
    asksAll(talk, at),
    isExact(clause),
    echoes(talk, at, clause),
    firstForm(clause.value, clause.words.fromNow) !== null,
  ]
  return signs.filter(Boolean).length
}
