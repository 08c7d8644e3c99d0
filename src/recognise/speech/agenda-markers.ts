import { tokenize } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import type { Span } from '../span.ts'
import { readSpokenOrdinal } from './spoken-ordinals.ts'
import type { Utterance } from './utterance.ts'

/** Words that count an item of the agenda: 'первый вопрос –'. */
export interface Marker extends Span {
  readonly number: number
  /** Whether a word for a question or a mark shows that an item follows. */
  readonly sure: boolean
  /** Whether it only goes on with a list: 'потом'. */
  readonly further: boolean
}

/** The words that count an item: 'первый вопрос –', 'вопрос 2:', 'second,', '3.'. */
export function markersIn(utterance: Utterance, expected: number, words: SpeechWords): Marker[] {
  const { shadow } = utterance
  const tokens = tokenize(shadow.value)
  const markers: Marker[] = []
  let next = expected
  for (let at = 0; at < tokens.length; at++) {
    const marker = markerAt({ utterance, tokens, at, expected: next, words })
    if (!marker) continue
    const { start, end } = shadow.spoken(tokens[at]?.start ?? 0, tokens[marker.to - 1]?.end ?? 0)
    const further = [...words.nextWords, ...words.lastWords].includes(tokens[at]?.fold ?? '')
    markers.push({ start, end, number: next, sure: marker.sure, further })
    at = marker.to - 1
    next++
  }
  return markers
}

/** Whether a number was said in words at the head of its sentence: 'One, the move. Two, the rota.' */
function isSaid({ shadow, value }: Utterance, token: Token | undefined): boolean {
  if (token?.start !== 0) return false
  const { start, end } = shadow.spoken(token.start, token.end)
  return /^\p{L}+$/u.test(value.slice(start, end))
}

/** A token that may begin the words that count the next item. */
interface Place {
  readonly utterance: Utterance
  readonly tokens: readonly Token[]
  readonly at: number
  readonly expected: number
  readonly words: SpeechWords
}

/** Where words that count an item end, and whether they show that one follows. */
interface Count {
  readonly to: number
  readonly sure: boolean
}

/** The words that count an item, with those that part it from its title. */
function markerAt(place: Place): Count | null {
  const { tokens, words } = place
  const count = countAt(place)
  if (!count) return null
  let { to } = count
  while (words.askew.includes(tokens[to]?.fold ?? '')) to++
  const joint = to > count.to || tokens[to]?.kind !== 'word'
  if (!joint && !words.bareTitles) return null
  const marked = /^[,:.)–—-]$/u.test(tokens[to]?.text ?? '')
  return { to: marked ? to + 1 : to, sure: count.sure || marked }
}

/** 'Вопрос номер два', 'номер два', 'второй вопрос', 'второе'. */
function countAt(place: Place): Count | null {
  const { tokens, at, words } = place
  const isNumberWord = (index: number): boolean => words.numberWords.includes(tokens[index]?.fold ?? '')
  if (isNoun(tokens[at], words)) return namedCount(place, isNumberWord(at + 1) ? at + 2 : at + 1)
  if (isNumberWord(at) && tokens[at]?.kind === 'word') return namedCount(place, at + 1)
  return bareCount(place)
}

/** The number behind a word for a question or for a number. */
function namedCount({ tokens, expected, words }: Place, at: number): Count | null {
  const read = numberAt(tokens, at, words)
  return read?.value === expected ? { to: read.end, sure: true } : null
}

/** A number, or a word that only goes on: it counts an item where a word for one follows, or where it opens a part. */
function bareCount(place: Place): Count | null {
  const { tokens, at, expected, words } = place
  const fold = tokens[at]?.fold ?? ''
  const further = expected > 1 && (words.lastWords.includes(fold) || words.nextWords.includes(fold))
  const read = further ? { end: at + 1, value: expected } : numberAt(tokens, at, words)
  if (read?.value !== expected) return null
  if (isNoun(tokens[read.end], words)) return { to: read.end + 1, sure: true }
  return isLooseFigure(place, read.end) || !opensPart(place) ? null : { to: read.end, sure: false }
}

const isNoun = (token: Token | undefined, { questionNouns }: SpeechWords): boolean =>
  questionNouns.includes(token?.fold ?? '')

/** Figures without the mark that makes a count of them. */
function isLooseFigure({ utterance, tokens, at, words }: Place, to: number): boolean {
  if (tokens[at]?.kind !== 'number' || to !== at + 1) return false
  // 'One is the fridge. Two is the rota.'
  if (isSaid(utterance, tokens[at]) && words.joins.includes(tokens[to]?.fold ?? '')) return false
  const mark = isSaid(utterance, tokens[at]) ? /^[.),:]$/ : /^[.)]$/
  return !mark.test(tokens[to]?.text ?? '')
}

/** Whether a token stands at the head of its sentence, behind a mark or behind a word that joins or leads in. */
function opensPart({ tokens, at, words }: Place): boolean {
  const before = tokens[at - 1]
  return (
    at === 0 ||
    /^[,;:.–—-]$/u.test(before?.text ?? '') ||
    [...words.and, ...words.askew].includes(before?.fold ?? '')
  )
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
): { readonly end: number; readonly value: number } | null {
  const token = tokens[at]
  if (!token) return null
  const ordinal = readSpokenOrdinal(tokens, at)
  if (ordinal) return ordinal
  if (token.kind === 'number' && token.text.length < 3) return { end: at + 1, value: Number(token.text) }
  const value =
    words.counting[token.fold] ?? (token.kind === 'word' ? words.cardinals[token.fold] : undefined)
  return value === undefined ? null : { end: at + 1, value }
}
