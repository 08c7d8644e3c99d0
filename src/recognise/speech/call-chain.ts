import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { countAt, leadOf, type Noun } from './call-counts.ts'
import { isSubject, LONGEST_TITLE } from './spoken-subject.ts'
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
/** Sentences between two counts of one turn that are points of one list. */
const SAME_LIST = 3

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
