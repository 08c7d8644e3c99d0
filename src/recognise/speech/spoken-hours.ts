import { compileForms, findAll, type FormTable } from '../../language/form.ts'
import type { SpeechWords } from '../../language/speech.ts'
import { tokenize, type Token } from '../../language/token.ts'
import type { Text } from '../../document/text.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Ledger } from '../ledger.ts'
import { clockAt, type SaidClock } from './said-clock.ts'
import { shadowOf } from './shadow.ts'
import { formsIn } from './spoken-forms.ts'
import type { Talk } from './talk.ts'
import type { Utterance } from './utterance.ts'

/** Sentences in which a meeting is opened, and closed. */
const OPENING = 12
const CLOSING = 10
/** Sentences in which an hour that it is may be that of the beginning. */
const AT_ONCE = 5
/** Sentences at either end in which an hour may stand alone. */
const AT_EDGE = 4
/** Words of a sentence that is about the hour. */
const LONGEST = 16

type Key = 'start' | 'end'
type Table = FormTable<{ readonly form: string; readonly key: Key; readonly now: boolean }, SaidClock>
const tables = new WeakMap<SpeechWords, Table>()

function tableOf(words: SpeechWords): Table {
  let table = tables.get(words)
  if (!table) {
    const { begun, now, ended } = words.head.hours
    const entries = [
      ...begun.map((form) => ({ form, key: 'start' as const, now: false })),
      ...now.map((form) => ({ form, key: 'start' as const, now: true })),
      ...ended.map((form) => ({ form, key: 'end' as const, now: false })),
    ]
    table = compileForms(entries, { hour: (tokens, at) => clockAt(tokens, at, words) })
    tables.set(words, table)
  }
  return table
}

/** When the meeting was opened and closed, where the words that do so say the hour and it can be only one of the day. */
export function readSpokenHours(
  talk: Talk,
  facts: { time: Protocol['time'] },
  ledger: Ledger,
  beside: readonly Text[],
): void {
  const { utterances } = talk
  const opening = utterances.slice(0, OPENING)
  const words = opening[0]?.words
  const enter = (key: Key, text: Text, said: SaidClock, part: SaidClock['half']): void => {
    if (facts.time?.[key]) return
    const clock = clockOf(said, part, words?.head.firstHour ?? null, key === 'end' ? facts.time?.start : null)
    if (clock === null) return
    const time = (facts.time ??= { start: null, end: null })
    time[key] = clock
    ledger.fact(time, key, text.place())
  }
  const read = (key: Key, where: readonly Utterance[]): void => {
    for (const [at, one] of where.entries()) {
      const said = one.isQuestion ? null : (saidIn(one, key, at) ?? namedIn(one, key) ?? aloneAt(one, key))
      if (!said) continue
      const { start, end } = said.in.shadow.spoken(said.clock.start, said.clock.end)
      enter(key, said.in.text.slice(start, end), said.clock, partOf([one]) ?? partOf(opening))
    }
  }
  for (const key of ['start', 'end'] as const) if (words) readBeside(beside, key, words, enter)
  read('start', opening)
  read('end', utterances.slice(-CLOSING))

  /** 'Then I close the meeting. Twenty-five past eight.', 'It's ten to nine.': the hour is a sentence of its own. */
  function aloneAt(one: Utterance, key: Key): Found | null {
    const at = utterances.indexOf(one)
    const before = utterances[at - 1]
    const own = before?.turn === one.turn
    if (before?.isQuestion && !own) return null
    const clock = aloneIn(one)
    if (!clock) return null
    const closes = own && key === 'end' && before.act('closing') !== null
    const edge = key === 'start' ? at < AT_EDGE : at >= utterances.length - AT_EDGE
    return closes || (clock.led && edge) ? { in: one, clock: clock.value } : null
  }
}

/** The hour that is all a sentence says, and whether words lead in to it: 'It's ten to nine.' */
function aloneIn({ shadow, words }: Utterance): { readonly value: SaidClock; readonly led: boolean } | null {
  const tokens = tokenize(shadow.value)
  const [lead] = formsIn(tokens, words.head.hours.clock)
  const led = lead?.from === 0
  const from = led ? lead.to : 0
  const found = clockAt(tokens, from, words)
  const whole = found !== null && tokens.slice(found.end).every(({ kind }) => kind === 'mark')
  return whole && found.end - from > 1 ? { value: found.value, led } : null
}

