import { Text } from '../document/text.ts'
import { isoDate } from '../language/calendar.ts'
import { findDates, findTimes } from '../language/dates.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { tokenize } from '../language/form.ts'
import type { Protocol } from '../model/schema.ts'
import { report, type Context } from './context.ts'
import type { Passage } from './outline.ts'
import { numberMarkAt } from './number-marks.ts'
import { stripMarks } from './person-entries.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statements.ts'
import { indexOfPhrase, isOneOf, startsWithPhrase } from './words.ts'
import { hasWord, isCapitals, startsUpper } from '../source/letters.ts'
import { withoutTrailing } from '../source/edges.ts'

/** A stretch of a line, as offsets into its value. */
interface Span {
  readonly start: number
  readonly end: number
}

/** Whether a statement names the document: 'ПРОТОКОЛ № 3', 'Выписка из протокола', 'Протокол заседания …'. */
export function isTitle({ unit, label }: Statement, lexicon: Lexicon): boolean {
  if (label && label.separator !== 'none' && label.key !== 'proceedings') return false
  const value = unit.whole.value
  if (value.length > 600) return false
  const [first, second] = tokenize(value.slice(0, 80)).filter((token) => token.kind === 'word')
  if (!first || first.start > 3 || !lexicon.headers.titles.includes(first.fold)) return false
  // 'Протокол хранится в папке 3' tells of a protocol and heads none.
  return !second || !isOneOf(second.fold, lexicon.headers.notTitles)
}

export type Header = Pick<
  Protocol,
  'kind' | 'title' | 'organization' | 'number' | 'date' | 'endDate' | 'time' | 'place'
>

const NUMBER_VALUE = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d][A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d./\\_–-]*/u

interface NumberMention extends Span {
  readonly value: string
  readonly valueStart: number
}

/** '№ 3', 'N 3/2022', '№3-П' anywhere in a line. */
function findNumbers(value: string, lexicon: Lexicon): NumberMention[] {
  const found: NumberMention[] = []
  for (let at = 0; at < value.length; at++) {
    const character = value[at] ?? ''
    const isSign = character === '№'
    const isLatin =
      /[NnН]/.test(character) &&
      !/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d]/u.test(value[at - 1] ?? '') &&
      /^[NnН][ ]?\d/.test(value.slice(at, at + 3))
    const mark = lexicon.grammar ? numberMarkAt(value, at, lexicon.headers.numberMarks) : 0
    if (!isSign && mark === 0 && !(isLatin && lexicon.headers.numberMarks.includes('n'))) continue
    let from = at + Math.max(1, mark)
    while (value[from] === ' ') from++
    const match = NUMBER_VALUE.exec(value.slice(from, from + 40))
    if (!match || !/\d/.test(match[0])) continue
    const printed = withoutTrailing(match[0], './\\_–-')
    found.push({ start: at, end: from + printed.length, value: printed, valueStart: from })
    at = from + printed.length - 1
  }
  return found
}

