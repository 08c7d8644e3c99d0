import { Text } from '../document/text.ts'
import { findDates, findTimes } from '../language/dates.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { tokenize } from '../language/form.ts'
import type { Protocol } from '../model/schema.ts'
import { requisitesAbove } from './above-title.ts'
import { clean } from './clean.ts'
import { goesOnTitle, isBareTitle } from './bare-title.ts'
import type { Context } from './context.ts'
import { HeaderDates } from './header-dates.ts'
import { HeaderTitle, titleWords } from './header-title.ts'
import { BEFORE_HOUR, isHourAlone } from './hour-alone.ts'
import { isPlace } from './is-place.ts'
import { readLetterhead } from './letterhead.ts'
import type { Passage } from './passage.ts'
import { stripDot } from './strip-dot.ts'
import { stripMarks } from './person-entries.ts'
import { findProtocolNumbers, numberField, rankOfNumber } from './protocol-number.ts'
import { sentencesOf } from './sentences.ts'
import { withoutSpans, type Span } from './span.ts'
import type { Statement } from './statements.ts'
import { indexOfPhrase, isOneOf, startsWithPhrase } from '../language/words.ts'

export type Header = Pick<
  Protocol,
  'kind' | 'title' | 'organization' | 'number' | 'date' | 'endDate' | 'time' | 'place'
>

/** A line that states the day of the meeting among other requisites is no longer. */
const LONGEST_DATED = 120
/** Characters of a weekday and its comma before a date. */
const LONGEST_WEEKDAY = 12
/** How surely a field states the number: more than any place of the sign. */
const FIELD = 5

/** Reads the requisites at the head of the protocol (GOST R 7.0.97-2016, 5.8 to 5.13). */
export class HeaderReader {
  readonly #context: Context
  readonly header: Header = {
    kind: 'protocol',
    title: null,
    organization: null,
    number: null,
    date: null,
    endDate: null,
    time: null,
    place: null,
  }
  readonly #title: HeaderTitle
  readonly #dates: HeaderDates
  #numberRank = 0
  /** Whether the line before went into the title. */
  #titled = false

  constructor(context: Context) {
    this.#context = context
    this.#title = new HeaderTitle(context, this.header)
    this.#dates = new HeaderDates(context, this.header)
  }

