import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { findDates, findTimes } from '../language/dates.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { indexOfPhrase, isOneOf, startsWithPhrase } from '../language/words.ts'
import type { Protocol } from '../model/schema.ts'
import { clean } from './clean.ts'
import type { Context } from './context.ts'
import type { HeaderDates } from './header-dates.ts'
import { lineOfPlaceAndHours, placeAndHours, type PlaceAndHours } from './hour-beside-place.ts'
import { isPlace } from './is-place.ts'
import { splitOutside } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { stripDot } from './strip-dot.ts'
import { sentencesOf } from './sentences.ts'
import { withoutSpans, type Span } from './span.ts'
import type { Statement } from './statements.ts'

/** The place of a meeting is told in no more characters. */
const LONGEST_PLACE = 120
/** How surely a field states the day of the meeting. */
const DATED = 3
/** How surely the day on which the record was made is the meeting's. */
const OTHER_DAY = 0.4

/** Fields of the hours of a meeting, of which the day may be told in the same field. */
const DATED_FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>(['date', 'time'])
/** Fields that tell when a meeting began or ended. */
const TIMED_FIELDS: ReadonlySet<LabelKey> = new Set<LabelKey>(['date', 'time', 'opened', 'closed'])

/** ', at 10': the hour behind a place. */
const HOUR_BEHIND = patternWith((at) => `,?\\s${at}\\s(?=\\d)`)

/** Reads the fields at the head of a record, and where and when it says that the meeting was. */
export class HeaderFields {
  readonly #context: Context
  readonly #header: Pick<Protocol, 'time' | 'place'>
  readonly #dates: HeaderDates
  /** Whether a field has told when the meeting was opened. */
  #opened = false
  /** The label of the field above that had nothing behind it. */
  #bare: Label | null = null
  /** Where the place stands that no field states. */
  #town: Text | null = null

  constructor(context: Context, header: Pick<Protocol, 'time' | 'place'>, dates: HeaderDates) {
    this.#context = context
    this.#header = header
    this.#dates = dates
  }

  /** A line with the label of a field. */
  read({ label, text, head }: Statement): void {
    if (!label) return
    // 'Место передачи решений: …' is not where the meeting was.
    const { otherPlaces = [] } = this.#context.lexicon.headers
    if (label.key === 'place' && indexOfPhrase(head.value, otherPlaces)) return
    this.#context.ledger.marker(`label:${label.key}`, head.place())
    this.#bare = text.value === '' ? label : null
    const rest = this.#besides(label, head, text)
    if (label.key === 'place') this.#placed(rest ?? text, !label.guessed)
    else if (TIMED_FIELDS.has(label.key)) this.#timed(label, text)
    if (label.key !== 'place' && rest) this.#placed(rest, true)
  }

  /** Reads the line below a field that has its label only; gives whether it is what the field states. */
  below(text: Text): boolean {
    const label = this.#bare
    this.#bare = null
    const { dates, minutes } = this.#context.lexicon
    if (!label || minutes || text.length > LONGEST_PLACE || text.value.endsWith(':')) return false
    const dated = findDates(text.value, dates).length > 0
    if (label.key === 'place' && !dated) this.#placed(text, !label.guessed)
    else if (!TIMED_FIELDS.has(label.key) || !(dated || findTimes(text.value, dates).length > 0)) return false
    else this.#timed(label, text)
    return true
  }

