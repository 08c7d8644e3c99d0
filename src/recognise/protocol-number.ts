import { patternWith } from '../language/word-pattern.ts'
import type { Text } from '../document/text.ts'
import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { isCapitals } from '../source/letters.ts'
import { datedBehind, isOfPlace, namesGathering } from './gathering-number.ts'
import { isPlace } from './is-place.ts'
import { countedMeeting } from './meeting-number.ts'
import { numberMarkAt } from './number-marks.ts'
import { withoutSpans, type Span } from './span.ts'
import { indexOfPhrase, isOneOf } from '../language/words.ts'

const NUMBER_VALUE = /^[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d][A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d./\\_–-]*/u

/** Characters within which a number ends. */
const LONGEST_NUMBER = 40

/** 'П Р О Т О К О Л   №   9 / 2 5': a title typed with blanks, and its number typed so. */
const SPACED_TITLE = /^(?:\p{L} ){4,20}/u
const SPACED_NUMBER = /^\d(?: \d){0,3}(?: ?[/-] ?\d(?: \d){0,3})?(?= *$)/u

/** A number with its sign, as it stands in a line. */
export interface ProtocolNumber extends Span {
  readonly value: string
  readonly valueStart: number
}

const IN_QUOTES = /^[«"“] ?(?=[\p{L}\d./-]{1,12} ?[»"”])/u

/** Offset of the value behind a number sign that stands at an offset; null where none stands there. */
function behindSign(value: string, at: number, { headers }: Lexicon): number | null {
  const mark = numberMarkAt(value, at, headers.numberWords ?? [])
  const latin = isLatinSign(value, at)
  if (value[at] !== '№' && mark === 0 && !(latin && headers.numberMarks.includes('n'))) return null
  let from = at + Math.max(1, mark)
  if (latin && mark === 0) while (/[oо°º.]/u.test(value[from] ?? '')) from++
  while (value[from] === ' ') from++
  // 'ПРОТОКОЛ № « 5 »': a blank of a form that was filled in.
  return from + (IN_QUOTES.exec(value.slice(from, from + LONGEST_NUMBER))?.[0].length ?? 0)
}

/** 'N 3', 'No. 3' at an offset, in letters of either alphabet. */
const isLatinSign = (value: string, at: number): boolean =>
  /[NnН]/.test(value[at] ?? '') &&
  !/[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ\d]/u.test(value[at - 1] ?? '') &&
  /^[NnН](?:[oо°º]\.?)?[ ]?\d/u.test(value.slice(at, at + 5))

/** The number behind a sign in a title that is typed with blanks between its letters. */
function spacedNumber(value: string, sign: number, from: number): ProtocolNumber | null {
  const [printed] = SPACED_TITLE.test(value.slice(0, sign))
    ? (SPACED_NUMBER.exec(value.slice(from, from + LONGEST_NUMBER)) ?? [])
    : []
  if (printed === undefined) return null
  const end = from + printed.trimEnd().length
  return { start: sign, end, value: printed.replace(/\s/gu, ''), valueStart: from }
}

/** A number with the year behind a stroke that is set apart: '№ 2 / 2023'. */
function withYear(printed: string, value: string): string {
  const [year] = /^\d/u.test(printed) ? (YEAR_APART.exec(value.slice(printed.length)) ?? []) : []
  return year === undefined ? printed : printed + year
}

/** ' / 2023', ' / 23' */
const YEAR_APART = /^ \/ (?:20)?\d\d(?!\d)/u

/** '№ 3', 'N 3/2022', '№3-П' anywhere in a line. */
export function findProtocolNumbers(value: string, lexicon: Lexicon): ProtocolNumber[] {
  const found: ProtocolNumber[] = []
  for (let at = 0; at < value.length; at++) {
    const from = behindSign(value, at, lexicon)
    const spaced = from === null ? null : spacedNumber(value, at, from)
    if (spaced) return [...found, spaced]
    const match = from === null ? null : NUMBER_VALUE.exec(value.slice(from, from + LONGEST_NUMBER))
    if (from === null || !match || !/\d/.test(match[0])) continue
    const printed = withYear(withoutTrailing(match[0], './\\_–-'), value.slice(from))
    found.push({ start: at, end: from + printed.length, value: printed, valueStart: from })
    at = from + printed.length - 1
  }
  const counted = found.length === 0 ? countedMeeting(value, lexicon) : null
  return counted ? [counted] : found
}

