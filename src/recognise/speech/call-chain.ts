import { tokenize, type Token } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
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

/** What is counted: a question by its name, a point, which a decision has as well, or nothing that is named. */
type Noun = 'question' | 'point' | null

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
  const counted = found && nounAt(tokens[found.to], words)
  return found && counted ? { ...found, to: found.to + 1, noun: counted } : found
}

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
  const named = count.noun !== null
  const subject = isSubject(rest, tongue, named ? LONGEST_TITLE : undefined)
  if (!subject && (!named || !parted)) return null
  if (count.noun !== 'question' && (utterance.isQuestion || (rest.length === 0 && !isTitle(next))))
    return null
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

/** Points and questions are counted by themselves; a count alone goes with either. */
const fits = (one: Candidate, other: Candidate): boolean =>
  one.noun === null || other.noun === null || one.noun === other.noun

/** The best way to a candidate: what it weighs with those before it. */
interface Way {
  readonly weight: number
  readonly before: number
}

/** The chain of counts, one up from link to link, that weighs most. */
function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const ways: Way[] = []
  candidates.forEach((one, index) => {
    let best: Way = { weight: one.weight - (one.group === '' ? GAP * (one.count - 1) : 0), before: -1 }
    for (let earlier = 0; earlier < index; earlier++) {
      const other = candidates[earlier]
      const way = ways[earlier]
      if (!other || !way || other.group !== one.group) continue
      const left = one.count - other.count - 1
      if (
        left < 0 ||
        left > MOST_LEFT_OUT ||
        other.utterance.turn === one.utterance.turn ||
        !fits(other, one)
      )
        continue
      const weight = way.weight + one.weight - GAP * left
      if (weight > best.weight) best = { weight, before: earlier }
    }
    ways.push(best)
  })
  let at = ways.reduce((most, { weight }, index) => (weight > (ways[most]?.weight ?? 0) ? index : most), -1)
  if (at < 0 || (ways[at]?.weight ?? 0) < LEAST_WEIGHT) return []
  const chain: Candidate[] = []
  for (; at >= 0; at = ways[at]?.before ?? -1) {
    const link = candidates[at]
    if (link) chain.unshift(link)
  }
  return chain.length < LEAST_LINKS ? [] : chain
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
    if (found) byVoice.set(utterance.voice, [...(byVoice.get(utterance.voice) ?? []), found])
  })
  const chains = [...byVoice.values()].map((candidates) => bestChain(withoutLists(candidates)))
  const weigh = (chain: readonly Candidate[]): number => chain.reduce((sum, { weight }) => sum + weight, 0)
  const best = chains.reduce<readonly Candidate[]>(
    (most, chain) => (weigh(chain) > weigh(most) ? chain : most),
    [],
  )
  return new Map(best.map(({ utterance, number, from }) => [utterance, { number, from }]))
}
