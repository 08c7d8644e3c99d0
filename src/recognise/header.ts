import { Text } from '../document/text.ts'
import { findDates, findTimes } from '../language/dates.ts'
import type { Protocol } from '../model/schema.ts'
import { requisitesAbove } from './above-title.ts'
import { goesOnTitle } from './bare-title.ts'
import type { Context } from './context.ts'
import { HeaderDates, rankOfDay } from './header-dates.ts'
import { HeaderFields } from './header-fields.ts'
import { HeaderTitle, titleWords } from './header-title.ts'
import { BEFORE_HOUR, isHourAlone } from './hour-alone.ts'
import { readBesideWhen } from './place-behind-hour.ts'
import { readLetterhead } from './letterhead.ts'
import { withoutOtherYear } from './meeting-number.ts'
import type { Passage } from './passage.ts'
import { stripDot } from './strip-dot.ts'
import { findProtocolNumbers, isWeekday, numberField, rankOfNumber } from './protocol-number.ts'
import { bareNumber, numberAlone } from './bare-number.ts'
import { inSentences, isBareWord, placesIn, townAbove, unbracketed } from './header-parts.ts'
import { withoutSpans, type Span } from './span.ts'
import type { Statement } from './statements.ts'
import type { Unit } from './units.ts'
import { indexOfPhrase, startsWithPhrase } from '../language/words.ts'

export type Header = Pick<
  Protocol,
  'kind' | 'title' | 'organization' | 'number' | 'date' | 'endDate' | 'time' | 'place'
>

/** Characters of a weekday and its comma before a date. */
const LONGEST_WEEKDAY = 12
/** How surely a title does that has the number without a sign before its day. */
const PLAIN_NUMBER = 3
/** How surely a field states the number: more than any place of the sign. */
const FIELD = 5

/** Parts of a title, at most. */
const MOST_TITLE = 12

