import type { Token } from '../../language/token.ts'
import { tokenize } from '../../language/token.ts'
import { isOneOf } from '../../language/words.ts'
import type { Span } from '../span.ts'
import { stems } from '../similarity.ts'
import { partlyTitled, type Callable } from './brief-calls.ts'
import type { SpokenAgenda, SpokenQuestion } from './spoken-agenda.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import { isSubject } from './spoken-subject.ts'
import { titleIn } from './spoken-title.ts'
import type { Talk } from './talk.ts'
import { titledCall } from './titled-calls.ts'
import type { Utterance } from './utterance.ts'

/** Sentences at the beginning in which the questions may be named. */
const OPENING = 40
/** Words of a question that is named among others, and how many may be named. */
const LONGEST_NAME = 5
const LEAST_NAMES = 2
const MOST_NAMES = 12
/** Share of the names that are called later on: then they were questions. */
const CALLED_LATER = 0.6

/** The parts of a sentence between its commas, the words that join and those that go on: 'вода, рынок и пляж'. */
function partsOf({ value, words }: Utterance): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokenize(value)) {
    const cuts =
      /^[,;:.–—-]$/u.test(token.text) ||
      isOneOf(token.fold, words.and) ||
      isOneOf(token.fold, words.nextWords)
    if (cuts) parts.push([])
    else parts[parts.length - 1]?.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

/** A name without what is said before it: 'сегодня', 'первым', 'на повестке'. */
function nameIn(part: readonly Token[], utterance: Utterance): Span | null {
  const { words, tongue } = utterance
  const acted = utterance.acts.filter(({ act }) => act === 'agenda')
  const behind = Math.max(0, ...acted.map(({ end }) => end))
  const leads = [words.callLeads, words.fillers, words.today, words.askew, words.about, words.titleVerbs]
  let at = 0
  for (let moved = true; moved && at < part.length;) {
    const token = part[at]
    const counted = readSpokenOrdinal(part, at)
    moved =
      token !== undefined &&
      (token.start < behind || counted !== null || leads.some((list) => isOneOf(token.fold, list)))
    if (moved) at = counted?.end ?? at + 1
  }
  const name = part.slice(at)
  const [first, last] = [name[0], name[name.length - 1]]
  if (!first || !last || name.length > LONGEST_NAME || !isSubject(name, tongue)) return null
  return name.some(({ kind }) => kind === 'number') ? null : { start: first.start, end: last.end }
}

/** The names that a sentence lists; what follows the last of them is said of the order or of other things. */
function namesIn(utterance: Utterance): readonly Span[] {
  const names: Span[] = []
  for (const part of partsOf(utterance)) {
    const name = nameIn(part, utterance)
    if (name) names.push(name)
    else if (names.length >= LEAST_NAMES) break
    else names.length = 0
  }
  return names
}

/** Whether a part names one of those who are known: 'Аня, Олег' lists no questions. */
function namesSomebody({ people }: Talk, { cased, lexicon }: Utterance, { start, end }: Span): boolean {
  const part = cased.slice(start, end)
  return people.isNamePart(part) || people.everyoneIn(part, lexicon.names).length > 0
}

/** How many of some names are called one by one by those who lead, behind the turn of a sentence. */
function calledLater(talk: Talk, from: number, titles: readonly string[]): number {
  const list = titles.map((title) => ({ stems: stems(title), begun: false }))
  const said = talk.utterances[from - 1]?.turn
  let current = -1
  for (const utterance of talk.utterances.slice(from)) {
    if (!talk.isLeader(utterance) || utterance.isBroken || utterance.turn === said) continue
    const called: readonly Callable[] = list
    const titled = titledCall(utterance, called, current)
    const at = titled >= 0 ? titled : partlyTitled(utterance, called, current)
    const question = list[at]
    if (!question || at <= current) continue
    question.begun = true
    current = at
  }
  return list.filter(({ begun }) => begun).length
}

/**
 * The questions that are named at the beginning without being counted, 'Сегодня поездка, шторы и комитет': a list of anything,
 * unless those who lead call most of its names later on.
 */
export function confirmedList(talk: Talk): SpokenAgenda | null {
  for (let at = 0; at < Math.min(OPENING, talk.utterances.length); at++) {
    const utterance = talk.utterances[at]
    if (!utterance || utterance.isBroken || utterance.isQuestion || !talk.isLeader(utterance)) continue
    const names = namesIn(utterance)
    if (names.length < LEAST_NAMES || names.length > MOST_NAMES) continue
    if (names.some((name) => namesSomebody(talk, utterance, name))) continue
    const titles = names.map(({ start, end }) => utterance.value.slice(start, end))
    const called = calledLater(talk, at + 1, titles)
    if (called < Math.max(LEAST_NAMES, titles.length * CALLED_LATER)) continue
    const questions = names.flatMap((name): SpokenQuestion[] => {
      const title = titleIn(utterance, name, utterance.words)
      return title ? [{ number: null, title }] : []
    })
    return { questions, utterances: new Set([utterance]) }
  }
  return null
}
