import type { LabelKey } from '../../language/lexicon.ts'
import { startsUpper } from '../../source/letters.ts'
import type { Line } from './line.ts'
import { isNamesOnly } from '../names-only.ts'
import { hourBefore } from '../title-hour.ts'
import { decidedTopicsOf } from './decided-topics.ts'
import { topicHeadings } from './topic-headings.ts'
import type { QuestionListing } from './question-listing.ts'

const LONGEST = 160
const LONGEST_ENGLISH = 64
const TALK: ReadonlySet<LabelKey> = new Set<LabelKey>(['heard', 'spoke', 'speaker'])

/** Whether a line begins a paragraph and is neither a point nor a row nor numbered. */
const isParagraph = ({ unit, statement, ordinal }: Line): boolean =>
  unit.gap && unit.bullet === null && unit.row === null && !ordinal && !statement.question

/** Whether a line stands in a paragraph of its own and looks like nothing but words. */
function isPlain(line: Line): boolean {
  const { label, words } = line
  if (!isParagraph(line) || line.statement.level > 0) return false
  if (label && (label.separator === ':' || label.separator === '-')) return false
  if (words.length > LONGEST || line.prose || /[.:;!?,]$/u.test(words) || !startsUpper(words)) return false
  if (line.names.length > 0 || line.dates.length > 0 || line.votes) return false
  // English nouns look like verbs: 'Repair of the bridge'.
  return line.lexicon.minutes ? label === null && words.length <= LONGEST_ENGLISH : !line.clausal
}

/** Whether a line tells who was heard or speaks: 'СЛУШАЛИ: Орлова П.П.', 'П.П. Орлов: работа идёт'. */
function opensTalk(line: Line | undefined): boolean {
  if (!line) return false
  if (line.key !== null && TALK.has(line.key)) return line.label?.guessed === false
  const [name] = line.names
  if (name?.start !== 0) return false
  if (line.lexicon.minutes)
    return !line.unit.gap && line.label === null && / /u.test(line.words.slice(name.end))
  return /^\s?[:–—]\s/u.test(line.words.slice(name.end))
}

/** A title without a remark in brackets at its end: who reports, mostly. */
const withoutRemark = (words: string): string =>
  words.endsWith(')') && words.includes('(') ? words.slice(0, words.lastIndexOf('(')).trimEnd() : words

/** Whether a line begins a paragraph and is neither a point nor a row, a label nor a number. */
const isAlone = (line: Line): boolean => isParagraph(line) && !line.label

/** Whether a line in capitals of a paragraph of its own stands right over text: 'КОТЕЛЬНЫЕ (Гущин)'. */
function isCapitalTitle(line: Line, next: Line | undefined): boolean {
  const title = withoutRemark(line.words)
  if (!isAlone(line) || title.length > LONGEST || title !== title.toUpperCase()) return false
  if (title.length < 4 || !/\p{Lu}{3}/u.test(title)) return false
  return next !== undefined && !next.unit.gap && !next.capitals && !line.votes && !isDated(line)
}

/** 'ПРО БАНКЕТ 25 ЯНВАРЯ' titles; a line that begins with a day or has a year is of the head. */
const isDated = ({ dates, words }: Line): boolean =>
  dates.some(({ start }) => start === 0) || (dates.length > 0 && /\d{4}/u.test(words))

/** Whether a line names a topic and who reports on it, right over text: 'ЖКХ. Кобзарь О.О., Пушкарь А.В.' */
function isNamedTitle(line: Line, next: Line | undefined): boolean {
  const { words, lexicon } = line
  if (!isAlone(line)) return false
  const people = /^\p{Lu}[^.:]{2,60}\.\s+(\p{Lu}.*)$/u.exec(words)?.[1]
  return people !== undefined && next?.unit.gap === false && isNamesOnly(people, lexicon)
}

/** Whether a line of its own begins with an hour and goes on with a title. */
const isHourTitle = (line: Line): boolean =>
  isAlone(line) && hourBefore(line.words) > 0 && line.words.length <= LONGEST && !line.prose && !line.votes

/** Whether a plain line stands right over who was heard. */
const isOverTalk = (line: Line, next: Line | undefined): boolean => isPlain(line) && opensTalk(next)

const decides = ({ key, label, lexicon, said }: Line): boolean =>
  (key === 'decided' || key === 'tasks') &&
  (label?.separator === ':' ||
    (label?.separator === 'end' && said === '') ||
    (lexicon.minutes && label?.guessed === true))

/** A label of decisions, or a numbered point that sets to work. */
const decidesOrSets = (line: Line): boolean => decides(line) || (line.ordinal !== null && line.clausal)

/** Headings of questions from which on a record opens its questions by such headings alone. */
const LEAST_HEADED = 2

/** A look of titles: how many lines must have it, and below how many of them something must be decided. */
interface Look {
  readonly is: (line: Line, next: Line | undefined) => boolean
  readonly least: number
  readonly decided: (found: number) => number
  readonly by: (line: Line) => boolean
  /** Whether English titles look so too. */
  readonly english: boolean
}

const LOOKS: readonly Look[] = [
  { is: isHourTitle, least: 3, decided: (found) => found - 1, by: decides, english: false },
  { is: isCapitalTitle, least: 3, decided: () => 2, by: decidesOrSets, english: false },
  { is: isNamedTitle, least: 3, decided: () => 0, by: decides, english: false },
  { is: isOverTalk, least: 2, decided: (found) => found, by: decides, english: true },
]

/** The titles of one look, or, where those are but some of the lines over what was decided, all of these. */
const withDecided = (found: ReadonlySet<number>, decided: ReadonlySet<number>): ReadonlySet<number> =>
  decided.size > found.size && [...found].every((index) => decided.has(index)) ? decided : found

/** Plain lines that title the questions of a record that lists none, by the first look that enough of them have. */
export function plainTitlesOf(
  lines: readonly Line[],
  listing: QuestionListing | null,
  title: number,
): ReadonlySet<number> {
  const inEnglish = lines[0]?.lexicon.minutes === true
  // Where headings open the questions, a plain line is a part of one: 'Document: paper 3a'.
  if (listing || (inEnglish && topicHeadings(lines).questions.size >= LEAST_HEADED)) return new Set()
  for (const { is, least, decided, by } of LOOKS.filter(({ english }) => english || !inEnglish)) {
    const found = lines.filter((line) => line.index > title + 1 && is(line, lines[line.index + 1]))
    const below = found.filter(({ index }, at) =>
      lines.slice(index + 1, found[at + 1]?.index ?? lines.length).some(by),
    )
    // What heads several parts is a label: 'ПОРУЧИТЬ:'.
    const repeated = new Set(found.map(({ words }) => words)).size < found.length
    if (!repeated && found.length >= least && below.length >= decided(found.length))
      return withDecided(new Set(found.map(({ index }) => index)), decidedTopicsOf(lines, title))
  }
  return decidedTopicsOf(lines, title)
}
