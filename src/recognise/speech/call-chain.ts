import type { SpeechWords } from '../../language/speech.ts'
import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import { countAt, leadOf, type Count, type Noun } from './call-counts.ts'
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
/** Sentences between two counts of one voice that are points of one list. */
const SAME_LIST = 3

/** Whether the sentence behind a count alone is its title: 'Второе. Подготовка к паводку.' */
const isTitle = (next: Utterance | null): boolean =>
  next !== null && !next.isQuestion && isSubject(tokenize(next.value), next.tongue)

/** What stands behind a count: whether anything parts or joins it, and the words of the title. */
interface Behind {
  readonly parted: boolean
  readonly joined: boolean
  readonly title: readonly Token[]
}

function behindCount(tokens: readonly Token[], count: Count, words: SpeechWords): Behind {
  const between = [words.askew, words.is, words.joins]
  let to = count.to
  while (between.some((list) => isOneOf(tokens[to]?.fold ?? '', list))) to++
  const mark = tokens[to]
  const parted = mark === undefined || (mark.kind === 'mark' && mark.text !== '?')
  const joined = to > count.to
  while (tokens[to]?.kind === 'mark') to++
  return { parted, joined, title: tokens.slice(to) }
}

const isNamed = (noun: Noun): boolean => noun === 'question' || noun === 'point'

/** Whether a count alone, or that of a point, has neither a title behind it nor in the next sentence. */
const isUntitled = (noun: Noun, title: readonly Token[], next: Utterance | null): boolean =>
  title.length === 0 && (noun === null || noun === 'point') && !isTitle(next)

/** How much a count with what stands behind it says that a question is called; 0 where it does not. */
function weightOf(utterance: Utterance, next: Utterance | null, { noun }: Count, behind: Behind): number {
  const { parted, joined, title } = behind
  const named = isNamed(noun)
  if (noun === null && !parted && !joined && !isUnpunctuated(utterance)) return 0
  const subject = isSubject(title, utterance.tongue, named ? LONGEST_TITLE : undefined)
  if (!subject && !(named && parted)) return 0
  if (isUntitled(noun, title, next)) return 0
  // 'Number two?' asks which one is meant.
  if (utterance.isQuestion && (noun !== 'question' || title.length === 0)) return 0
  return named && subject ? NAMED : TITLED
}

/** What a sentence calls by a count at its head; null for none. */
function candidateIn(talk: Talk, at: number): Candidate | null {
  const utterance = talk.utterances[at]
  if (!utterance) return null
  const { value, words } = utterance
  const tokens = tokenize(value)
  const found = countAt(tokens, leadOf(tokens, words), words)
  if (!found || found.count < 1) return null
  const after = talk.utterances[at + 1]
  const behind = behindCount(tokens, found, words)
  const weight = weightOf(utterance, after?.turn === utterance.turn ? after : null, found, behind)
  if (weight === 0) return null
  const { group, count, noun } = found
  const from = behind.title[0]?.start ?? value.length
  return { at, utterance, group, count, number: `${group}${String(count)}`, from, noun, weight }
}

/** Points that one voice counts one right behind the other are those of one list: 'Первое – закупить. Второе – …'. */
function withoutLists({ utterances }: Talk, candidates: readonly Candidate[]): Candidate[] {
  const near = (one: Candidate, other: Candidate | undefined): boolean => {
    if (!other || one.weight >= NAMED) return false
    const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)]
    const { voice } = one.utterance
    return to - from <= SAME_LIST && utterances.slice(from, to).every((between) => between.voice === voice)
  }
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
  const chains = [...byVoice.values()].map((candidates) => bestChain(withoutLists(talk, candidates)))
  const weigh = (chain: readonly Candidate[]): number => chain.reduce((sum, { weight }) => sum + weight, 0)
  const best = chains.reduce<readonly Candidate[]>(
    (most, chain) => (weigh(chain) > weigh(most) ? chain : most),
    [],
  )
  return new Map(best.map(({ utterance, number, from }) => [utterance, { number, from }]))
}
