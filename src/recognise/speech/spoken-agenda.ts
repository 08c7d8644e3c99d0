import { patternWith } from '../../language/word-pattern.ts'
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
    const counted = counting(ofOneVoice(opening, at), announced !== null)
    if (counted) return counted
    const chained = announced ? chaining(utterance, announced) : null
    if (chained) return chained
    const single = announced ? enumerating(opening, at, announced) : null
    if (single) return single
  }
  return NOTHING
}

/** The sentences that one voice says in a row, from one on. */
function ofOneVoice(opening: readonly Utterance[], from: number): readonly Utterance[] {
  const end = opening.findIndex(({ voice }, at) => at > from && voice !== opening[from]?.voice)
  return opening.slice(from, end < 0 ? opening.length : end)
}

/** Words that announce the agenda: where they end, and how many questions they say it has. */
interface Announcement {
  readonly end: number
  readonly number: number | null
}

/** 'В повестке два вопроса'. */
function announcement(utterance: Utterance): Announcement | null {
  const acts = utterance.acts.filter(({ act }) => act === 'agenda')
  const last = acts[acts.length - 1]
  return last ? { end: last.end, number: acts.find(({ number }) => number !== null)?.number ?? null } : null
}

/** Items that are counted aloud in sentences of one voice. */
function counting(sentences: readonly Utterance[], announced: boolean): SpokenAgenda | null {
  const questions: SpokenQuestion[] = []
  const used = new Set(sentences.slice(0, 1))
  let idle = 0
  for (const [at, utterance] of sentences.entries()) {
    if (idle > LONGEST_BREAK || questions.length >= MOST_ITEMS) break
    // Each sentence in its own language: 'First item, budget. Второй вопрос, склад.'
    const { words } = utterance
    const counts = markersIn(utterance, questions.length + 1, words)
    const sure = announced ? counts : sureMarkers(counts, utterance, questions.length)
    if (sure.length === 0) {
      if (questions.length > 0 || at === 0) idle++
      if (at === 0 && !announced) return null
      continue
    }
    if (at > 0 && questions.length > 0 && utterance.act('transition')) break
    idle = 0
    for (const question of questionsBehind(sure, utterance, words)) questions.push(question)
    used.add(utterance)
  }
  return questions.length < 2 ? null : { questions, utterances: used }
}

/** The markers that show that an item follows: by a word or a mark, or, once there is one, by a title behind 'потом'. */
function sureMarkers(markers: readonly Marker[], utterance: Utterance, before: number): Marker[] {
  return markers.filter(({ sure, further, end }, index) => {
    const stop = markers[index + 1]?.start ?? utterance.value.length
    return sure || (further && (before > 0 || index > 0) && isTitle(utterance, end, stop))
  })
}

/** 'На сегодня шлагбаум, потом промывка и потом площадка': items that only words like 'then' part. */
function chaining(utterance: Utterance, { end, number }: Announcement): SpokenAgenda | null {
  if (number !== null) return null
  const { value, words } = utterance
  const tokens = tokenize(value).filter(({ start }) => start >= end)
  const starts = tokens.flatMap(({ fold, start, end: behind }, at) =>
    at > 0 && words.nextWords.includes(fold) ? [{ start, behind }] : [],
  )
  const bounds = [end, ...starts.map(({ behind }) => behind)]
  const parts = bounds.map((start, at) => ({ start, end: starts[at]?.start ?? value.length }))
  if (starts.length === 0 || parts.some((part) => !isTitle(utterance, part.start, part.end))) return null
  const titles = parts.flatMap((part) => titleIn(utterance, part, words) ?? [])
  if (titles.length !== parts.length) return null
  return { questions: titles.map((title) => ({ number: null, title })), utterances: new Set([utterance]) }
}

/** The items behind the markers of a sentence. */
const questionsBehind = (
  markers: readonly Marker[],
  utterance: Utterance,
  words: SpeechWords,
): SpokenQuestion[] =>
  markers.flatMap(({ number, end: start }, index) => {
    const end = markers[index + 1]?.start ?? utterance.value.length
    const title = titleIn(utterance, { start, end }, words)
    return title ? [{ number, title }] : []
  })

/** Whether words name a subject: 'потом весенний лагерь', not 'потом пойдём обедать'. */
function isTitle(utterance: Utterance, start: number, end: number): boolean {
  return isSubject(tokenize(utterance.cased.slice(start, end)), utterance.tongue)
}

/** Where the items begin that are announced: behind the words that do so, or in the next sentence of the voice. */
function enumerationBehind(
  opening: readonly Utterance[],
  at: number,
  { end, number }: Announcement,
): { readonly here: Utterance; readonly start: number } | null {
  const utterance = opening[at]
  if (!utterance) return null
  const { value, words } = utterance
  const rest = value.slice(end)
  if (!hasWord(rest) || clauseBounds(rest, words).start + end >= value.length) {
    const next = opening[at + 1]
    return next && next.voice === utterance.voice && number !== null ? { here: next, start: 0 } : null
  }
  const appended = number === null ? -1 : appendedAt(utterance, end)
  if (appended >= 0) return { here: utterance, start: appended }
  const parted = /^[^\p{L}]*[:–—-]/u.test(rest) || startsAbout(rest, words)
  return parted ? { here: utterance, start: end } : null
}

/** Items in one sentence without a count, behind 'в повестке'. */
function enumerating(
  opening: readonly Utterance[],
  at: number,
  announced: Announcement,
): SpokenAgenda | null {
  const utterance = opening[at]
  const found = enumerationBehind(opening, at, announced)
  if (!utterance || !found) return null
  const { here, start } = found
  const { words } = utterance
  const count = announced.number
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

const LED = patternWith((and) => `^[,\\s]*${and}\\s`)

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
      .filter(({ start, end }) => hasWord(value.slice(start, end).replace(LED(words.and), '')))
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