/** Words of a title that is nothing but its word and whose it is. */
const MOST_TITLE_WORDS = 3

/** A line in which a number of the protocol may stand. */
export interface NumberedLine {
  readonly text: Text
  /** What was read of it already. */
  readonly spans: readonly Span[]
  /** Whether it goes on with a title of which the word stands above. */
  readonly below: boolean
}

/** How surely a '№ n' is the protocol's: right after the title word, on a line of its own, at a title's end. */
export function rankOfNumber(number: ProtocolNumber, line: NumberedLine, lexicon: Lexicon): number {
  const { text, spans } = line
  const { headers } = lexicon
  const words = tokenize(beforeNumber(number, line, lexicon)).filter(({ kind }) => kind === 'word')
  if (countedMeeting(text.value, lexicon)?.start === number.start) return 2
  if (endsInTitle(words, headers)) return 4
  if (isOver(number, text.value, lexicon) && isCountedMeeting(words, lexicon)) return 2
  if (namesGathering(number, line, lexicon)) return 2
  if (withoutSpans(text, spans).every((part) => isPlace(part, lexicon) || isWeekday(part, lexicon)))
    return isOfPlace(number, line, lexicon) ? 0 : 3
  if (!isTitled(words, line.below, headers) || !endsTitle(number, line, lexicon)) return 0
  if (endsInName(text.value.slice(0, number.start), words, headers)) return 2
  return rankOfBody(number, words, headers)
}

/** How surely a number behind the name of who met is the protocol's: that of an institution may be its own. */
function rankOfBody(number: ProtocolNumber, words: readonly Token[], headers: Headers): number {
  const last = words.at(-1)
  if (!last || /[/\\–-]/.test(number.value) || !isInstitution(words, last, headers)) return 2
  // 'Протокол педагогического совета № 2': 'Совет ветеранов № 7' is called so.
  return countsMeetings(words, last, headers) || isCouncil(last, headers) ? 1 : 0
}

/** What may stand between the day and the number: 'г.', a comma. */
const BEHIND_DAY = patternWith((year) => `^,?\\s?(?:${year}\\.?)?,?$`)
const OF_DAY = patternWith((of) => `\\s${of}$`, 'iu')

/** The words of a title before a number, without the day between them: 'ПРОТОКОЛ СОВЕЩАНИЯ ОТ 06.08.2024 № 5'. */
function beforeNumber(
  { start }: ProtocolNumber,
  { text: { value }, spans }: NumberedLine,
  { dates, headers }: Lexicon,
): string {
  const day = spans.find(
    ({ end }) => end <= start && BEHIND_DAY(dates.year).test(value.slice(end, start).trim()),
  )
  return day
    ? value.slice(0, day.start).trimEnd().replace(OF_DAY(headers.ofDay), '').trim()
    : value.slice(0, start).trim()
}

type Headers = Lexicon['headers']

const isTitled = ([first]: readonly Token[], below: boolean, headers: Headers): boolean =>
  first !== undefined && (below || headers.titles.includes(first.fold) || isHeld(first, headers))

/** 'заседания профкома № 41': the title goes on with what was held. */
const isHeld = ({ fold }: Token, { gatherings, meetings }: Headers): boolean =>
  isOneOf(fold, gatherings) && isOneOf(fold, meetings)

/** 'заседания правления ТСН «Рассвет» № 62': a society's name is over, and nothing of it is counted. */
const endsInName = (
  before: string,
  words: readonly Token[],
  { legalForms = [], ...headers }: Headers,
): boolean =>
  /[»"] ?$/u.test(before) &&
  words.some((word) => isOneOf(word.fold, legalForms)) &&
  words.some((word) => isOneOf(word.fold, headers.gatherings))

/** 'Протокол заседания № 19 (очередное)', '… № 19 от 20.10.2022' */
function endsTitle(number: ProtocolNumber, line: NumberedLine, lexicon: Lexicon): boolean {
  const behind = line.text.value.slice(number.end).trim()
  return behind === '' || /^\([^()]{1,40}\)$/u.test(behind) || datedBehind(number, line, lexicon)
}

/** 'Протокол № 34', and 'ВЫПИСКА из протокола № 34' on one line or two. */
function endsInTitle(words: readonly Token[], headers: Headers): boolean {
  const last = words.at(-1)
  if (!last) return false
  if (words.length === 1 && headers.titles.includes(last.fold)) return true
  return words.length <= MOST_TITLE_WORDS && isOneOf(last.fold, headers.titleForms)
}

/** Whether nothing goes on behind a number: in minutes a column of its own may, or when the meeting was held: 'meeting no. 62 held on …'. */
function isOver({ end }: ProtocolNumber, value: string, { minuteWords }: Lexicon): boolean {
  const behind = value.slice(end)
  if (behind.trim() === '') return true
  const [next] = tokenize(behind)
  if (!minuteWords || !next) return false
  return /^(?:\s{3}|\t|\)$)/u.test(behind) || isOneOf(next.fold, minuteWords.behindCount)
}

