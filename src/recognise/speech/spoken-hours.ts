import { tokenize, type Token } from '../../language/token.ts'
import type { SpeechWords } from '../../language/speech.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Ledger } from '../ledger.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences in which a meeting is opened, and closed. */
const OPENING = 12
const CLOSING = 10
/** Words besides the hour: it is what the sentence is about. */
const LONGEST = 16

/** An hour as it is said: 'восемь тридцать', 'seven o'clock'. */
interface Said {
  readonly hour: number
  readonly minute: number
  readonly from: number
  readonly to: number
}

/** When the meeting was opened and closed, where the words that do so say the hour and it can be only one of the day. */
export function readSpokenHours(talk: Talk, facts: { time: Protocol['time'] }, ledger: Ledger): void {
  const { utterances } = talk
  const opening = utterances.slice(0, OPENING)
  const read = (
    key: 'start' | 'end',
    where: readonly Utterance[],
    acts: readonly ('opened' | 'closing')[],
  ): void => {
    if (facts.time?.[key]) return
    const said = where.find((one) => one.act(...acts) !== null && !one.isQuestion && saidIn(one) !== null)
    const hour = said && saidIn(said)
    const clock = hour && clockOf(hour, said, opening)
    if (!said || !hour || clock === null || clock === undefined) return
    const time = (facts.time ??= { start: null, end: null })
    time[key] = clock
    const { start, end } = said.shadow.spoken(hour.from, hour.to)
    ledger.fact(time, key, said.text.place(start, end))
  }
  read('start', opening, ['opened'])
  read('end', utterances.slice(-CLOSING), ['closing'])
}

const valueOf = (token: Token | undefined): number =>
  token?.kind === 'number' && token.text.length < 3 ? Number(token.text) : -1

/** The only hour of a sentence: parted by marks or named by a word for hours. */
function saidIn({ shadow, words }: Utterance): Said | null {
  const tokens = tokenize(shadow.value)
  if (tokens.filter(({ kind }) => kind === 'word').length > LONGEST) return null
  const found = tokens.flatMap((token, at) => hourAt(token, at, tokens, words) ?? [])
  const [only] = found
  return only && found.length === 1 ? only : null
}

/** The hour that a token says, with its minutes; null where it says none, or where nothing shows that it does. */
function hourAt(token: Token, at: number, tokens: readonly Token[], { head }: SpeechWords): Said | null {
  const hour = valueOf(token)
  if (hour < 0 || hour > 23 || valueOf(tokens[at - 1]) >= 0) return null
  const last = minuteAt(tokens, at)
  const minute = last > at ? valueOf(tokens[last]) : 0
  if (minute < 0 || minute > 59) return null
  const next = tokens[last + 1]
  const named = next !== undefined && head.hourWords.includes(next.fold)
  const parted = last > at && (next === undefined || next.kind === 'mark')
  return named || parted ? { hour, minute, from: token.start, to: tokens[last]?.end ?? token.end } : null
}

/** The token of the minutes behind an hour: '8:30', 'eight oh five', 'восемь тридцать'; that of the hour where there are none. */
function minuteAt(tokens: readonly Token[], at: number): number {
  const [next, second] = tokens.slice(at + 1, at + 3)
  const zero = valueOf(next) === 0 && valueOf(second) >= 0
  if (zero || next?.text === ':') return at + 2
  return valueOf(next) >= 0 ? at + 1 : at
}

/** 'HH:MM' of the day; null where the hour may be one of two. */
function clockOf({ hour, minute }: Said, said: Utterance, opening: readonly Utterance[]): string | null {
  const { head } = said.words
  const day = partOf([said], said.words) ?? partOf(opening, said.words)
  if (hour > 12 || hour === 0) return written(hour, minute)
  if (day === 'evening') return written(hour < 12 ? hour + 12 : hour, minute)
  if (day === 'morning') return written(hour, minute)
  return head.firstHour !== null && hour >= head.firstHour ? written(hour, minute) : null
}

/** The part of the day that sentences name; null for none and for both. */
function partOf(where: readonly Utterance[], { head }: SpeechWords): 'morning' | 'evening' | null {
  const folds = new Set(where.flatMap(({ value }) => tokenize(value).map(({ fold }) => fold)))
  const [morning, evening] = [head.morning, head.evening].map((words) => words.some((one) => folds.has(one)))
  return morning === evening ? null : morning ? 'morning' : 'evening'
}

const written = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
