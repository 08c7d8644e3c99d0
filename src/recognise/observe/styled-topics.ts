import { patternWith } from '../../language/word-pattern.ts'
import { isOwnParagraph } from '../own-paragraph.ts'
import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import type { Ordinal } from '../../language/ordinals.ts'
import { hasWord, startsUpper } from '../../source/letters.ts'
import { isOneOf } from '../../language/words.ts'
import { hasPredicate } from './numbered-titles.ts'
import { colonTitles } from './colon-titles.ts'
import { runInTitles } from './run-in-titles.ts'
import { behindTitle } from '../behind-title.ts'
import { withoutLabel, type Statement } from '../statements.ts'

/** A way in which a record prints the titles of its questions: where the title stands in a line, and its number. */
export interface StyledTitle {
  readonly ordinal: Ordinal | null
  /** Offsets into the whole line: where the title begins and ends, and where the words behind it begin. */
  readonly start: number
  readonly end: number
  readonly rest: number
}

/** A counted style: the mark before the title, and how many lines must count up for it to be one. */
interface CountedStyle {
  readonly mark: (lexicon: Lexicon) => RegExp
  readonly style: Ordinal['style']
  readonly closing: string
  readonly least: number
  /** Whether at least so many titles must run in to the text of their lines. */
  readonly runIn?: boolean
}

const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LONGEST_TITLE = 110
const LONGEST_RUN_IN = 70
/** A number that is a year's: '88/24', '2024/31', 'Min 12/24:'. */
const MINUTES = patternWith((word) => `^(?:${word}\\.?\\s)?(\\d{1,4})\\/(\\d{1,4})[.:)]?\\s+(?=\\p{L})`, 'iu')

/** 'Item 3 – Roof' */
const TOPICS = patternWith((word) => `^${word}\\s(\\d{1,2})(?:\\s?[-–—:.)])?\\s{1,8}(?=\\p{L})`, 'iu')
const minute = ({ minuteWords }: Lexicon): RegExp => MINUTES(minuteWords?.numberedMinutes)
const worded = ({ minuteWords }: Lexicon): RegExp => TOPICS(minuteWords?.numberedTopics)

const COUNTED: readonly CountedStyle[] = [
  { mark: minute, style: 'arabic', closing: '/', least: 3 },
  { mark: worded, style: 'arabic', closing: '', least: 2 },
  { mark: () => /^(\d{1,2})\/\s+(?=\p{L})/u, style: 'arabic', closing: '/', least: 2 },
  { mark: () => /^([A-Z])[.)]\s+(?=\p{L})/u, style: 'letter', closing: '.', least: 3 },
  { mark: () => /^(\d{1,2})\)\s+(?=\p{Lu})/u, style: 'bracketed', closing: ')', least: 3, runIn: true },
  { mark: () => /^(\d{1,2})\.\s+(?=\p{Lu})/u, style: 'arabic', closing: '.', least: 3, runIn: true },
]

