import { patternWith } from '../language/word-pattern.ts'
import { tokenize } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findDates } from '../language/dates.ts'
import { withoutTrailing } from '../source/edges.ts'
import { hasWord } from '../source/letters.ts'
import { namesNobody } from './bare-title.ts'
import { isTitle } from './is-title.ts'
import { findProtocolNumbers } from './protocol-number.ts'
import { withoutSpans } from './span.ts'
import { HEAD } from './label-groups.ts'
import { namesGathering, tellsDocument } from './title-words.ts'
import { withoutLabel, type Statement } from './statements.ts'
import { isOneOf, startsWithPhrase } from '../language/words.ts'

/** Whether the words go on as a title does: 'Minutes of the Board', 'MINUTES — Special Meeting', and not 'Meeting roles'. */
function isFull(value: string, lexicon: Lexicon): boolean {
  const rest = value.slice(/^\W*\w+[\s–—:-]*/.exec(value)?.[0].length ?? 0)
  return startsWithPhrase(rest, lexicon.headers.meetings) > 0
}

/** Whether a heading says more than a date. */
function saysMore(value: string, lexicon: Lexicon): boolean {
  const rest = findDates(value, lexicon.dates).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    value,
  )
  return hasWord(rest)
}

/**
 * The line that is the title where headings tell it: the first heading of all, unless the line that begins with a title's
 * word reads like a whole title below the name of a body.
 */
export function chooseTitle(statements: readonly Statement[], worded: number, lexicon: Lexicon): number {
  const found = worded >= 0 ? statements[worded] : undefined
  if (!lexicon.minutes) return datedAbove(statements, worded, lexicon)
  if (found && isFull(found.unit.whole.value, lexicon)) return worded
  const head = statements.slice(0, worded < 0 ? MOST_HEAD : worded)
  const ends = head.findIndex(listsPeople)
  const closing = (ends < 0 ? head : head.slice(0, ends)).findIndex((one) => endsAsTitle(one, lexicon))
  if (closing >= 0 && !statements.slice(0, closing).some(({ unit }) => unit.heading > 0))
    return lastOf(statements, closing)
  const end = worded >= 0 ? worded : Math.min(6, statements.length)
  for (let index = 0; index < end; index++) {
    const statement = statements[index]
    if (!statement || statement.label) break
    const { heading, whole } = statement.unit
    if (heading > 0 && saysMore(whole.value, lexicon)) return namedBelow(statements, index, lexicon)
  }
  return worded
}

/** Lines above a bare title among which the meeting is named with its day. */
const MOST_DATED = 3

/**
 * 'Собрание капитанов, 7 сентября 2025' over the bare 'Протокол № 2', or a marked heading with its day: the line that names what
 * was held and when is the title.
 */
function datedAbove(statements: readonly Statement[], worded: number, lexicon: Lexicon): number {
  const own = statements[worded]
  if (!own || worded === 0) return worded
  const bare = namesNobody(ownWords(own, lexicon), lexicon)
  for (let index = worded - 1; index >= Math.max(0, worded - MOST_DATED); index--) {
    const statement = statements[index]
    if (!statement || statement.label || statement.unit.row) return worded
    const { whole, heading } = statement.unit
    const days = findDates(whole.value, lexicon.dates).filter(
      ({ value }) => value.year !== null && value.day !== null,
    )
    if (days.length !== 1 || whole.length > LONGEST_TITLE * 2) continue
    const marked = heading > 0 && own.unit.heading === 0
    if (marked || (bare && namesGathering(statement, lexicon))) return index
  }
  return worded
}

/** The words of a line without numbers and days. */
function ownWords({ unit: { whole } }: Statement, lexicon: Lexicon): string {
  const spans = [...findDates(whole.value, lexicon.dates), ...findProtocolNumbers(whole.value, lexicon)]
  return withoutSpans(whole, spans)
    .map(({ value }) => value)
    .join(' ')
}

const MOST_HEAD = 8
const LONGEST_TITLE = 90
/** What leads from a title to its day: 'Minutes of the Meeting of', 'Meeting held on Monday the'. */
const BEFORE_DAY = patternWith((lead) => `(?:\\s${lead},?){1,4}$`, 'iu')