/** A line of the head without the label of a field. */
interface HeaderLine {
  readonly statement: Statement
  readonly whole: Text
  /** Whether it stands where the title does. */
  readonly titleBlock: boolean
  /** Whether it is the first of the title. */
  readonly opens: boolean
  /** Whether the title so far is a bare word that this line completes. */
  readonly bare: boolean
}

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
  readonly #fields: HeaderFields
  #numberRank = 0
  /** Whether the line before went into the title. */
  #titled = false
  constructor(context: Context) {
    this.#context = context
    this.#title = new HeaderTitle(context, this.header)
    this.#dates = new HeaderDates(context, this.header)
    this.#fields = new HeaderFields(context, this.header, this.#dates)
  }

  read(passages: readonly Passage[]): Header {
    readLetterhead(passages, this.header, this.#context)
    let bare = false
    for (const [at, { part, statement }] of passages.entries()) {
      if (part === 'title' && this.#title.length === 0) this.#title.headedBy(passages, at)
      if (part !== 'title' && part !== 'header') bare = false
      else
        for (const { piece, titles } of inSentences(statement, part === 'title', this.#context.lexicon))
          bare = this.#line(piece, titles, bare)
    }
    const town = this.header.place === null ? townAbove(passages, this.#context.lexicon) : null
    if (town) this.#fields.place(town)
    if (this.header.date === null && !this.#context.lexicon.minutes)
      for (const statement of requisitesAbove(passages, this.#context.lexicon))
        this.#line(statement, false, false)
    this.#title.write()
    readBesideWhen(passages, this.header, this.#context)
    withoutOtherYear(this.header, this.#context)
    return this.header
  }

  /** The number where a field of its own has it, which nothing outdoes. */
  #numbered({ whole, row }: Unit): void {
    const found =
      this.#numberRank < FIELD ? numberField(whole.value, this.#context.lexicon, row !== null) : null
    if (!found) return
    this.#numberRank = FIELD
    this.header.number = found.value
    this.#context.ledger.instead(this.header, 'number', whole.place(found.valueStart, found.end))
    this.#context.ledger.marker('number-sign', whole.place(found.start, found.valueStart))
  }

  /** One line of the header. Gives whether the title so far is a bare word that the next line completes. */
  #line(statement: Statement, titleBlock: boolean, bare: boolean): boolean {
    const { label, text, unit } = statement
    const { lexicon } = this.#context
    if (!titleBlock) this.#numbered(unit)
    if (label && label.key !== 'proceedings' && label.key !== 'question') {
      this.#fields.read(statement)
      this.#titled = false
      return bare && !lexicon.minutes
    }
    const whole = unit.row ? text : Text.join([statement.head, text], '')
    if (!titleBlock && this.#fields.below(whole)) return bare
    const opens = this.#title.length === 0 && titleBlock
    const line: HeaderLine = { statement, whole, titleBlock, opens, bare }
    const words = this.#wordsOf(line)
    return words.length === 0 ? bare : this.#goesInTitle(line, words)
  }

  /** Reads the facts of a line without the label of a field; gives what is left of it. */
  #wordsOf(line: HeaderLine): readonly Text[] {
    const { whole, opens } = line
    const spans = this.#spansOf(line)
    const rest = withoutSpans(whole, spans)
    const places = this.#placesOf(line, rest, spans)
    if (spans.length > 0 || rest.length === places.length) this.#places(line, places)
    const own = rest.filter((part) => !places.includes(part))
    return opens ? titleWords(whole, own, this.header.number, this.#context.lexicon) : own
  }

  /** Adds words to the title where they belong to it; gives whether it is a bare word so far. */
  #goesInTitle(line: HeaderLine, words: readonly Text[]): boolean {
    const { opens, whole } = line
    const [first] = words
    const open = this.#title.length > 0 && this.#title.length < MOST_TITLE
    this.#titled = opens || (open && first !== undefined && this.#continues(line, first))
    if (!this.#titled) return false
    // 'Планёрка кафе' over 'вторник, 14 января': the weekday belongs to the day.
    for (const part of words) if (!isWeekday(part, this.#context.lexicon)) this.#title.add(part, whole)
    return opens && words.length === 1 && first !== undefined && isBareWord(first, this.#context.lexicon)
  }

  /** The stretches of a line that state the date, the number, the time or where the meeting was held. */
  #spansOf({ statement, whole, titleBlock, bare }: HeaderLine): Span[] {
    const spans = titleBlock || this.#isDated(statement) ? this.#factsOf(whole, titleBlock, bare) : []
    const held = this.#fields.heldAt(whole, spans)
    return held && !titleBlock ? [...spans, held] : spans
  }

  /** What is left of a line that looks like the place of the meeting. */
  #placesOf(
    { statement, whole, opens }: HeaderLine,
    rest: readonly Text[],
    spans: readonly Span[],
  ): readonly Text[] {
    const { lexicon } = this.#context
    if (lexicon.minutes && (opens || statement.unit.bullet !== null)) return []
    return placesIn(rest, { whole, spans, opens, dated: this.header.date !== null }, lexicon)
  }

  #places({ statement: { text, unit } }: HeaderLine, places: readonly Text[]): void {
    // 'сельский клуб. Начало 18.00': the sentence ends before the next field.
    const ends = text.place().end < unit.whole.place().end
    const dotted = !ends && this.#context.lexicon.minutes
    for (const part of places) this.#fields.unlabelled(unbracketed(dotted ? part : stripDot(part)))
  }

  /** Whether the words of a line go on with the title above. */
  #continues({ statement: { unit }, whole, titleBlock, bare }: HeaderLine, first: Text): boolean {
    const { lexicon } = this.#context
    const completes = lexicon.minutes ? bare && goesOnTitle(whole.value, lexicon) : bare || titleBlock
    return (
      completes ||
      startsWithPhrase(first.value, lexicon.headers.meetings) > 0 ||
      (this.#titled && unit.bold && !unit.gap)
    )
  }

  /** Whether the date of a line may be the meeting's: a point of a list begins with it there, or speaks of something else. */
  #isDated({ unit }: Statement): boolean {
    const { dates, minutes, headers } = this.#context.lexicon
    if (!minutes || unit.bullet === null || indexOfPhrase(unit.text.value, headers.held)) return true
    return (findDates(unit.text.value, dates)[0]?.start ?? 0) <= LONGEST_WEEKDAY
  }

  /** Date, number and time of a line without a label; gives what was used. */
  #factsOf(text: Text, titleBlock: boolean, bare: boolean): Span[] {
    const dates = this.#dates.read(text, rankOfDay(text, titleBlock, this.#context.lexicon))
    const numbers = this.#numbersOf(text, dates, titleBlock, bare)
    const times = this.#timesBehind(text, dates.at(-1), titleBlock)
    const spans = [...dates, ...numbers, ...times]
    if (spans.length > 0) return spans
    const beside = this.#fields.besidePlace(text)
    return beside.length > 0 ? beside : this.#hourAlone(text)
  }

  /** The number that a line states more surely than those before. */
  #numbersOf(text: Text, dates: readonly Span[], titleBlock: boolean, bare: boolean): Span[] {
    const { lexicon, ledger } = this.#context
    const signed = findProtocolNumbers(text.value, lexicon)
    const unsigned = titleBlock ? bareNumber : numberAlone
    const plain = signed.length === 0 ? unsigned(text.value, dates, lexicon) : null
    const numbers = [...signed, ...(plain ? [plain] : [])].filter(
      (number) => !dates.some(({ start, end }) => number.start >= start && number.start < end),
    )
    const line = { text, spans: [...dates, ...numbers], below: bare }
    return numbers.filter((number) => {
      const rank = number === plain ? PLAIN_NUMBER : rankOfNumber(number, line, lexicon)
      if (rank <= this.#numberRank || rank === 0) return false
      this.#numberRank = rank
      this.header.number = number.value
      ledger.instead(this.header, 'number', text.place(number.valueStart, number.end))
      ledger.marker('number-sign', text.place(number.start, number.valueStart))
      return true
    })
  }

  /** The hours behind the date of a line: in a title only where words say that they are hours. */
  #timesBehind(text: Text, date: Span | undefined, titleBlock: boolean): Span[] {
    if (!date) return []
    const after = date.end
    const { lexicon } = this.#context
    const [first, second] = findTimes(text.value.slice(after), lexicon.dates)
    if (!first) return []
    const close = BEFORE_HOUR.exec(text.value.slice(after, after + first.start))
    if (titleBlock && !lexicon.minutes && !close) return []
    this.#fields.time('start', first.value, text.slice(after + first.start, after + first.end))
    const start = { start: close ? after : after + first.start, end: after + first.end }
    if (!second) return [start]
    this.#fields.time('end', second.value, text.slice(after + second.start, after + second.end))
    return [start, { start: after + second.start, end: after + second.end }]
  }

  /** A line that states nothing but an hour. */
  #hourAlone(text: Text): Span[] {
    const [alone] = findTimes(text.value, this.#context.lexicon.dates)
    if (!alone || !isHourAlone(text.value, alone)) return []
    this.#fields.time('start', alone.value, text.slice(alone.start, alone.end))
    return [{ start: 0, end: text.length }]
  }
}