interface Found {
  readonly in: Utterance
  readonly clock: SaidClock
}

/** The hours that stand above the words or below them: '(Заседание закрыто в 15 часов 20 минут.)'. */
function readBeside(
  beside: readonly Text[],
  key: Key,
  words: SpeechWords,
  enter: (key: Key, text: Text, said: SaidClock, part: SaidClock['half']) => void,
): void {
  for (const text of beside) {
    const shadow = shadowOf(text.value, words)
    for (const { entry, slots } of findAll(tableOf(words), tokenize(shadow.value))) {
      const clock = slots['hour']
      if (!clock || entry.key !== key || entry.now) continue
      const { start, end } = shadow.spoken(clock.start, clock.end)
      enter(key, text.slice(start, end), clock, null)
    }
  }
}

/** The hour with the words that open or close the meeting, at the head of a part of a sentence. */
function saidIn(utterance: Utterance, key: Key, at: number): Found | null {
  const { shadow, words } = utterance
  const tokens = tokenize(shadow.value)
  for (const { entry, from, slots } of findAll(tableOf(words), tokens)) {
    const clock = slots['hour']
    if (!clock || entry.key !== key || (entry.now && at >= AT_ONCE)) continue
    if (opensPart(tokens[from - 1], utterance)) return { in: utterance, clock }
  }
  return null
}

/** 'The desk is closed at five' closes no meeting: the words begin a part of the sentence, or follow who says so. */
const opensPart = (before: Token | undefined, { words }: Utterance): boolean =>
  before === undefined ||
  before.kind === 'mark' ||
  words.and.includes(before.fold) ||
  words.fillers.includes(before.fold) ||
  words.self.includes(before.fold)

/** The only hour of a sentence that opens or closes the meeting in other words. */
function namedIn(utterance: Utterance, key: Key): Found | null {
  if (utterance.act(key === 'start' ? 'opened' : 'closing') === null) return null
  const { shadow, words } = utterance
  const tokens = tokenize(shadow.value)
  const found = tokens.flatMap((_, at) => {
    const clock = tokens[at - 1]?.kind === 'number' ? null : clockAt(tokens, at, words)
    if (!clock || clock.end - at < 2 || !isSure(tokens, at, clock.end, words)) return []
    return [{ in: utterance, clock: clock.value }]
  })
  // 'Девятнадцать часов ноль пять минут' is read from its first word on.
  const [only, other] = found.filter(({ clock }, at) => (found[at - 1]?.clock.end ?? -1) <= clock.start)
  return only && !other && tokens.filter(({ kind }) => kind === 'word').length <= LONGEST ? only : null
}

/** Whether an hour is parted by marks or named by a word for hours. */
function isSure(tokens: readonly Token[], from: number, to: number, { head }: SpeechWords): boolean {
  const named = tokens.slice(from, to).some(({ fold }) => head.hourWords.includes(fold))
  const next = tokens[to]
  return named || next === undefined || next.kind === 'mark'
}

/** 'HH:MM' of the day; null where the hour may be one of two. */
function clockOf(
  { hour, minute, half }: SaidClock,
  part: SaidClock['half'],
  firstHour: number | null,
  start: string | null | undefined,
): string | null {
  const later = hour < 12 ? hour + 12 : hour
  if (hour > 12 || hour === 0) return written(hour, minute)
  if (half !== null) return written(half === 'evening' ? later : hour % 12, minute)
  // A meeting ends behind its beginning, and on the same day.
  if (start) return [written(hour, minute), written(later, minute)].find((clock) => clock > start) ?? null
  if (part !== null) return written(part === 'evening' ? later : hour, minute)
  return firstHour !== null && hour >= firstHour ? written(hour, minute) : null
}

/** The part of the day that sentences name; null for none and for both. */
function partOf(where: readonly Utterance[]): SaidClock['half'] {
  const [morning, evening] = (['morning', 'evening'] as const).map((half) =>
    where.some(({ value, words }) =>
      // 'I am' names no part of the day.
      tokenize(value).some(
        ({ fold }, at, all) =>
          words.head[half].includes(fold) && !words.self.includes(all[at - 1]?.fold ?? ''),
      ),
    ),
  )
  return morning === evening ? null : morning ? 'morning' : 'evening'
}

const written = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