/** 'Board of Education Minutes', 'Board of Selectmen Minutes 05-21-15'. */
function endsAsTitle({ unit, label }: Statement, { dates, headers, minuteWords }: Lexicon): boolean {
  const { value } = unit.whole
  if (label || unit.row || unit.bullet !== null || value.length > LONGEST_TITLE) return false
  const [first] = findDates(value, dates)
  const title = first
    ? withoutTrailing(value.slice(0, first.start), ' ,–—').replace(BEFORE_DAY(minuteWords?.titleTails), '')
    : value
  const words = tokenize(title).filter(({ kind }) => kind !== 'mark')
  const [before, last] = words.slice(-2).map(({ fold }) => fold)
  if (before === undefined || last === undefined) return false
  // 'Larkspur Committee: meeting notes' ends with two words that titles begin with.
  return (
    headers.titleForms.includes(last) || (headers.titles.includes(before) && headers.titles.includes(last))
  )
}

/** The last of several lines that say the title again, each more closely. */
const lastOf = (statements: readonly Statement[], at: number): number => {
  const own = statements[at]?.unit.whole.value ?? ''
  const again = statements.slice(at + 1, MOST_HEAD).findIndex(({ unit }) => own.endsWith(unit.whole.value))
  return again < 0 ? at : at + 1 + again
}

/** 'Итоги встречи родительского комитета' at the head of notes. */
function isRecap({ unit, label }: Statement, { headers }: Lexicon): boolean {
  const length = startsWithPhrase(unit.whole.value, headers.recaps)
  return length > 0 && length < unit.whole.length && label?.separator !== ':'
}

/** 'DRAFT – SUBJECT TO APPROVAL' right above 'Minutes of …': what it says is no title. */
function isStamp(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  const { headers, minuteWords } = lexicon
  if (!minuteWords || !next || next.unit.ordinal || next.unit.bullet !== null || !isTitle(next, lexicon))
    return false
  const tells = ({ unit }: Statement): boolean =>
    tokenize(unit.whole.value).some(({ fold }) => headers.titleForms.includes(fold))
  return tells(next) && !tells(statement)
}

/** Whether a line is a title by its words: in English a counted one below the first is a question, and a bullet tells something. */
function saysTitle(statement: Statement, index: number, lexicon: Lexicon): boolean {
  if (index === 0 && isRecap(statement, lexicon)) return true
  const { ordinal, unit } = statement
  const listed = lexicon.minutes && ((ordinal !== null && index > 0) || unit.bullet !== null)
  return !listed && isTitle(statement, lexicon)
}

/** The line within the first ones that begins with a title's word; -1 where there is none and no heading comes first. */
export function wordedTitle(
  statements: readonly Statement[],
  sections: ReadonlySet<LabelKey>,
  lexicon: Lexicon,
): number {
  for (let index = 0; index < Math.min(40, statements.length); index++) {
    const statement = statements[index]
    if (!statement) break
    if (saysTitle(statement, index, lexicon))
      return isStamp(statement, statements[index + 1], lexicon) ? index + 1 : index
    if (statement.label && (sections.has(statement.label.key) || statement.label.key === 'agenda')) break
    if (lexicon.minutes && endsHead(statement)) break
  }
  const named = lexicon.minutes ? -1 : titleBehindWords(statements, lexicon)
  if (named >= 0) return named
  if (statements[0]?.unit.heading) return 0
  return lexicon.minutes ? occasionLine(statements, lexicon) : -1
}

/** Whether a line lists who met, tells of it in sentences, or heads the body: no title stands below it. */
const endsHead = (statement: Statement): boolean => listsPeople(statement) || isBody(statement)

/** Whether a line lists who met behind its label. */
const listsPeople = ({ label, text }: Statement): boolean =>
  label !== null && label.separator === ':' && label.key === 'present' && text.value !== ''

const isBody = ({ label, level, unit }: Statement): boolean =>
  (level > 0 && label === null && level === GUESSED_LEVEL) ||
  (unit.whole.length > LONGEST_OCCASION && SENTENCES.test(unit.whole.value))

