import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { stems } from '../similarity.ts'
import { isSubject, LONGEST_TITLE } from './spoken-subject.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import type { Talk } from './talk.ts'
import { isUnpunctuated, type Utterance } from './utterance.ts'
import type { Voice } from './voices.ts'

/** A question that is called by its count, as one link of the counts of the whole meeting. */
export interface ChainedCall {
  /** The number as it is said: '2', '4.2'. */
  readonly number: string
  /** Where in the sentence the title begins; its length where none is said there. */
  readonly from: number
}

/**
 * What is counted: 'question' by one of its names, 'point', which a decision has as well, the stem of any other noun
 * ('второе обращение'), or nothing that is named.
 */
type Noun = string | null

/** A sentence that may call a question by its count. */
interface Candidate extends ChainedCall {
  readonly at: number
  readonly utterance: Utterance
  /** What stands before the last number: '4.' of '4.2'. */
  readonly group: string
  readonly count: number
  readonly noun: Noun
  /** How much its own words say that a question is called. */
  readonly weight: number
}

/** A word for a question beside the count; a count with its title alone. */
const NAMED = 3
const TITLED = 1
/** What a count that is left out between two costs, and what the first one costs where it is not 'first'. */
const GAP = 0.75
const MOST_LEFT_OUT = 2
/** A chain is believed from so many links and so much weight on. */
const LEAST_LINKS = 2
const LEAST_WEIGHT = 2
/** Letters of a noun that is counted: 'дело', 'case'. */
const LEAST_NOUN = 4
/** Words before the count: 'так, хорошо, теперь третье'. */
const LONGEST_LEAD = 6
/** Sentences between two counts of one turn that are points of one list. */
const SAME_LIST = 3

/** A count and where it ends among the tokens. */
interface Count {
  readonly group: string
  readonly count: number
  readonly to: number
  readonly noun: Noun
}

/** '2', '4.2', 'второй', 'два' at a token. */
function numberAt(
  tokens: readonly Token[],
  at: number,
  cardinals: boolean,
  words: Utterance['words'],
): Count | null {
  const read = readSpokenOrdinal(tokens, at)
  if (read) return { group: '', count: read.value, to: read.end, noun: null }
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number' && token.text.length < 3) {
    const [point, sub] = [tokens[at + 1], tokens[at + 2]]
    const dotted = point?.text === '.' && !point.space && sub?.kind === 'number' && !sub.space
    return dotted && sub.text.length < 3
      ? { group: `${token.text}.`, count: Number(sub.text), to: at + 3, noun: null }
      : { group: '', count: Number(token.text), to: at + 1, noun: null }
  }
  const value = cardinals && token.kind === 'word' ? words.cardinals[token.fold] : undefined
  return value === undefined ? null : { group: '', count: value, to: at + 1, noun: null }
}

function nounAt(token: Token | undefined, words: Utterance['words']): Noun {
  const fold = token?.fold ?? ''
  if (isOneOf(fold, words.pointNouns)) return 'point'
  return isOneOf(fold, words.questionNouns) || isOneOf(fold, words.partNouns) ? 'question' : null
}

/** 'Вопрос номер два', 'второй вопрос', 'второе' at a token; null for no count. */
function countAt(tokens: readonly Token[], at: number, words: Utterance['words']): Count | null {
  const noun = nounAt(tokens[at], words)
  const from = noun ? at + 1 : at
  const numbered = tokens[from]?.kind === 'word' && isOneOf(tokens[from]?.fold ?? '', words.numberWords)
  if (noun || numbered) {
    const behind = numberAt(tokens, numbered ? from + 1 : from, true, words)
    return behind && { ...behind, noun: noun ?? 'question' }
  }
  const found = numberAt(tokens, at, false, words)
  if (!found) return nounBefore(tokens, at, words)
  const counted = nounAt(tokens[found.to], words) ?? otherNoun(tokens, found.to)
  return counted ? { ...found, to: found.to + 1, noun: counted } : found
}

/** 'Материал номер два.': any noun before its count, parted from what follows. */
function nounBefore(tokens: readonly Token[], at: number, words: Utterance['words']): Count | null {
  const numbered = isOneOf(tokens[at + 1]?.fold ?? '', words.numberWords)
  const behind = numberAt(tokens, numbered ? at + 2 : at + 1, numbered, words)
  const noun = tokens[at]?.kind === 'word' ? stems(tokens[at].fold)[0] : undefined
  return behind && noun !== undefined && isMarkOrEnd(tokens[behind.to]) ? { ...behind, noun } : null
}

/** The stem of a word between a count and a mark: 'второе обращение: …'. */
function otherNoun(tokens: readonly Token[], at: number): Noun {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.text.length < LEAST_NOUN || !isMarkOrEnd(tokens[at + 1])) return null
  return stems(token.fold)[0] ?? null
}

const isMarkOrEnd = (token: Token | undefined): boolean => token === undefined || token.kind === 'mark'

/** The words of a sentence before its count only lead in to it. */
function leadOf(tokens: readonly Token[], words: Utterance['words']): number {
  const { callLeads, nextWords, fillers, callVerbs, beforeCalled, sounds } = words
  const leads = [callLeads, nextWords, fillers, callVerbs, beforeCalled, sounds]
  const isLead = ({ kind, fold }: Token): boolean =>
    kind === 'mark' || leads.some((list) => isOneOf(fold, list))
  const at = tokens.findIndex((token) => !isLead(token))
  return at < 0 ? 0 : Math.min(at, LONGEST_LEAD)
}

/** Whether the sentence behind a count alone is its title: 'Второе. Подготовка к паводку.' */
const isTitle = (next: Utterance | null): boolean =>
  next !== null && !next.isQuestion && isSubject(tokenize(next.value), next.tongue)

