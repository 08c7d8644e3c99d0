import { tokenize } from '../../language/form.ts'
import { ordinalWord } from '../../language/numbers.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Token } from '../../language/token.ts'
import type { Span } from '../span.ts'
import type { Utterance } from './utterance.ts'

/** Words that count an item of the agenda: 'первый вопрос –'. */
export interface Marker extends Span {
  readonly number: number
  /** Whether a word for a question or a mark shows that an item follows. */
  readonly sure: boolean
}

/** The words that count an item: 'первый вопрос –', 'вопрос 2:', 'second,', '3.'. */
export function markersIn(utterance: Utterance, expected: number, words: SpeechWords): Marker[] {
  const { shadow } = utterance
  const tokens = tokenize(shadow.value)
  const markers: Marker[] = []
  let next = expected
  for (let at = 0; at < tokens.length; at++) {
    const marker = markerAt(tokens, at, next, words)
    if (!marker) continue
    const { start, end } = shadow.spoken(tokens[marker.from]?.start ?? 0, tokens[marker.to - 1]?.end ?? 0)
    markers.push({ start, end, number: next, sure: marker.sure })
    at = marker.to - 1
    next++
  }
  return markers
}

function markerAt(
  tokens: readonly Token[],
  at: number,
  expected: number,
  words: SpeechWords,
): { from: number; to: number; sure: boolean } | null {
  const noun = (index: number): boolean => words.questionNouns.includes(tokens[index]?.fold ?? '')
  const value = (index: number): number | null => numberOf(tokens[index], words)
  const from = at
  let to = at
  let sure = false
  if (noun(at)) {
    let number = at + 1
    if (words.numberWords.includes(tokens[number]?.fold ?? '')) number++
    if (value(number) !== expected) return null
    to = number + 1
    sure = true
  } else if (value(at) === expected || (words.lastWords.includes(tokens[at]?.fold ?? '') && expected > 1)) {
    const bare = tokens[at]?.kind === 'number'
    to = at + 1
    if (noun(to)) {
      to++
      sure = true
    } else if (bare && !/^[.)]$/.test(tokens[to]?.text ?? '')) return null
    const opens =
      at === 0 ||
      /^[,;:.–—-]$/u.test(tokens[at - 1]?.text ?? '') ||
      words.and.includes(tokens[at - 1]?.fold ?? '')
    if (!sure && !opens) return null
  } else return null
  while (words.askew.includes(tokens[to]?.fold ?? '')) to++
  if (/^[,:.)–—-]$/u.test(tokens[to]?.text ?? '')) {
    sure = true
    to++
  }
  return { from, to, sure }
}

function numberOf(token: Token | undefined, words: SpeechWords): number | null {
  if (!token) return null
  if (token.kind === 'number' && token.text.length < 3) return Number(token.text)
  const digits = /^(\d{1,2})-?[a-zа-я]{1,3}$/u.exec(token.fold)
  if (digits?.[1] !== undefined) return Number(digits[1])
  return (
    words.counting[token.fold] ??
    ordinalWord(token.fold) ??
    (token.kind === 'word' ? (words.cardinals[token.fold] ?? null) : null)
  )
}
