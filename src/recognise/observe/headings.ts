import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import { startsUpper } from '../../source/letters.ts'
import { withoutTrailing } from '../../source/edges.ts'
import { withoutCode } from '../title-edges.ts'
import { withCodedTitles } from './coded-titles.ts'
import {
  boldTitles,
  hasPredicate,
  isCapitalised,
  numberedTitles,
  withTitlesApart,
} from './numbered-titles.ts'
import { withLetteredHeadings, withTitlesWithin } from './titles-within.ts'
import { withStyledTopics } from './styled-topics.ts'
import { withRepeatedBold } from './repeated-bold.ts'
import { withNestedTopics } from './nested-topics.ts'
import { tabledTopics } from './tabled-topics.ts'
import { ATTENDANCE, OFFICERS, PEOPLE } from '../label-groups.ts'
import { similarity, stems } from '../similarity.ts'
import type { Statement } from '../statements.ts'

/** The level of a line that stands as a heading and is not marked as one. */
const GUESSED = 6
const LONGEST_PLAIN = 64
/** Lines within which the head ends. */
const HEAD_LINES = 40
const LONGEST_LISTED = 160
const LONGEST_TOPIC = 60
/** Statements among which the title of the record stands. */
const TITLE_LINES = 4
/** How alike a line and a question of the agenda are that mean the same: 'Обложка' and 'обложка журнала'. */
const SAME_TOPIC = 0.6
/** Labels that a line of its own may be without being a question: the parts around the questions. */
const PARTS = new Set<LabelKey>(['heard', 'spoke', 'discussion', 'noted', 'proposed', 'previous'])
/** Labels of the head: where nothing else says where the body begins, bold bullets up to the last of them are fields. */
const HEAD = new Set<LabelKey>(['date', 'topic', 'agenda', ...ATTENDANCE, ...OFFICERS])

type Found = ReadonlySet<number>

/**
 * The statements with the level of each that heads others: as marked, or by how headings look in this record. What the look
 * tells counts only where at least two lines look so.
 */
export function withLevels(all: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const levelled = withFirstLevels(all, lexicon)
  return lexicon.minutes ? withLetteredHeadings(withTitlesWithin(levelled, lexicon)) : levelled
}

function withFirstLevels(all: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const coded = lexicon.minutes ? withCodedTitles(all, GUESSED) : null
  if (coded) return coded
  const statements = lexicon.minuteWords
    ? withNestedTopics(
        withRepeatedBold(withTitlesApart(all, lexicon), GUESSED - 1),
        lexicon.minuteWords,
        GUESSED,
      )
    : all
  const marked = statements.slice(TITLE_LINES).some(({ level }) => level > 0)
  const plain = marked ? new Set<number>() : plainHeadings(statements, lexicon)
  const listed = plain.size > 1 ? new Set<number>() : listHeadings(statements)
  const topics = plain.size > 1 || listed.size > 1 ? new Set<number>() : topicLines(statements, lexicon)
  const found = [plain, listed, topics, ...headingLooks(statements, marked, lexicon)].find(
    ({ size }) => size > 1,
  )
  if (lexicon.minutes && !marked) {
    const styled = withStyledTopics(statements, endOfHead(statements), lexicon, GUESSED)
    if (styled !== statements && headings(styled) > (found?.size ?? 0)) return styled
  }
  if (!found) return statements
  return statements.map((statement, index) =>
    found.has(index) ? { ...statement, level: GUESSED } : statement,
  )
}

/** Lines that head others by bold letters beside marked headings, or by a table below them. */
function headingLooks(statements: readonly Statement[], marked: boolean, lexicon: Lexicon): readonly Found[] {
  if (!lexicon.minutes) return marked ? [] : [overTables(statements, lexicon)]
  return marked ? [boldTitles(statements, lexicon), boldLines(statements, lexicon)] : []
}

const headings = (statements: readonly Statement[]): number =>
  statements.filter(({ level }) => level > 0).length

/** Index of the last line of the head that says who met, when or where. */
const endOfHead = (statements: readonly Statement[]): number =>
  statements.slice(0, HEAD_LINES).findLastIndex(({ label, text }) => {
    if (!label || label.separator === 'none' || !HEAD.has(label.key)) return false
    // 'Minutes:' over a paragraph names nobody.
    return text.value !== '' || !OFFICERS.has(label.key)
  })

