import { compileForms, findAll, tokenize, type FormTable, type SlotReader } from '../../language/form.ts'
import { isOneOf } from '../../language/words.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { countsTold } from './told-sides.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** What a ballot asks for. */
export type Side = 'yes' | 'no' | 'abstain'

/** Counts of a ballot as they are heard, one by one. */
export type Counts = Partial<Record<Side, number>>

/** Words of an answer that names those who vote: 'Дермот, Лиза и я.' */
const MOST_NAMES = 12
/** Words of 'Four.', 'One, that is Arsen.', 'Виктор Кузьмич против.' */
const LONGEST_ANSWER = 6
/** Hands that one counts aloud: 'Раз, два, три.' */
const LEAST_COUNTED = 2

interface Entry {
  readonly form: string
  readonly side: Side
}
interface Tables {
  readonly sides: FormTable<Entry, number>
  readonly tallies: FormTable<{ readonly form: string }, number>
  readonly hands: FormTable<{ readonly form: string }, number>
}
const tables = new WeakMap<SpeechWords, Tables>()

function tablesOf(words: SpeechWords): Tables {
  let found = tables.get(words)
  if (!found) {
    const { asked, tallies, hands } = words.ballot
    const number: SlotReader<number> = (tokens, at) => {
      const value = numberOf(tokens[at], words)
      return value === null ? null : { end: at + 1, value }
    }
    const sides: readonly Side[] = ['yes', 'no', 'abstain']
    const entries = sides.flatMap((side) => asked[side].map((form): Entry => ({ form, side })))
    found = {
      sides: compileForms<Entry, number>(entries, { number }),
      tallies: compileForms<{ readonly form: string }, number>(
        tallies.map((form) => ({ form })),
        { number },
      ),
      hands: compileForms<{ readonly form: string }, number>(
        hands.map((form) => ({ form })),
        { number },
      ),
    }
    tables.set(words, found)
  }
  return found
}

/** A count in figures or words, 'раз' of those who count aloud and words for none among them. */
function numberOf(token: Token | undefined, words: SpeechWords): number | null {
  if (token?.kind === 'number' && token.text.length < 4) return Number(token.text)
  const fold = token?.fold ?? ''
  if (words.noes.includes(fold) || isOneOf(fold, words.ballot.nobody)) return 0
  if (words.ballot.once.includes(fold)) return 1
  const value = Object.hasOwn(words.cardinals, fold) ? words.cardinals[fold] : undefined
  return value !== undefined && value < 100 ? value : null
}

/** 'Раз, два, три, четыре.': the last number of hands that are counted aloud. */
function countedAloud(said: readonly Token[], words: SpeechWords): number | null {
  const numbers = said.map((token) => numberOf(token, words))
  const inOrder = numbers.every((value, at) => value === at + 1)
  return inOrder && numbers.length >= LEAST_COUNTED ? numbers.length : null
}

/** How many people an answer names and nothing else: 'Dermot, Liesl, myself.' */
function countedNames(utterance: Utterance, said: readonly Token[], talk: Talk): number | null {
  const { words } = utterance
  const named = talk.people.everyoneIn(utterance.cased, utterance.lexicon.names)
  const rest = said.filter(({ start }) => !named.some((one) => start >= one.start && start < one.end))
  const own = rest.filter(({ fold }) => words.ballot.self.includes(fold))
  const idle = rest.every(
    ({ fold }) =>
      words.ballot.self.includes(fold) || words.and.includes(fold) || isOneOf(fold, words.ballot.idle),
  )
  // 'И я за.' is one vote of many.
  return idle && named.length > 0 ? named.length + (own.length > 0 ? 1 : 0) : null
}

/** What an answer counts: a number before all else, hands counted aloud, or names. */
function answerOf(utterance: Utterance, talk: Talk): number | null {
  if (countsTold(utterance)) return null
  const { words } = utterance
  const said = tokenize(utterance.shadow.value).filter(({ kind }) => kind !== 'mark')
  const spoken = tokenize(utterance.value).filter(({ kind }) => kind === 'word')
  if (said.length === 0 || said.length > MOST_NAMES) return null
  const aloud = countedAloud(spoken, words) ?? countedAloud(said, words)
  if (aloud !== null) return aloud
  const [hands] = findAll(tablesOf(words).hands, tokenize(utterance.shadow.value))
  if (hands?.slots['number'] !== undefined && said.length <= LONGEST_ANSWER + 2) return hands.slots['number']
  const first = numberOf(said[0], words) ?? numberOf(spoken[0], words)
  if (first !== null && said.length <= LONGEST_ANSWER) return first
  return countedNames(utterance, spoken, talk)
}

/** The side that a short question or the words at the head of a sentence ask for; null for none. */
export function sideAsked(utterance: Utterance): Side | null {
  const tokens = tokenize(utterance.value)
  const [found] = findAll(tablesOf(utterance.words).sides, tokens)
  if (!found || found.from > 2) return null
  return utterance.isQuestion || found.to >= tokens.length - 1 ? found.entry.side : null
}

/** 'Carried by three to one', 'единогласно, восемь голосов': the counts of a result. */
function tallyIn({ shadow, words }: Utterance): Counts | null {
  const [found] = findAll(tablesOf(words).tallies, tokenize(shadow.value))
  const { number, number2 } = found?.slots ?? {}
  if (number === undefined) return null
  return number2 === undefined ? { yes: number } : { yes: number, no: number2 }
}

/** The side that somebody takes in a word: 'против', 'nay'; null for none. */
function stanceIn({ value, words, isQuestion }: Utterance): Side | null {
  if (isQuestion) return null
  const said = tokenize(value).filter(({ kind }) => kind === 'word')
  const own = said.filter(({ fold }) => !words.and.includes(fold) && !words.ballot.self.includes(fold))
  if (own.length !== 1) return null
  return isOneOf(own[0]?.fold ?? '', words.ballot.against) ? 'no' : null
}

/**
 * The counts of a vote that are heard as answers to its questions ('За? Пять. Против? Нет.'), hands counted aloud, voters named,
 * or in its result. One that is not said stays out.
 */
export function spokenBallot(used: readonly Utterance[], talk: Talk): Counts {
  const counts: Counts = {}
  let asked: Side[] = []
  const heard = new Set<Side>()
  for (const utterance of used) {
    const tally = tallyIn(utterance)
    if (tally) return { ...counts, ...tally }
    // 'Against? – Nay. – Abstentions? – None.': the no answers the second question only.
    const stance = stanceIn(utterance)
    if (stance !== null && asked.includes(stance)) {
      asked = asked.filter((side) => side !== stance)
      heard.add(stance)
    }
    const side = sideAsked(utterance)
    if (side) {
      asked =
        utterance.isQuestion && asked.length > 0 && side !== 'yes'
          ? [...asked.filter((one) => counts[one] === undefined && one !== 'yes' && !heard.has(one)), side]
          : [side]
      continue
    }
    if (utterance.isQuestion || asked.length === 0) continue
    const count = answerOf(utterance, talk)
    if (count === null) continue
    // 'Против? Воздержавшиеся? Нет.': one no answers both.
    for (const one of count === 0 ? asked : asked.slice(-1)) counts[one] ??= count
    asked = []
  }
  return counts
}
