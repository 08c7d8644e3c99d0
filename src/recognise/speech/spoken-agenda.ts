import type { Text } from '../../document/text.ts'
import { tokenize } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import { hasWord } from '../../source/letters.ts'
import type { Span } from '../span.ts'
import { announcesDecisions } from './adoption.ts'
import { markersIn, type Marker } from './agenda-markers.ts'
import { clauseBounds } from './clause-bounds.ts'
import { isSubject } from './spoken-subject.ts'
import { titleIn } from './spoken-title.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** A question as it is read out. */
export interface SpokenQuestion {
  readonly number: number | null
  readonly title: Text
}

/** The agenda as it is read out, and the sentences that do so. */
export interface SpokenAgenda {
  readonly questions: readonly SpokenQuestion[]
  readonly utterances: ReadonlySet<Utterance>
}

const NOTHING: SpokenAgenda = { questions: [], utterances: new Set() }
/** The agenda is read out within so many sentences. */
const LONGEST_OPENING = 80
/** Sentences without an item after which a list is over. */
const LONGEST_BREAK = 1
const MOST_ITEMS = 40

/** Finds the agenda that somebody reads out at the beginning: 'Первый вопрос – …, второй – …', 'два вопроса: о … и о …'. */
export function spokenAgenda(talk: Talk): SpokenAgenda {
  const opening = talk.utterances.slice(0, LONGEST_OPENING)
  for (let at = 0; at < opening.length; at++) {
    const utterance = opening[at]
    if (!utterance) break
    // What is counted behind 'решение такое' are its points.
    if (utterance.act('decide', 'draft') || announcesDecisions(utterance)) return NOTHING
    const announced = announcement(utterance)
    const counted = counting(opening, at, announced !== null, utterance.words)
    if (counted) return counted
    const single = announced
      ? enumerating(opening, at, announced.end, announced.number, utterance.words)
      : null
    if (single) return single
  }
  return NOTHING
}

/** The words that announce the agenda, with how many questions they say it has: 'в повестке два вопроса'. */
function announcement(utterance: Utterance): { readonly end: number; readonly number: number | null } | null {
  const acts = utterance.acts.filter(({ act }) => act === 'agenda')
  const last = acts[acts.length - 1]
  return last ? { end: last.end, number: acts.find(({ number }) => number !== null)?.number ?? null } : null
}

/** Items that are counted aloud, from a sentence on. */
function counting(
  opening: readonly Utterance[],
  from: number,
  announced: boolean,
  words: SpeechWords,
): SpokenAgenda | null {
  const questions: SpokenQuestion[] = []
  const used = new Set<Utterance>()
  let idle = 0
  for (let at = from; at < opening.length && idle <= LONGEST_BREAK && questions.length < MOST_ITEMS; at++) {
    const utterance = opening[at]
    if (!utterance || utterance.voice !== opening[from]?.voice) break
    const markers = markersIn(utterance, questions.length + 1, words)
    const titled = (marker: Marker, index: number): boolean => {
      const stop = markers[index + 1]?.start ?? utterance.value.length
      return marker.further && (questions.length > 0 || index > 0) && isTitle(utterance, marker.end, stop)
    }
    const sure = markers.filter((marker, index) => marker.sure || announced || titled(marker, index))
    if (sure.length === 0) {
      if (questions.length > 0 || at === from) idle++
      if (at === from && !announced) return null
      continue
    }
    if (at > from && questions.length > 0 && utterance.act('transition')) break
    idle = 0
    sure.forEach((marker, index) => {
      const stop = sure[index + 1]?.start ?? utterance.value.length
      const title = titleIn(utterance, { start: marker.end, end: stop }, words)
      if (title) questions.push({ number: marker.number, title })
    })
    used.add(utterance)
  }
  if (questions.length < 2) return null
  const first = opening[from]
  if (first) used.add(first)
  return { questions, utterances: used }
}

/** Whether words name a subject: 'потом весенний лагерь', not 'потом пойдём обедать'. */
function isTitle(utterance: Utterance, start: number, end: number): boolean {
  return isSubject(tokenize(utterance.cased.slice(start, end)), utterance.tongue)
}