/**
 * Lines of plain text that head the questions: numbered lines that count up with text below them, or else short capitalised
 * lines after a blank one.
 */
function plainHeadings(statements: readonly Statement[], lexicon: Lexicon): Found {
  if (!lexicon.minutes) return new Set()
  const numbered = numberedTitles(statements, lexicon)
  return numbered.size > 1 ? numbered : plainTitles(statements, lexicon)
}

/** Short lines of capitalised words after a blank line, with text below them. */
function plainTitles(statements: readonly Statement[], lexicon: Lexicon): Found {
  const found = new Set<number>()
  let begun = false
  let listed = false
  statements.forEach((statement, index) => {
    const { label, text } = statement
    if (label && label.key !== 'chair' && label.key !== 'secretary' && index > TITLE_LINES)
      begun ||= !PARTS.has(label.key)
    // 'Ann Roe, Treasurer' in a paragraph of its own below 'Present' is somebody, and no title.
    listed = label
      ? PEOPLE.has(label.key) && text.value === ''
      : listed && findNames(text.value, lexicon.names, { loose: true })[0]?.start === 0
    if (begun && !listed && isPlainTitle(statement, statements[index + 1], lexicon)) found.add(index)
  })
  return found
}

function isPlainTitle(
  { label, ordinal, unit, first }: Statement,
  next: Statement | undefined,
  lexicon: Lexicon,
): boolean {
  const value = withoutCode(unit.whole.value)
  if (ordinal || !first || unit.row || unit.bullet !== null || !unit.gap) return false
  if (label && (!PARTS.has(label.key) || label.separator === ':')) return false
  return next !== undefined && !next.unit.row && isOver(value, next) && readsAsTitle(value, lexicon)
}

/** Whether words are short, end without a mark, and have capitals but no verb. */
function readsAsTitle(value: string, lexicon: Lexicon): boolean {
  const end = inCapitals(value) ? /[.;:,!?]$/u : /[.;:,!?)]$/u
  if (value.length > LONGEST_PLAIN || end.test(value) || AMOUNT.test(value)) return false
  return !hasPredicate(value, lexicon) && isCapitalised(value, lexicon)
}

/** 'Northgate Ford   $68,940' is an entry of a list. */
const AMOUNT = /[$£€]\s?\d/u
const inCapitals = (value: string): boolean => /\p{Lu}{3}/u.test(value) && value === value.toUpperCase()

/** Whether a line stands over text: something longer, a sentence as short as 'None.', or below capitals anything without them. */
function isOver(value: string, { unit }: Statement): boolean {
  const below = unit.whole.value
  if (below.length >= value.length) return true
  return (!unit.gap && below.endsWith('.')) || (inCapitals(value) && !inCapitals(below))
}

/** Fewest bold lines between marked headings that are headings of their own. */
const LEAST_BOLD = 3

/** Bold lines on their own among marked headings, each with text below it: topics one level deeper. */
function boldLines(statements: readonly Statement[], lexicon: Lexicon): Found {
  const [from, to] = agendaOf(statements)
  const head = statements.findLastIndex(({ label }) => label?.key === 'present' || label?.key === 'agenda')
  if (to - from > 1) return new Set()
  const found = statements.flatMap((statement, index) => {
    const { unit } = statement
    const next = statements[index + 1]?.unit
    if (index < head || !isBoldParagraph(statement) || !isBoldTitle(statement, lexicon)) return []
    // Who speaks is named again and again.
    if (statements.some((other) => other.unit !== unit && other.unit.whole.value === unit.whole.value))
      return []
    return next?.gap && !next.bold ? [index] : []
  })
  return found.length < LEAST_BOLD ? new Set() : new Set(found)
}

/** Whether a line is a bold paragraph of its own: no heading, row or point. */
const isBoldParagraph = ({ unit, ordinal, first }: Statement): boolean =>
  first && unit.bold && unit.gap && !unit.row && unit.bullet === null && ordinal === null && unit.heading <= 0

