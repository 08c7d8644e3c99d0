import type { Token } from '../../language/token.ts'
import type { SpeechWords } from '../../language/speech.ts'

/** An hour as it is said: 'восемь тридцать', 'ten to nine'. */
export interface SaidClock {
  readonly hour: number
  readonly minute: number
  /** Where the words show which half of the day it is. */
  readonly half: 'morning' | 'evening' | null
  readonly start: number
  readonly end: number
}

interface Read {
  readonly hour: number
  readonly minute: number
  /** The index behind the last token. */
  readonly to: number
}

/** The number of a token of at most two digits, 'восьмого' among them; -1 for another token. */
function valueOf(token: Token | undefined): number {
  const digits = /^(\d{1,2})(?:-\p{L}{1,2})?$/u.exec(token?.text ?? '')
  return digits ? Number(digits[1]) : -1
}

const isIn = (token: Token | undefined, words: readonly string[]): boolean =>
  words.includes(token?.fold ?? '')

/** 'Half past seven', 'a quarter to nine', 'без десяти девять', 'в половине восьмого'. */
function relative(tokens: readonly Token[], at: number, { head: { hours } }: SpeechWords): Read | null {
  const from = isIn(tokens[at], hours.small) ? at + 1 : at
  if (isIn(tokens[from], hours.halfOf)) return hourBut(tokens, from + 1, 30)
  if (isIn(tokens[from], hours.less)) return hourBut(tokens, from + 2, partAt(tokens[from + 1], hours))
  const part = partAt(tokens[from], hours)
  if (isIn(tokens[from + 1], hours.to)) return hourBut(tokens, from + 2, part)
  const hour = valueOf(tokens[from + 2])
  const gone = part !== null && isIn(tokens[from + 1], hours.past)
  return gone && hour > 0 && hour < 25 ? { hour, minute: part, to: from + 3 } : null
}

/** So many minutes before the hour at a token. */
function hourBut(tokens: readonly Token[], at: number, minutes: number | null): Read | null {
  const hour = valueOf(tokens[at])
  if (minutes === null || hour < 1 || hour > 24) return null
  return { hour: hour - 1 || 12, minute: 60 - minutes, to: at + 1 }
}

/** Minutes before 'past' and 'to'; null for other words. */
function partAt(token: Token | undefined, hours: SpeechWords['head']['hours']): number | null {
  if (isIn(token, hours.half)) return 30
  if (isIn(token, hours.quarter)) return 15
  const value = valueOf(token)
  return value > 0 && value < 60 ? value : null
}

/** '18:30', '8.52', 'twenty hours thirty minutes', 'восемнадцать ноль-ноль', 'nineteen thirty', 'seven'. */
function plain(tokens: readonly Token[], at: number, { head: { hours } }: SpeechWords): Read | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  if (/^(?:1\d|2[0-3])[0-5]\d$/u.test(token.text))
    return { hour: Number(token.text.slice(0, 2)), minute: Number(token.text.slice(2)), to: at + 1 }
  const hour = /^\d{1,2}$/u.test(token.text) ? Number(token.text) : -1
  if (hour < 0 || hour > 23) return null
  const named = isIn(tokens[at + 1], hours.hours)
  const from = named || joinsMinutes(tokens, at) ? at + 2 : at + 1
  const minute = valueOf(tokens[from])
  if (minute < 0 || minute > 59) return { hour, minute: 0, to: named ? at + 2 : at + 1 }
  return { hour, minute, to: isIn(tokens[from + 1], hours.minutes) ? from + 2 : from + 1 }
}

/** Whether a mark or a nought stands between the hour at a token and its minutes: '8.52', 'восемь ноль пять'. */
function joinsMinutes(tokens: readonly Token[], at: number): boolean {
  const [token, next, second] = tokens.slice(at, at + 3)
  if (!next || !second || valueOf(second) < 0) return false
  return (
    valueOf(next) === 0 ||
    (/^[.:-]$/u.test(next.text) && next.start === token?.end && second.start === next.end)
  )
}

/** The half of the day that stands right behind an hour, and where it ends: 'p.m.', 'вечера'. */
function halfAt(tokens: readonly Token[], at: number, { head }: SpeechWords): [SaidClock['half'], number] {
  const first = tokens[at]?.fold ?? ''
  const last = tokens[at + 1]?.text === '.' ? tokens[at + 2] : undefined
  const lettered = first + (last?.fold ?? '')
  const dotted = last !== undefined && [...head.morning, ...head.evening].includes(lettered)
  const [word, to] = dotted ? [lettered, at + 3] : [first, at + 1]
  if (head.morning.includes(word)) return ['morning', to]
  return head.evening.includes(word) ? ['evening', to] : [null, at]
}

/** The hour that begins at a token; null where none does, or where what stands behind shows that something else is counted. */
export function clockAt(
  tokens: readonly Token[],
  at: number,
  words: SpeechWords,
): { readonly end: number; readonly value: SaidClock } | null {
  const told = relative(tokens, at, words)
  const read = told ?? plain(tokens, at, words)
  const token = tokens[at]
  if (!read || !token) return null
  const [half, behind] = halfAt(tokens, read.to, words)
  const end = isIn(tokens[behind], words.head.hours.hours) ? behind + 1 : behind
  const next = tokens[end]
  const bare = told === null && end - at === 1 && token.text.length < 3
  if (bare && next?.kind !== 'mark' && next !== undefined && !words.and.includes(next.fold)) return null
  const value: SaidClock = {
    hour: read.hour,
    minute: read.minute,
    half,
    start: token.start,
    end: tokens[end - 1]?.end ?? token.end,
  }
  return { end, value }
}