  /** The place in a field that is asked for day or hour as well: 'Время и место: 09.10–09.40, ул. Лесная, 6'; null in others. */
  #besides({ key }: Label, head: Text, text: Text): Text | null {
    const { lexicon } = this.#context
    const { placeNames = [], whenNames = [] } = lexicon.headers
    if (!indexOfPhrase(head.value, placeNames) || !indexOfPhrase(head.value, whenNames)) return null
    if (key !== 'place' && !TIMED_FIELDS.has(key)) return null
    const dates = findDates(text.value, lexicon.dates).filter(({ value }) => value.year !== null)
    if (key === 'place') for (const { start, end } of dates) this.#dates.read(text.slice(start, end), DATED)
    const spans = [...dates, ...findTimes(text.value, lexicon.dates)].sort((a, b) => a.start - b.start)
    const longest = withoutSpans(text, spans).reduce(
      (most, part) => (part.length > most.length ? part : most),
      text.slice(0, 0),
    )
    return /\p{L}{2}/u.test(longest.value) ? longest : null
  }

  /** The place that a field states: it counts more than the town where the record was written, which stands above. */
  #placed(text: Text, outdoes: boolean): void {
    const value = this.#context.lexicon.minutes ? stripMarks(text) : stripDot(stripMarks(text))
    if (value.value === '' || /^_+$/.test(value.value)) return
    const { ledger, lexicon } = this.#context
    const town = outdoes && !lexicon.minutes ? this.#town : null
    if (town) {
      ledger.release(this.#header, 'place')
      this.#header.place = null
      this.#town = null
      const name = /\p{Lu}\p{Ll}+/u.exec(town.value)?.[0] ?? ''
      if (name !== '' && value.value.includes(name)) ledger.marker('place-again', town.place())
    }
    this.place(value)
  }

  /** A place on a line without a label, which a field outdoes. */
  unlabelled(part: Text): void {
    if (this.#header.place !== null) return
    this.place(part)
    this.#town = part
  }

  /** The hours that a field states, and its day. */
  #timed({ key, tail }: Label, text: Text): void {
    const other = startsWithPhrase(tail, this.#context.lexicon.headers.otherDays ?? []) > 0
    const after = this.#behindDay(key, text, other ? OTHER_DAY : DATED)
    if (key === 'time') this.#weekday(text)
    if (key === 'date' && after > 0) this.#placeBehind(text.slice(after))
    const [first, second] = findTimes(text.value.slice(after), this.#context.lexicon.dates)
    if (first) {
      const side = key === 'closed' ? 'end' : 'start'
      this.time(side, first.value, text.slice(after + first.start, after + first.end), key === 'opened')
    }
    if (second && this.#tellsEnd(key, text))
      this.time('end', second.value, text.slice(after + second.start, after + second.end))
  }

  /** 'понедельник, 10:00': the day of the week says nothing that the date does not. */
  #weekday(text: Text): void {
    const { ledger, lexicon } = this.#context
    const [first] = tokenize(text.value).filter(({ kind }) => kind === 'word')
    if (first && lexicon.deadlines.weekdays.flat().includes(first.fold))
      ledger.marker('weekday', text.place(first.start, first.end))
  }

  /** 'Состоялось: 30 октября 2024 г., ауд. 418': the place behind the day of its field. */
  #placeBehind(text: Text): void {
    const { lexicon } = this.#context
    if (lexicon.minutes) return
    for (const part of splitOutside(text, ',')) {
      const words = stripDot(stripMarks(part))
      if (words.value !== '' && isPlace(words, lexicon, true)) this.place(words)
    }
  }

  /** Reads the day that a field states; gives the offset behind it. */
  #behindDay(key: LabelKey, text: Text, rank: number): number {
    const spans = DATED_FIELDS.has(key) ? this.#dates.read(text, rank) : []
    // '16.02' in a field of dates is a day without its year, and no hour.
    const day = key === 'date' ? findDates(text.value, this.#context.lexicon.dates).at(-1) : undefined
    return Math.max(spans.at(-1)?.end ?? 0, day?.end ?? 0)
  }

  /** Whether the second hour of a field is the end: 'Начало в 10.00, окончание в 12.00' in that of the beginning. */
  #tellsEnd(key: LabelKey, text: Text): boolean {
    if (key !== 'opened') return key !== 'closed'
    return indexOfPhrase(text.value, this.#context.lexicon.labels.closed.slice(0, 1)) !== null
  }

  /** An hour of the meeting; the first that is stated holds, but 'Call to order: 19:12' tells more surely than when it was to be. */
  time(key: 'start' | 'end', value: string, text: Text, sure = false): void {
    const time = (this.#header.time ??= { start: null, end: null })
    const surer = sure && !this.#opened && this.#context.lexicon.minutes
    if (time[key] !== null && !surer) return
    this.#opened ||= sure
    time[key] = value
    this.#context.ledger.instead(time, key, text.place())
  }

  /** The place of the meeting; the first that is stated holds. */
  place(part: Text): void {
    if (this.#header.place !== null) return
    const timed = placeAndHours(part, this.#context.lexicon)
    const where = timed ? part.slice(timed.place.start, timed.place.end).trim() : part
    if (timed) this.#hours(part, timed)
    this.#header.place = clean(where.value)
    this.#context.ledger.fact(this.#header, 'place', where.place())
  }

  /** A line of a place and hours alone; gives the stretch of the hours. */
  besidePlace(text: Text): Span[] {
    const timed = lineOfPlaceAndHours(text, this.#context.lexicon)
    if (!timed) return []
    this.#hours(text, timed)
    const { start, end } = timed.place
    return [end < text.length ? { start: end, end: text.length } : { start: 0, end: start }]
  }

  #hours(text: Text, { hours: [first, second], place }: PlaceAndHours): void {
    if (first) this.time('start', first.value, text.slice(first.start, first.end))
    if (second) this.time('end', second.value, text.slice(second.start, second.end))
    const beside = place.end < text.length ? text.slice(place.end) : text.slice(0, place.start)
    this.#context.ledger.marker('hours', beside.place())
  }

  /** 'held at the registered office, on Tuesday, 14 November 2023': the place between the words and the date. */
  heldAt(whole: Text, spans: readonly Span[]): Span | null {
    const { placeWords, deadlines } = this.#context.lexicon
    const found = placeWords ? indexOfPhrase(whole.value, placeWords.heldAt) : null
    if (!placeWords || !found || this.#header.place !== null) return null
    const stop =
      spans.find(({ start }) => start > found.end)?.start ??
      endOfSentence(whole.value, found.end, this.#context.lexicon)
    const hour = hourBehind(whole.value.slice(found.end, stop), this.#context.lexicon)
    const tokens = withoutDay(
      tokenize(whole.value.slice(found.end, hour === undefined ? stop : found.end + hour)),
      [...placeWords.beforeDates, ...deadlines.weekdays.flat()],
    )
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last || last.end > LONGEST_PLACE) return null
    this.place(whole.slice(found.end + first.start, found.end + last.end))
    this.#context.ledger.marker('held-at', whole.place(found.start, found.end))
    return { start: found.start, end: stop }
  }
}

/** Where the hour behind a place begins: in 'the library at 45 Mill Street' none does. */
function hourBehind(value: string, { placeWords, dates }: Lexicon): number | undefined {
  const found = HOUR_BEHIND(placeWords?.beforeHours ?? []).exec(value)
  if (!found) return undefined
  const rest = value.slice(found.index + found[0].length)
  const [time] = findTimes(rest, dates)
  return time?.start === 0 && !/^\s\p{Lu}\p{Ll}/u.test(rest.slice(time.end)) ? found.index : undefined
}

/** Words without the day of the week and what leads in to a date at their end. */
function withoutDay(tokens: readonly Token[], leading: readonly string[]): readonly Token[] {
  const end = tokens.findLastIndex(
    ({ kind, fold }) => kind === 'number' || (kind === 'word' && !isOneOf(fold, leading)),
  )
  return tokens.slice(0, end + 1)
}

function endOfSentence(value: string, from: number, lexicon: Lexicon): number {
  const [first] = sentencesOf(value.slice(from), lexicon)
  return from + (first?.end ?? 0)
}
