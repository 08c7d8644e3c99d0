import { Text } from '../../document/text.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { startsLower } from '../../source/letters.ts'
import type { Utterance } from './utterance.ts'

/** Turns of others that only interrupt, and sentences of each. */
const MOST_TURNS = 2
const LONGEST_TURN = 3
/** Sentences of the next turn that may come before the rest: 'Сейчас скажу.' */
const MOST_BEFORE = 2
/** Words that come back where a sentence is taken up again, and words of one that is worth it. */
const LEAST_AGAIN = 2
const LEAST_WORDS = 3
/** Letters of a word that tells something. */
const TELLING = 4
/** Share of the turns of a record with marks that end with one. */
const MARKED = 0.7

const ENDS = /[.!?…:;"»”)\]]$/u

/** Whether a record has full stops, so that their lack shows that somebody was interrupted. */
function isMarked(turns: readonly (readonly Utterance[])[]): boolean {
  const ended = turns.filter((turn) => ENDS.test(turn.at(-1)?.value.trimEnd() ?? '')).length
  return ended >= turns.length * MARKED
}

/** The sentences of each turn. */
function byTurn(utterances: readonly Utterance[]): Utterance[][] {
  const turns: Utterance[][] = []
  for (const one of utterances) {
    const last = turns.at(-1)
    if (last?.[0]?.turn === one.turn) last.push(one)
    else turns.push([one])
  }
  return turns
}

/** Index of the next turn of the voice whose sentence was broken off; -1 where others talk on. */
function nextOfVoice(turns: readonly (readonly Utterance[])[], at: number): number {
  const voice = turns[at]?.[0]?.voice
  for (let next = at + 1; next <= at + 1 + MOST_TURNS; next++) {
    const turn = turns[next]
    if (!turn) return -1
    if (turn[0]?.voice === voice) return next
    if (turn.length > LONGEST_TURN) return -1
  }
  return -1
}

const worded = (value: string): Token[] => tokenize(value).filter(({ kind }) => kind !== 'mark')

/** Where in a broken sentence the words begin with which another one takes it up again; -1 for nowhere. */
function againAt(broken: Utterance, rest: Utterance): number {
  const [said, again] = [worded(broken.value), worded(rest.value)]
  for (let from = 0; from <= said.length - LEAST_AGAIN; from++) {
    const tail = said.slice(from)
    if (tail.length > again.length) continue
    if (!tail.every(({ fold }, at) => fold === again[at]?.fold)) continue
    return tail.some(({ fold }) => fold.length >= TELLING) ? (said[from]?.start ?? -1) : -1
  }
  return -1
}

/** A broken sentence and its rest as one, which stands where the rest does. */
function joined(broken: Utterance, upTo: number, rest: Utterance): Utterance {
  const head = broken.from(0, upTo)
  const made = [head, rest].map(({ text }) => text.trim()).filter(({ length }) => length > 0)
  const cased = [head, rest].map((one) => one.cased.trim()).filter(Boolean)
  return rest.saying(Text.join(made), cased.join(' '), head.value.trim() === '' ? rest.tongue : broken.tongue)
}

/**
 * The sentences of a meeting with those that somebody interrupted made whole: 'Зуеву начать ремонт' – 'А деньги?' – 'Начать
 * ремонт не позднее мая' is 'Зуеву начать ремонт не позднее мая'. What was broken off says nothing by itself then.
 */
export function resumed(utterances: readonly Utterance[]): Utterance[] {
  const turns = byTurn(utterances)
  if (!isMarked(turns)) return [...utterances]
  turns.forEach((turn, at) => {
    const broken = turn.at(-1)
    if (!broken || ENDS.test(broken.value.trimEnd()) || worded(broken.value).length < LEAST_WORDS) return
    const next = turns[nextOfVoice(turns, at)]
    const found = next && restIn(next, broken)
    if (!found) return
    next[found.index] = joined(broken, found.upTo, found.rest)
    turn[turn.length - 1] = broken.brokenOff()
  })
  return turns.flat()
}

/** The sentence of a turn that goes on with a broken one, and how much of that comes before it. */
function restIn(
  turn: readonly Utterance[],
  broken: Utterance,
): { readonly index: number; readonly rest: Utterance; readonly upTo: number } | null {
  for (const [index, rest] of turn.slice(0, MOST_BEFORE + 1).entries()) {
    const upTo = againAt(broken, rest)
    if (upTo >= 0) return { index, rest, upTo }
  }
  const [first] = turn
  return first && startsLower(first.value) ? { index: 0, rest: first, upTo: broken.value.length } : null
}