  read(passages: readonly Passage[]): Header {
    readLetterhead(passages, this.header, this.#context)
    let bare = false
    for (const [at, { part, statement }] of passages.entries()) {
      if (part === 'title' && this.#title.length === 0) this.#title.headedBy(passages, at)
      if (part === 'title' || part === 'header') bare = this.#line(statement, part === 'title', bare)
      else bare = false
    }
    if (this.header.date === null && !this.#context.lexicon.grammar)
      for (const statement of requisitesAbove(passages, this.#context.lexicon))
        this.#line(statement, false, false)
    this.#title.write()
    return this.header
  }

  /** The number where a field of its own has it, which nothing outdoes. */
  #numbered(whole: Text): void {
    const found = this.#numberRank < FIELD ? numberField(whole.value, this.#context.lexicon) : null
    if (!found) return
    this.#numberRank = FIELD
    this.header.number = found.value
    this.#context.ledger.instead(this.header, 'number', whole.place(found.valueStart, found.end))
    this.#context.ledger.marker('number-sign', whole.place(found.start, found.valueStart))
  }

  /** One line of the header. Gives whether the title so far is a bare word that the next line completes. */
  #line(statement: Statement, titleBlock: boolean, bare: boolean): boolean {
    const { label, text } = statement
    if (!titleBlock) this.#numbered(statement.unit.whole)
    if (label && label.key !== 'proceedings' && label.key !== 'question') {
      this.#field(statement)
      this.#titled = false
      return bare && !this.#context.lexicon.grammar
    }
    const whole = statement.unit.row ? text : Text.join([statement.head, text], '')
    const { lexicon } = this.#context
    const spans = titleBlock || this.#isDated(statement) ? this.#factsOf(whole, titleBlock, bare) : []
    const held = this.#heldAt(whole, spans)
    if (held && !titleBlock) spans.push(held)
    const rest = withoutSpans(whole, spans)
    const opens = this.#title.length === 0 && titleBlock
    const plain = lexicon.grammar && (opens || statement.unit.bullet !== null) ? [] : rest
    const places = plain.filter((part) => isPlace(part, lexicon, this.header.date !== null))
    if (places.length > 0 && (spans.length > 0 || rest.length === places.length)) {
      // 'сельский клуб. Начало 18.00': the sentence ends before the next field.
      const ends = text.place().end < statement.unit.whole.place().end
      for (const part of places) this.#place(ends ? stripDot(part) : part)
    }
    const words = opens
      ? titleWords(whole, rest, this.header.number, lexicon)
      : rest.filter((part) => !places.includes(part))
    const first = words[0]
    if (!first) return bare
    const continues =
      (bare && (!lexicon.grammar || goesOnTitle(whole.value, lexicon))) ||
      (titleBlock && !lexicon.grammar) ||
      startsWithPhrase(first.value, lexicon.headers.meetings) > 0 ||
      (this.#titled && statement.unit.bold && !statement.unit.gap)
    this.#titled = opens || (continues && this.#title.length > 0 && this.#title.length < 12)
    if (!this.#titled) return false
    for (const part of words) this.#title.add(part, whole)
    return (
      opens &&
      words.length === 1 &&
      (tokenize(first.value).filter((token) => token.kind === 'word').length <= 1 ||
        (lexicon.grammar !== undefined && isBareTitle(first.value, lexicon)))
    )
  }

  /** Whether the date of a line may be the meeting's: a point of a list begins with it there, or speaks of something else. */
  #isDated({ unit }: Statement): boolean {
    const { dates, grammar } = this.#context.lexicon
    if (!grammar || unit.bullet === null) return true
    return (findDates(unit.text.value, dates)[0]?.start ?? 0) <= LONGEST_WEEKDAY
  }

  /** 'held at the registered office, on Tuesday, 14 November 2023': the place between the words and the date. */
  #heldAt(whole: Text, spans: readonly Span[]): Span | null {
    const { grammar, deadlines } = this.#context.lexicon
    const found = grammar ? indexOfPhrase(whole.value, grammar.heldAt) : null
    if (!grammar || !found || this.header.place !== null) return null
    const stop =
      spans.find(({ start }) => start > found.end)?.start ??
      endOfSentence(whole.value, found.end, this.#context.lexicon)
    const tokens = [...tokenize(whole.value.slice(found.end, stop))]
    const days = deadlines.weekdays.flat()
    while (tokens.length > 0) {
      const last = tokens[tokens.length - 1]
      if (last?.kind === 'word' && !isOneOf(last.fold, [...grammar.beforeDates, ...days])) break
      if (last?.kind === 'number') break
      tokens.pop()
    }
    const [first, last] = [tokens[0], tokens[tokens.length - 1]]
    if (!first || !last || last.end > 120) return null
    this.#place(whole.slice(found.end + first.start, found.end + last.end))
    this.#context.ledger.marker('held-at', whole.place(found.start, found.end))
    return { start: found.start, end: stop }
  }

  #field({ label, text, head }: Statement): void {
    const { ledger, lexicon } = this.#context
    if (!label) return
    ledger.marker(`label:${label.key}`, head.place())
    if (label.key === 'place') {
      const value = stripMarks(text)
      if (value.value !== '' && !/^_+$/.test(value.value)) this.#place(value)
      return
    }
    if (label.key === 'date' || label.key === 'time' || label.key === 'opened' || label.key === 'closed') {
      const spans = label.key === 'date' || label.key === 'time' ? this.#dates.read(text, 3) : []
      // '16.02' in a field of dates is a day without its year, and no hour.
      const day = label.key === 'date' ? findDates(text.value, lexicon.dates).at(-1) : undefined
      const after = Math.max(spans[spans.length - 1]?.end ?? 0, day?.end ?? 0)
      const times = findTimes(text.value.slice(after), lexicon.dates)
      const key = label.key === 'closed' ? 'end' : 'start'
      const [first, second] = times
      if (first) this.#time(key, first.value, text.slice(after + first.start, after + first.end))
      if (second && key === 'start' && label.key !== 'opened')
        this.#time('end', second.value, text.slice(after + second.start, after + second.end))
      const closed = label.key === 'opened' && indexOfPhrase(text.value, lexicon.labels.closed.slice(0, 1))
      if (second && closed) this.#time('end', second.value, text.slice(second.start, second.end))
      return
    }
  }

  #time(key: 'start' | 'end', value: string, text: Text): void {
    const time = (this.header.time ??= { start: null, end: null })
    if (time[key] !== null) return
    time[key] = value
    this.#context.ledger.fact(time, key, text.place())
  }

  #place(part: Text): void {
    if (this.header.place !== null) return
    this.header.place = clean(part.value)
    this.#context.ledger.fact(this.header, 'place', part.place())
  }

  /** How surely a line without a label states the day of the meeting: in the title, by itself, in a sentence that says so. */
  #rankOfDate({ value }: Text, titleBlock: boolean): number {
    if (titleBlock) return 2
    if (indexOfPhrase(value, this.#context.lexicon.headers.held)) return 1.5
    return value.length > LONGEST_DATED ? 0.5 : 1
  }

  /** Date, number and time of a line without a label; gives what was used. */
  #factsOf(text: Text, titleBlock: boolean, bare: boolean): Span[] {
    const dates = this.#dates.read(text, this.#rankOfDate(text, titleBlock))
    const spans: Span[] = [...dates]
    const covered = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end)
    const numbers = findProtocolNumbers(text.value, this.#context.lexicon).filter(
      ({ start }) => !covered(start),
    )
    for (const number of numbers) {
      const rank = rankOfNumber(number, text, [...spans, ...numbers], this.#context.lexicon, bare)
      if (rank <= this.#numberRank || rank === 0) continue
      this.#numberRank = rank
      this.header.number = number.value
      this.#context.ledger.instead(this.header, 'number', text.place(number.valueStart, number.end))
      this.#context.ledger.marker('number-sign', text.place(number.start, number.valueStart))
      spans.push(number)
    }
    if (dates.length > 0) {
      const after = dates[dates.length - 1]?.end ?? 0
      const [first, second] = findTimes(text.value.slice(after), this.#context.lexicon.dates)
      const close = first && BEFORE_HOUR.exec(text.value.slice(after, after + first.start))
      if (first && (!titleBlock || this.#context.lexicon.grammar || close)) {
        this.#time('start', first.value, text.slice(after + first.start, after + first.end))
        spans.push({ start: close ? after : after + first.start, end: after + first.end })
        if (second) {
          this.#time('end', second.value, text.slice(after + second.start, after + second.end))
          spans.push({ start: after + second.start, end: after + second.end })
        }
      }
    }
    const [alone] = spans.length === 0 ? findTimes(text.value, this.#context.lexicon.dates) : []
    if (alone && isHourAlone(text.value, alone)) {
      this.#time('start', alone.value, text.slice(alone.start, alone.end))
      spans.push({ start: 0, end: text.length })
    }
    return spans
  }
}

function endOfSentence(value: string, from: number, lexicon: Lexicon): number {
  const [first] = sentencesOf(value.slice(from), lexicon)
  return from + (first?.end ?? 0)
}