/** What a sentence calls by a count at its head; null for none. */
function candidateIn(talk: Talk, at: number): Candidate | null {
  const utterance = talk.utterances[at]
  if (!utterance) return null
  const { value, words, tongue } = utterance
  const tokens = tokenize(value)
  const count = countAt(tokens, leadOf(tokens, words), words)
  if (!count || count.count < 1) return null
  let to = count.to
  const between = [words.askew, words.is, words.joins]
  while (between.some((list) => isOneOf(tokens[to]?.fold ?? '', list))) to++
  const joined = to > count.to
  const mark = tokens[to]
  const parted = mark === undefined || (mark.kind === 'mark' && mark.text !== '?')
  const after = talk.utterances[at + 1]
  const next = after?.turn === utterance.turn ? after : null
  if (!parted && !joined && count.noun === null && !isUnpunctuated(utterance)) return null
  while (tokens[to]?.kind === 'mark') to++
  const rest = tokens.slice(to)
  const named = count.noun === 'question' || count.noun === 'point'
  const subject = isSubject(rest, tongue, named ? LONGEST_TITLE : undefined)
  if (!subject && (!named || !parted)) return null
  const alone = rest.length === 0 && (count.noun === null || count.noun === 'point') && !isTitle(next)
  if (alone || (count.noun !== 'question' && utterance.isQuestion)) return null
  return {
    at,
    utterance,
    group: count.group,
    count: count.count,
    number: `${count.group}${String(count.count)}`,
    from: tokens[to]?.start ?? value.length,
    noun: count.noun,
    weight: named && subject ? NAMED : TITLED,
  }
}

/** Points that are counted one right behind the other by one voice are those of one list: 'Первое – закупить. Второе – …'. */
function withoutLists(candidates: readonly Candidate[]): Candidate[] {
  const near = (one: Candidate, other: Candidate | undefined): boolean =>
    other !== undefined &&
    one.utterance.turn === other.utterance.turn &&
    Math.abs(one.at - other.at) <= SAME_LIST &&
    one.weight < NAMED
  return candidates.filter(
    (one, index) => !near(one, candidates[index - 1]) && !near(one, candidates[index + 1]),
  )
}

/** Points and other nouns are counted by themselves; a count alone, or that of a question, goes with any but points. */
const fits = ({ noun: one }: Candidate, { noun: other }: Candidate): boolean =>
  one === other ||
  one === null ||
  other === null ||
  ((one === 'question' || other === 'question') && one !== 'point' && other !== 'point')

/** The best way to a candidate: what it weighs with those before it. */
interface Way {
  readonly one: Candidate
  readonly weight: number
  readonly before: Way | null
}

/** The best ways to each count so far, one for each kind of noun. */
type Ways = Map<string, Map<Noun, Way>>

/** The best way to a candidate from those that end in the turns before its own. */
function wayTo(one: Candidate, ways: Ways): Way {
  let best: Way = { one, weight: one.weight - (one.group === '' ? GAP * (one.count - 1) : 0), before: null }
  for (let left = 0; left <= MOST_LEFT_OUT; left++) {
    for (const way of ways.get(`${one.group}${String(one.count - 1 - left)}`)?.values() ?? []) {
      const weight = way.weight + one.weight - GAP * left
      if (fits(way.one, one) && weight > best.weight) best = { one, weight, before: way }
    }
  }
  return best
}

/** The chain of counts, one up from turn to turn, that weighs most. Linear in the candidates. */
function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const ways: Ways = new Map()
  let waiting: Way[] = []
  let most: Way | null = null
  const settle = (): void => {
    for (const way of waiting) {
      const known = ways.get(way.one.number) ?? new Map<Noun, Way>()
      if (way.weight > (known.get(way.one.noun)?.weight ?? -Infinity)) known.set(way.one.noun, way)
      ways.set(way.one.number, known)
    }
    waiting = []
  }
  for (const one of candidates) {
    if (waiting[0] && waiting[0].one.utterance.turn !== one.utterance.turn) settle()
    const way = wayTo(one, ways)
    waiting.push(way)
    if (way.weight > (most?.weight ?? 0)) most = way
  }
  if (!most || most.weight < LEAST_WEIGHT) return []
  const chain: Candidate[] = []
  for (let way: Way | null = most; way; way = way.before) chain.unshift(way.one)
  return chain.length < LEAST_LINKS ? [] : chain
}

function groupOf(groups: Map<Voice, Candidate[]>, voice: Voice): Candidate[] {
  const group = groups.get(voice) ?? []
  groups.set(voice, group)
  return group
}

/**
 * The questions that one who leads calls by their count, 'Второе, рынок.', 'Третий. Обращение жителей.', as a chain over the
 * whole meeting: a count by itself may be anything, one that goes on with those before it calls a question.
 */
export function chainOf(talk: Talk, readOut: ReadonlySet<Utterance>): ReadonlyMap<Utterance, ChainedCall> {
  const byVoice = new Map<Voice, Candidate[]>()
  talk.utterances.forEach((utterance, at) => {
    if (readOut.has(utterance) || utterance.isBroken || !talk.isLeader(utterance)) return
    const found = candidateIn(talk, at)
    if (found) groupOf(byVoice, utterance.voice).push(found)
  })
  const chains = [...byVoice.values()].map((candidates) => bestChain(withoutLists(candidates)))
  const weigh = (chain: readonly Candidate[]): number => chain.reduce((sum, { weight }) => sum + weight, 0)
  const best = chains.reduce<readonly Candidate[]>(
    (most, chain) => (weigh(chain) > weigh(most) ? chain : most),
    [],
  )
  return new Map(best.map(({ utterance, number, from }) => [utterance, { number, from }]))
}