/** What is left of a line when spans are taken out: one Text per stretch. */
function without(text: Text, spans: readonly Span[]): Text[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const parts: Text[] = []
  let from = 0
  for (const { start, end } of sorted) {
    if (start > from) parts.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  parts.push(text.slice(from))
  return parts.map(stripMarks).filter((part) => hasWord(part.value))
}

/** Words that stand before a date and belong to it. */
const BEFORE_DATE = /(?:^|\s)(?:от|on)\s*$/iu

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
  readonly #titleParts: Text[] = []
  #numberRank = 0
  #dateRank = 0

  constructor(context: Context) {
    this.#context = context
  }

  read(passages: readonly Passage[]): Header {
    this.#organization(passages)
    let bare = false
    for (const { part, statement } of passages) {
      if (part === 'title' || part === 'header') bare = this.#line(statement, part === 'title', bare)
    }
    this.#title()
    return this.header
  }

  /** The letterhead: the lines above the title, until one that names no organisation. */
  #organization(passages: readonly Passage[]): void {
    const { lexicon, ledger } = this.#context
    const lines: Text[] = []
    for (const { part, statement } of passages) {
      if (part !== 'front') continue
      const value = statement.unit.whole.value
      if (
        statement.label?.key === 'approval' ||
        statement.label?.key === 'attachment' ||
        startsWithPhrase(value, lexicon.labels.attachment)
      )
        break
      const names = tokenize(value.slice(0, 300)).some(
        (token) => token.kind === 'word' && isOneOf(token.fold, lexicon.headers.organizations),
      )
      const continues =
        lines.length > 0 && (/^[«"]/.test(value) || (!statement.unit.gap && !/\d{5}|тел/iu.test(value)))
      if (!names && !continues) break
      if (/\d{6}/.test(value)) break
      lines.push(statement.unit.whole)
      ledger.extend(this.header, 'organization', statement.unit.whole.place())
    }
    if (lines.length > 0) this.header.organization = lines.map(({ value }) => clean(value)).join(' ')
  }

  /** One line of the header. Gives whether the title so far is a bare word that the next line completes. */
  #line(statement: Statement, titleBlock: boolean, bare: boolean): boolean {
    const { label, text } = statement
    if (label && label.key !== 'proceedings' && label.key !== 'question') {
      this.#field(statement)
      return bare
    }
    const whole = statement.unit.row ? text : statement.unit.whole
    const spans = this.#factsOf(whole, titleBlock)
    const held = this.#heldAt(whole, spans)
    if (held && !titleBlock) spans.push(held)
    const rest = without(whole, spans)
    const places = rest.filter((part) => this.#isPlace(part))
    if (places.length > 0 && (spans.length > 0 || rest.length === places.length)) {
      for (const part of places) this.#place(part)
    }
    const words = rest.filter((part) => !places.includes(part))
    const first = words[0]
    if (!first) return bare
    const isStart = this.#titleParts.length === 0 && titleBlock
    const continues =
      bare || titleBlock || startsWithPhrase(first.value, this.#context.lexicon.headers.meetings) > 0
    if (!isStart && !(continues && this.#titleParts.length > 0 && this.#titleParts.length < 12)) return false
    for (const part of words) {
      const end = part.place().end
      const comma = /^\s*,/u.test(whole.value)
        ? null
        : whole.value.trimEnd().endsWith(',') &&
          end === whole.slice(0, whole.value.trimEnd().length - 1).place().end
      this.#titleParts.push(
        comma ? Text.join([part, whole.slice(whole.value.trimEnd().length - 1).trim()], '') : part,
      )
      this.#context.ledger.extend(this.header, 'title', part.place())
    }
    return (
      isStart &&
      words.length === 1 &&
      tokenize(first.value).filter((token) => token.kind === 'word').length <= 1
    )
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
      const spans = label.key === 'date' || label.key === 'time' ? this.#dates(text, 3) : []
      const after = spans[spans.length - 1]?.end ?? 0
      const times = findTimes(text.value.slice(after), lexicon.dates)
      const key = label.key === 'closed' ? 'end' : 'start'
      const [first, second] = times
      if (first) this.#time(key, first.value, text.slice(after + first.start, after + first.end))
      if (second && key === 'start' && label.key !== 'opened')
        this.#time('end', second.value, text.slice(after + second.start, after + second.end))
      const closed = label.key === 'opened' ? indexOfLabel(text.value, lexicon.labels.closed) : -1
      if (second && closed >= 0) this.#time('end', second.value, text.slice(second.start, second.end))
      return
    }
  }

  #time(key: 'start' | 'end', value: string, text: Text): void {
    const time = (this.header.time ??= { start: null, end: null })
    if (time[key] !== null) return
    time[key] = value
    this.#context.ledger.fact(time, key, text.place())
  }

  #isPlace(part: Text): boolean {
    const [first, second] = tokenize(part.value.slice(0, 80))
    if (!first || !second || part.value.length > 90) return false
    const { settlements } = this.#context.lexicon.headers
    if (isOneOf(first.fold, this.#context.lexicon.headers.venues)) return part.value.length < 60
    return settlements.includes(first.fold) && (second.text === '.' || startsUpper(second.text))
  }

  #place(part: Text): void {
    if (this.header.place !== null) return
    this.header.place = clean(part.value)
    this.#context.ledger.fact(this.header, 'place', part.place())
  }

  /** Date, number and time of a line without a label; gives what was used. */
  #factsOf(text: Text, titleBlock: boolean): Span[] {
    const dates = this.#dates(text, titleBlock ? 2 : 1)
    const spans: Span[] = [...dates]
    const covered = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end)
    const numbers = findNumbers(text.value, this.#context.lexicon).filter(({ start }) => !covered(start))
    for (const number of numbers) {
      const rank = this.#rankOf(number, text, [...spans, ...numbers])
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
      if (first && !titleBlock) {
        this.#time('start', first.value, text.slice(after + first.start, after + first.end))
        spans.push({ start: after + first.start, end: after + first.end })
        if (second) {
          this.#time('end', second.value, text.slice(after + second.start, after + second.end))
          spans.push({ start: after + second.start, end: after + second.end })
        }
      }
    }
    return spans
  }

  /** How surely a '№ n' is the protocol's: right after the title word, on a line of its own, at a title's end. */
  #rankOf(number: NumberMention, text: Text, spans: readonly Span[]): number {
    const before = text.value.slice(0, number.start).trim()
    const words = tokenize(before).filter((token) => token.kind === 'word')
    const last = words[words.length - 1]
    const { headers } = this.#context.lexicon
    if (words.length === 1 && last && headers.titles.includes(last.fold)) return 4
    // 'ВЫПИСКА из протокола № 34', on one line or two.
    if (words.length <= 3 && last && isOneOf(last.fold, headers.titleForms)) return 4
    if (without(text, spans).every((part) => this.#isPlace(part))) return 3
    const titled = words[0] && this.#context.lexicon.headers.titles.includes(words[0].fold)
    const institution =
      words.length > 1 &&
      !isOneOf(last?.fold ?? '', this.#context.lexicon.headers.titleForms) &&
      last &&
      (isOneOf(last.fold, this.#context.lexicon.headers.organizations) || isCapitals(last.text))
    return titled && !institution && text.value.slice(number.end).trim() === '' ? 2 : 0
  }

  #dates(text: Text, rank: number): Span[] {
    const { ledger } = this.#context
    const spans: Span[] = []
    for (const mention of findDates(text.value, this.#context.lexicon.dates)) {
      const before = BEFORE_DATE.exec(text.value.slice(0, mention.start))
      const start = before
        ? mention.start - before[0].length + (/^\s/.test(before[0]) ? 1 : 0)
        : mention.start
      const { year, month, day, valid } = mention.value
      if (!valid) {
        report(
          this.#context,
          'date-exists',
          { text: text.value.slice(mention.start, mention.end) },
          text.place(mention.start, mention.end),
        )
        continue
      }
      if (year === null || day === null) continue
      const iso = isoDate(year, month, day)
      const { until } = mention
      if (rank > this.#dateRank && this.header.date === null) {
        this.#dateRank = rank
        this.header.date = iso
        ledger.fact(this.header, 'date', text.place(mention.start, mention.end))
        if (until?.valid && until.day !== null) {
          this.header.endDate = isoDate(until.year ?? year, until.month, until.day)
          ledger.also(this.header, 'endDate', text.place(mention.start, mention.end))
        }
      } else if (this.header.date === iso) {
        ledger.marker('date-again', text.place(mention.start, mention.end))
      } else continue
      ledger.marker('date-word', text.place(start, mention.start))
      spans.push({ start, end: mention.end })
    }
    return spans
  }

  #title(): void {
    const [first, ...rest] = this.#titleParts
    if (!first) return
    const word = tokenize(first.value).find((token) => token.kind === 'word')
    const { headers } = this.#context.lexicon
    const letters = word ? word.text : ''
    const head =
      word && letters === letters.toUpperCase() && headers.titles.includes(word.fold)
        ? letters.charAt(0) + letters.slice(1).toLowerCase()
        : letters
    const opening = word ? clean(`${head}${first.value.slice(word.end)}`) : clean(first.value)
    this.header.title = [opening, ...rest.map(({ value }) => clean(value))]
      .join(' ')
      .replace(/\.$/, '')
      .trim()
    if (startsWithPhrase(this.header.title, headers.extracts)) this.header.kind = 'extract'
    else if (startsWithPhrase(this.header.title, headers.transcripts)) this.header.kind = 'transcript'
  }
}

function endOfSentence(value: string, from: number, lexicon: Lexicon): number {
  const [first] = sentencesOf(value.slice(from), lexicon)
  return from + (first?.end ?? 0)
}

function indexOfLabel(value: string, words: readonly string[]): number {
  const [first] = words
  return first === undefined ? -1 : value.toLowerCase().indexOf(first)
}

/** On one line, with single spaces. */
export function clean(value: string): string {
  return value.replace(/\s+/gu, ' ').trim()
}