/** Whether the words of a bold line may be a topic: some short words that end without a mark and begin with nobody's name. */
function isBoldTitle({ unit, label }: Statement, lexicon: Lexicon): boolean {
  const { value } = unit.whole
  if (value.length > LONGEST_PLAIN || /[.;:,]$/u.test(value) || !value.includes(' ')) return false
  if (label && label.key !== 'previous') return false
  return findNames(value, lexicon.names, { loose: true })[0]?.start !== 0
}

/** Bold bullets that head the bullets below them: '- **Сроки поставки**' over what was said of it. */
function listHeadings(statements: readonly Statement[]): Found {
  const proceedings = statements.findIndex(({ label }) => label?.key === 'proceedings')
  const head = statements.findLastIndex(({ label }) => label?.separator === ':' && HEAD.has(label.key))
  const body = (proceedings < 0 ? head : proceedings) + 1
  const found = statements.flatMap((statement, index) =>
    index >= body && headsList(statement, statements[index + 1]) ? [index] : [],
  )
  const indent = statements[found[0] ?? -1]?.unit.indent
  return new Set(found.filter((index) => statements[index]?.unit.indent === indent))
}

function headsList({ unit, label, first }: Statement, next: Statement | undefined): boolean {
  if (unit.bullet === null || !unit.bold || !first || label || !next) return false
  const title = withoutTrailing(unit.text.value, ':')
  if (title.length > LONGEST_LISTED || /[.;]$/u.test(title)) return false
  return next.unit.indent > unit.indent && (next.unit.bullet !== null || next.ordinal !== null)
}

/** The lines listed under the label of the agenda, as indexes: from the first to the one after the last. */
function agendaOf(statements: readonly Statement[]): readonly [number, number] {
  const from = statements.findIndex(({ label, text }) => label?.key === 'agenda' && text.value === '') + 1
  if (from === 0) return [0, 0]
  const end = statements.findIndex(
    ({ label, unit, ordinal }, index) => index >= from && (label !== null || (!unit.bullet && !ordinal)),
  )
  return [from, end < 0 ? statements.length : end]
}

/** Lines over what was said and decided in a table of each question, where no list tells the questions. */
function overTables(statements: readonly Statement[], lexicon: Lexicon): Found {
  const [from, to] = agendaOf(statements)
  if (to > from) return new Set()
  return tabledTopics(statements, (one) => {
    const { ordinal } = one
    if (!ordinal) return isTopic(one, lexicon)
    return (
      ordinal.parts.length === 1 && ordinal.style === 'arabic' && isTopic({ ...one, ordinal: null }, lexicon)
    )
  })
}

/** Whether a line is short, stands by itself, and names something. */
function isTopic({ unit, label, ordinal, question, first }: Statement, lexicon: Lexicon): boolean {
  const { value } = unit.text
  if (label || ordinal || question || !first || unit.row || unit.bullet !== null || !unit.gap) return false
  if (unit.heading > 0 || value.length > LONGEST_TOPIC || /[.;:,!?]$/u.test(value)) return false
  return startsUpper(value) && findNames(value, lexicon.names, { loose: true }).length === 0
}

/** Lines over what was said of each question, where at least two of them repeat the agenda; those it does not list as well. */
function topicLines(statements: readonly Statement[], lexicon: Lexicon): Found {
  const [from, to] = agendaOf(statements)
  if (lexicon.minutes || to - from < 2 || statements.slice(to).some(({ level }) => level > 0))
    return new Set()
  const listed = statements.slice(from, to).map(({ text }) => stems(text.value))
  const topics = statements.flatMap((statement, index) =>
    index >= to && isTopic(statement, lexicon) ? [index] : [],
  )
  const repeats = topics.filter((index) => {
    const own = stems(statements[index]?.unit.text.value ?? '')
    return listed.some((words) => similarity(own, words) >= SAME_TOPIC)
  })
  const bold = statements[repeats[0] ?? -1]?.unit.bold
  if (repeats.filter((index) => statements[index]?.unit.bold === bold).length < 2) return new Set()
  return new Set(topics.filter((index) => statements[index]?.unit.bold === bold))
}