/** What ends a title behind which text goes on: 'Planning. …', 'Planning: …', 'Planning - The clerk …'. */
const RUNS_IN = /[.:](?=\s+\S)|\s[-–—]{1,2}(?=\s+["“(]?\p{Lu})/u

const FULL_YEAR = /^(?:19|20)\d\d$/u

/** What a mark counts: of '2024/31' the part that is no year. */
function countOf(printed: string, further = ''): number {
  const counts = further !== '' && FULL_YEAR.test(printed) ? further : printed
  return /^\d/.test(counts) ? Number(counts) : CAPITALS.indexOf(counts) + 1
}

/** Where the title of a line ends: all of it, or its first sentence where more follows: '97/24 Correspondence. A letter …'. */
function endOfTitle(value: string, from: number): { end: number; rest: number } | null {
  const words = value.slice(from)
  const stop = RUNS_IN.exec(words.slice(0, LONGEST_RUN_IN + 1))
  const last = /[.:]$/u.test(words) ? words.length - 1 : words.length
  if (!stop) return last <= LONGEST_TITLE ? { end: from + last, rest: value.length } : null
  const behind = words.slice(stop.index + stop[0].length)
  // 'Mr. Roe spoke' and 'a.m. session': the stop of an abbreviation ends no title.
  if (/(?:^|\s)\p{L}{1,3}$/u.test(words.slice(0, stop.index)) && words[stop.index] === '.')
    return last <= LONGEST_TITLE ? { end: from + last, rest: value.length } : null
  const blank = behind.length - behind.trimStart().length
  return { end: from + stop.index, rest: from + stop.index + stop[0].length + blank }
}

const isCandidate = ({ unit, first, verbatim }: Statement): boolean =>
  first && unit.row === null && verbatim === null && unit.heading === 0

/** The number of a minute is shown whole, with its year: '88/24'; any other as it was found behind its mark. */
const shownNumber = (mark: string, printed: string, year: string | undefined): string =>
  year === undefined ? printed : mark.trim().replace(/^\D+|[.:)]$/gu, '')

/** The lines of one counted style that count on from each other, by index. */
function countedBy(
  statements: readonly Statement[],
  { mark, style, closing, least, runIn = false }: CountedStyle,
  lexicon: Lexicon,
): Map<number, StyledTitle> {
  const found = new Map<number, StyledTitle>()
  const pattern = mark(lexicon)
  let next = 0
  statements.forEach((statement, index) => {
    const { value } = statement.unit.whole
    const match = isCandidate(statement) ? pattern.exec(value) : null
    const printed = match?.[1]
    if (!match || printed === undefined) return
    const number = countOf(printed, match[2])
    if (found.size > 0 && number !== next) return
    const title = endOfTitle(value, match[0].length)
    if (!title || (runIn && hasPredicate(value.slice(match[0].length, title.end), lexicon))) return
    if (found.size === 0 && style === 'letter' && number !== 1) return
    next = number + 1
    const shown = shownNumber(match[0], printed, match[2])
    const ordinal = { printed: shown, style, parts: [number], length: match[0].length, closing }
    found.set(index, { ordinal, start: match[0].length, ...title })
  })
  const counted = runIn ? [...found].filter(([at, { rest }]) => rest < lengthOf(statements[at])) : [...found]
  return counted.length < least ? new Map() : found
}

const lengthOf = (statement: Statement | undefined): number => statement?.unit.whole.length ?? 0

/** Bullets at the margin with text below them that stands deeper: '* Agenda bash (chairs, 5 min)'. */
function bulletedTitles(statements: readonly Statement[]): Map<number, StyledTitle> {
  const found = new Map<number, StyledTitle>()
  const margin = statements.reduce(
    (least, { unit }) => (unit.bullet === null ? least : Math.min(least, unit.indent)),
    Infinity,
  )
  let flat = 0
  statements.forEach((statement, index) => {
    const { unit } = statement
    if (!isCandidate(statement) || unit.bullet === null || unit.indent !== margin) return
    const next = statements[index + 1]
    const { value } = unit.whole
    if (!next || next.unit.indent <= unit.indent || value.length > LONGEST_TITLE || /[.;:,]$/u.test(value)) {
      flat++
      return
    }
    found.set(index, { ordinal: null, start: 0, end: value.length, rest: value.length })
  })
  return found.size < 3 || flat * 3 > found.size ? new Map() : found
}

/** Labels of parts of the record, which title no question: 'Action items'. */
const OF_RECORD: ReadonlySet<LabelKey> = new Set<LabelKey>(['tasks', 'decided', 'agenda', 'signatures'])

/** Whether a line is a paragraph of its own without a count, a bullet or the label of a field. */
function standsAlone(statement: Statement): boolean {
  const { unit, label } = statement
  const headed = !label || (label.separator === 'end' && !OF_RECORD.has(label.key))
  return headed && isOwnParagraph(statement) && unit.heading === 0
}

/** Whether a short line of a paragraph of its own reads like a title: no sentence, no field, nobody's name alone. */
function isPlain(statement: Statement, lexicon: Lexicon): boolean {
  const { value } = statement.unit.whole
  if (!standsAlone(statement)) return false
  if (value.length > LONGEST_RUN_IN || /[.;:,!]$/u.test(value) || !startsUpper(value) || !hasWord(value))
    return false
  if (/:\s/u.test(value) || /[_.]{4,}|\s{3,}/u.test(value)) return false
  const { auxiliaries = [] } = lexicon.wordOrder ?? {}
  return !value
    .split(/\s+/u)
    .slice(0, -1)
    .some((word) => isOneOf(word.toLowerCase(), auxiliaries))
}

const LEAST_PLAIN = 3

/** The number that is met most often, the earlier of two that are met as often; undefined for none. */
function mostUsual(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

/** Indexes of the short lines that stand over something longer, or over a table. */
function plainLines(statements: readonly Statement[], from: number, lexicon: Lexicon): number[] {
  return statements.flatMap((statement, index) => {
    const next = statements[index + 1]
    const over = next !== undefined && !isPlain(next, lexicon) && lengthOf(next) > lengthOf(statement)
    return index > from && over && isPlain(statement, lexicon) ? [index] : []
  })
}

const titleOf = (statement: Statement | undefined): StyledTitle => {
  const length = lengthOf(statement)
  return { ordinal: null, start: 0, end: length, rest: length }
}

/** Short lines over the paragraphs of each question: 'Bikes in the stairwell'. */
function plainTitles(
  statements: readonly Statement[],
  from: number,
  lexicon: Lexicon,
): Map<number, StyledTitle> {
  const found = plainLines(statements, from, lexicon)
  const indents = found.map((index) => statements[index]?.unit.indent ?? 0)
  const usual = mostUsual(indents)
  const alike = found.filter((index) => statements[index]?.unit.indent === usual)
  const words = alike.map((index) => statements[index]?.unit.whole.value ?? '')
  if (alike.length < LEAST_PLAIN || new Set(words).size < words.length) return new Map()
  return new Map(alike.map((index) => [index, titleOf(statements[index])]))
}

/** A line with its title taken apart from what stands behind it on the same line. */
function apart(statement: Statement, title: StyledTitle, level: number, lexicon: Lexicon): Statement[] {
  const plain = withoutLabel(statement)
  const { whole } = statement.unit
  const heading: Statement = {
    ...plain,
    ordinal: title.ordinal ?? plain.ordinal,
    head: title.ordinal ? whole.slice(0, title.start) : plain.head,
    text: title.ordinal || title.end < whole.length ? whole.slice(title.start, title.end).trim() : plain.text,
    level,
  }
  const rest = behindTitle(statement, title.rest, lexicon)
  return rest.head.length + rest.text.length === 0 ? [heading] : [heading, rest]
}

/** Statements with the titles of their questions raised to `level`, where a record prints them in one of the styles. */
export function withStyledTopics(
  statements: readonly Statement[],
  from: number,
  lexicon: Lexicon,
  level: number,
): readonly Statement[] {
  const found = stylesOf(statements, from, lexicon)
  if (found.size === 0) return statements
  return statements.flatMap((statement, index) => {
    const title = found.get(index)
    return title ? apart(statement, title, level, lexicon) : [statement]
  })
}

function stylesOf(
  statements: readonly Statement[],
  from: number,
  lexicon: Lexicon,
): ReadonlyMap<number, StyledTitle> {
  for (const style of COUNTED) {
    const found = countedBy(statements, style, lexicon)
    if (found.size > 0) return found
  }
  const bulleted = bulletedTitles(statements)
  if (bulleted.size > 0) return bulleted
  const plain = plainTitles(statements, from, lexicon)
  const within = runInTitles(statements, from, lexicon)
  const headed = colonTitles(statements, from, lexicon)
  if (headed.length > plain.size && headed.length > within.size)
    return new Map(headed.map((index) => [index, titleOf(statements[index])]))
  if (within.size <= plain.size) return plain
  for (const index of plainLines(statements, from, lexicon)) within.set(index, titleOf(statements[index]))
  return within
}