/** 'Командный созвон № 3': the meeting itself is counted. */
function isCountedMeeting(words: readonly Token[], { headers, minuteWords }: Lexicon): boolean {
  const last = words.at(-1)
  if (last === undefined) return false
  if (minuteWords) return isOneOf(last.fold, minuteWords.occasions)
  return words.length <= MOST_TITLE_WORDS && headers.titles.includes(last.fold)
}

/** 'Протокол собрания школы № 7': the number may be that of a body before it. */
function isInstitution(words: readonly Token[], last: Token, headers: Headers): boolean {
  if (words.length < 2 || isOneOf(last.fold, [...headers.titleForms, ...headers.gatherings])) return false
  return (
    isOneOf(last.fold, headers.organizations) || isOneOf(last.fold, headers.numbered) || isCapitals(last.text)
  )
}

const isCouncil = (last: Token, { councils }: Headers): boolean => isOneOf(last.fold, councils)

/**
 * 'Протокол заседания правления № 9': a body that meets is counted by its meetings, a school by schools. 'заседания
 * медицинского совета № 7': what is held is counted, 'Совет ветеранов № 7' is called so.
 */
const countsMeetings = (words: readonly Token[], last: Token, headers: Headers): boolean =>
  isCouncil(last, headers)
    ? words.some(({ fold }) => isOneOf(fold, headers.gatherings))
    : isOneOf(last.fold, headers.meetings)

/** 'вторник,' before the date. */
export function isWeekday({ value }: Text, { deadlines }: Lexicon): boolean {
  const [day, ...further] = tokenize(value).filter(({ kind }) => kind !== 'mark')
  return day !== undefined && further.length === 0 && deadlines.weekdays.flat().includes(day.fold)
}

const FIELD_MARK = /^\.?\s{0,4}:\s{0,40}[«"]?/u

/** 'Номер протокола 3.': a sentence of the label and the number. */
function plainMark(value: string, { start, end }: Span): RegExpExecArray | null {
  if (!value.slice(start, end).includes(' ') || !/(?:^|[.!?]\s)$/u.test(value.slice(0, start))) return null
  return /^\s+(?=\d[\p{L}\d/-]{0,9}\.?(?:\s|$))/u.exec(value.slice(end))
}

/** 'Номер | 31', 'Номер          31': the number in a column of its own, with nothing else in the line. */
function columnMark(value: string, { start, end }: Span, row: boolean): RegExpExecArray | null {
  const mark = /^(\s+)(?=[\p{L}\d/-]{1,12}$)/u.exec(value.slice(end))
  return start === 0 && mark && (row || mark[0].length > 2) ? mark : null
}

/** 'Номер протокола: 5-ПС', '№: 11': the field of the number in a line; null where there is none. */
export function numberField(
  value: string,
  { headers, minuteWords }: Lexicon,
  row = false,
): ProtocolNumber | null {
  const label = indexOfPhrase(value, headers.numberLabels)
  if (minuteWords && label?.start !== 0) return null
  const mark = label
    ? (FIELD_MARK.exec(value.slice(label.end)) ?? plainMark(value, label) ?? columnMark(value, label, row))
    : null
  if (!label || !mark) return null
  const valueStart = label.end + mark[0].length
  const printed = withoutTrailing(
    NUMBER_VALUE.exec(value.slice(valueStart, valueStart + LONGEST_NUMBER))?.[0] ?? '',
    './\\_–-',
  )
  if (!/\d/.test(printed)) return null
  return { start: label.start, end: valueStart + printed.length, value: printed, valueStart }
}
