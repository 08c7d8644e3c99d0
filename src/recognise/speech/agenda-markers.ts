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
    const marker = markerAt(tokens, at, next, words, isSaid(utterance, tokens[at]))
    if (!marker) continue
    const { start, end } = shadow.spoken(tokens[marker.from]?.start ?? 0, tokens[marker.to - 1]?.end ?? 0)
    const further = [...words.nextWords, ...words.lastWords].includes(tokens[marker.from]?.fold ?? '')
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

function markerAt(
  tokens: readonly Token[],
  at: number,
  expected: number,
  words: SpeechWords,
  said: boolean,
): { from: number; to: number; sure: boolean } | null {
  const noun = (index: number): boolean => words.questionNouns.includes(tokens[index]?.fold ?? '')
  let to = at
  let sure = false
  if (noun(at)) {
    const number = words.numberWords.includes(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1
    const read = numberAt(tokens, number, words)
    if (read?.value !== expected) return null
    to = read.end
    sure = true
  } else if (words.numberWords.includes(tokens[at]?.fold ?? '') && tokens[at]?.kind === 'word') {
    const read = numberAt(tokens, at + 1, words)
    if (read?.value !== expected) return null
    to = read.end
    sure = true
  } else {
    const fold = tokens[at]?.fold ?? ''
    const further = expected > 1 && (words.lastWords.includes(fold) || words.nextWords.includes(fold))
    const read = further ? { end: at + 1, value: expected } : numberAt(tokens, at, words)
    if (read?.value !== expected) return null
    to = read.end
    if (noun(to)) {
      to++
      sure = true
    } else if (
      tokens[at]?.kind === 'number' &&
      to === at + 1 &&
      !(said ? /^[.),:]$/ : /^[.)]$/).test(tokens[to]?.text ?? '')
    )
      return null
    const before = tokens[at - 1]
    const opens =
      at === 0 ||
      /^[,;:.–—-]$/u.test(before?.text ?? '') ||
      [...words.and, ...words.askew].includes(before?.fold ?? '')
    if (!sure && !opens) return null
  }
  const counted = to
  while (words.askew.includes(tokens[to]?.fold ?? '')) to++
  const joint = to > counted || tokens[to]?.kind !== 'word'
  if (!joint && !words.bareTitles) return null
  if (/^[,:.)–—-]$/u.test(tokens[to]?.text ?? '')) {
    sure = true
    to++
  }
  return { from: at, to, sure }
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