/** The level of headings that only look like ones. */
const GUESSED_LEVEL = 6
/** Lines at the top among which one names the occasion, and how long it is. */
const OCCASION_LINES = 4
const LONGEST_OCCASION = 140
const SENTENCES = /\p{Ll}{2}[.!?]\s+\p{Lu}/u

/** The line at the top that names an occasion, as short notes do that are headed by no word for minutes: 'Ingest team weekly — 3 March'. */
function occasionLine(statements: readonly Statement[], lexicon: Lexicon): number {
  const { minuteWords } = lexicon
  if (!minuteWords) return -1
  const head = statements.slice(0, OCCASION_LINES)
  const end = head.findIndex(({ label, level }) => label !== null || level > 0)
  const lines = end < 0 ? head : head.slice(0, end)
  const names = ({ unit }: Statement, words: readonly string[]): boolean => {
    const { value } = unit.whole
    if (unit.bullet !== null || value.length > LONGEST_OCCASION || /[.!?]\s+\p{Lu}|[.!?]$/u.test(value))
      return false
    const said = tokenize(value).filter(({ kind }) => kind === 'word')
    // One word alone names a room or a group: 'Board'.
    return said.length > 1 && said.some(({ fold }) => isOneOf(fold, words))
  }
  const occasion = lines.findIndex((line) => names(line, minuteWords.occasions))
  return occasion >= 0 ? occasion : lines.findLastIndex((line) => names(line, lexicon.headers.organizations))
}

/** The line that names the record behind other words, or else what is held: the head ends where people or questions begin. */
function titleBehindWords(statements: readonly Statement[], lexicon: Lexicon): number {
  const headed = statements.findIndex(
    ({ label, ordinal }) => ordinal !== null || (label !== null && HEAD.has(label.key)),
  )
  const head = statements.slice(0, Math.min(MOST_HEAD, headed < 0 ? MOST_HEAD : headed))
  const told = head.findIndex(({ unit }) => tellsDocument(unit.whole.value, lexicon))
  return told >= 0 ? told : head.findIndex((statement) => namesGathering(statement, lexicon))
}

/** The heading right below one that names a body only, where that tells of minutes: '# Library' over '## Minutes of …'. */
function namedBelow(statements: readonly Statement[], index: number, { headers }: Lexicon): number {
  const next = statements[index + 1]
  const tells = (statement: Statement | undefined): boolean =>
    statement !== undefined &&
    tokenize(statement.unit.whole.value).some(({ fold }) => headers.titleForms.includes(fold))
  const below = next !== undefined && next.unit.heading > 0 && !next.label
  return below && !tells(statements[index]) && tells(next) ? index + 1 : index
}

/** Lines below a title within which the head goes on. */
const MOST_BELOW = 8

/** The line that is the title although its words head a list of tasks elsewhere; -1 for none. */
function tasksTitle(statements: readonly Statement[], lexicon: Lexicon): number {
  const at = statements
    .slice(0, MOST_HEAD)
    .findIndex(({ unit }) => startsWithPhrase(unit.whole.value, lexicon.headers.titlePhrases) > 0)
  const isHead = ({ label }: Statement): boolean => label !== null && HEAD.has(label.key)
  if (at < 0 || statements.slice(0, at).some((one) => isTitle(one, lexicon) || isHead(one))) return -1
  const dated = ({ unit }: Statement): boolean =>
    unit.ordinal === null &&
    findDates(unit.whole.value, lexicon.dates).some(({ value }) => value.year !== null)
  const below = statements.slice(at + 1, at + 1 + MOST_BELOW)
  return below.some((one) => isHead(one) || (one.label === null && dated(one))) ? at : -1
}

/** The statements with 'ПЕРЕЧЕНЬ ПОРУЧЕНИЙ' over the day, the number or those present read as the title that it is. */
export function titled(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const at = tasksTitle(statements, lexicon)
  return at < 0 ? statements : statements.map((one, index) => (index === at ? withoutLabel(one) : one))
}