/** Items in one sentence without a count, behind 'в повестке'. */
function enumerating(
  opening: readonly Utterance[],
  at: number,
  from: number,
  count: number | null,
  words: SpeechWords,
): SpokenAgenda | null {
  const utterance = opening[at]
  if (!utterance) return null
  let here = utterance
  let start = from
  if (
    !hasWord(utterance.value.slice(from)) ||
    clauseBounds(utterance.value.slice(from), words).start + from >= utterance.value.length
  ) {
    const next = opening[at + 1]
    if (!next || next.voice !== utterance.voice || count === null) return null
    here = next
    start = 0
  } else {
    const appended = count === null ? -1 : appendedAt(utterance, from)
    if (appended >= 0) start = appended
    else if (
      !/^[^\p{L}]*[:–—-]/u.test(utterance.value.slice(from)) &&
      !startsAbout(utterance.value.slice(from), words)
    )
      return null
  }
  const parts = split(here.value, start, count, words)
  const titles = parts.flatMap((part) => titleIn(here, part, words) ?? [])
  if (titles.length === 0 || (count !== null && titles.length !== count)) return null
  if (titles.length === 1 && count !== 1) return null
  const added = addedTo(opening, opening.indexOf(here), words)
  return {
    questions: [...titles, ...added.map(({ title }) => title)].map((title) => ({ number: null, title })),
    utterances: new Set([utterance, here, ...added.map((one) => one.utterance)]),
  }
}

/** 'I've got two things really, the move and the rota.': where the titles begin behind a comma; -1 for none. */
function appendedAt({ value, words }: Utterance, from: number): number {
  const tokens = tokenize(value.slice(from))
  const comma = tokens.findIndex(({ text }) => text === ',')
  const idle = comma >= 0 && tokens.slice(0, comma).every(({ fold }) => words.askew.includes(fold))
  return idle ? from + (tokens[comma]?.end ?? 0) : -1
}

/** 'And maybe the van.': an item said behind those that were announced. */
function addedTo(
  opening: readonly Utterance[],
  at: number,
  words: SpeechWords,
): { readonly title: Text; readonly utterance: Utterance }[] {
  const utterance = opening[at + 1]
  if (!utterance || utterance.turn !== opening[at]?.turn || utterance.isQuestion) return []
  const [first] = tokenize(utterance.value)
  if (!first || !words.and.includes(first.fold) || !isTitle(utterance, first.end, utterance.value.length))
    return []
  const title = titleIn(utterance, { start: first.end, end: utterance.value.length }, words)
  return title ? [{ title, utterance }] : []
}

function startsAbout(value: string, { about, is }: SpeechWords): boolean {
  const [first] = tokenize(value)
  return first !== undefined && (about.includes(first.fold) || is.includes(first.fold))
}

/** A list of subjects cut at its commas and at the word that joins the last two; to as many as were announced. */
function split(value: string, from: number, count: number | null, words: SpeechWords): Span[] {
  const tokens = tokenize(value).filter(({ start }) => start >= from)
  const about = (token: Token | undefined): boolean => words.about.includes(token?.fold ?? '')
  const commas: number[] = []
  const joints: number[] = []
  tokens.forEach((token, index) => {
    if (token.text === ',' || token.text === ';') commas.push(index)
    else if (words.and.includes(token.fold)) joints.push(index)
  })
  const cutAt = (cuts: readonly number[]): Span[] => {
    const bounds = [...new Set(cuts)].sort((a, b) => a - b)
    const starts = [from, ...bounds.map((index) => tokens[index]?.end ?? 0)]
    const ends = [...bounds.map((index) => tokens[index]?.start ?? 0), value.length]
    return starts
      .map((start, index) => ({ start, end: ends[index] ?? value.length }))
      .filter(({ start, end }) => hasWord(value.slice(start, end).replace(/^[,\s]*(?:и|and)\s/u, '')))
  }
  const last = joints[joints.length - 1]
  const serial = last !== undefined && commas.includes(last - 1)
  const aboutCuts = [...commas, ...joints].filter((index) => about(tokens[index + 1]))
  const tries = [
    count === 1 ? [] : null,
    aboutCuts.length > 0 ? aboutCuts : null,
    last === undefined ? commas : [...commas, last],
    serial || last === undefined ? commas : null,
  ].filter((cuts) => cuts !== null)
  const fitting = count === null ? undefined : tries.map(cutAt).find((parts) => parts.length === count)
  if (count !== null) return fitting ?? []
  if (aboutCuts.length > 0) return cutAt(aboutCuts)
  return commas.length > 0 && last !== undefined ? cutAt([...commas, last]) : []
}
