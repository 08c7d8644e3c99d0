import type { Text } from '../document/text.ts'
import { BEHIND_DAY } from '../language/date-parts.ts'
import { findDates, findTimes } from '../language/dates.ts'
import { tokenize } from '../language/form.ts'
import { guessedLabel, readLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { withoutTrailing } from '../source/edges.ts'
import { hasWord } from '../source/letters.ts'
import { isOneOf } from '../language/words.ts'
import { isPlace, isTown } from './is-place.ts'
import { FIELDS } from './inline-starts.ts'
import { SECTIONS } from './label-groups.ts'
import { marksOutside } from './list-marks.ts'
import { stripMarks } from './person-entries.ts'
import { findProtocolNumbers } from './protocol-number.ts'
import type { Span } from './span.ts'
import type { Statement } from './statements.ts'

/** Lines at the top among which one may carry several requisites, and how long such a line is. */
const HEAD_LINES = 12
const LONGEST = 260
/** Characters of a part that tells where the meeting was, of several that do together, and words beside an hour. */
const LONGEST_PLACE = 60
const LONGEST_PLACES = 90
const MOST_BESIDE_HOUR = 18
/** Characters of a part that is left out of all facts. */
const LONGEST_OTHER = 40
/** Characters between the day and the number of the record behind it. */
const NEAR = 6

/** What a part of such a line tells. */
type Kind = 'weekday' | 'time' | 'label' | 'place' | 'other'

/** A part of a line with its place in it. */
interface Part extends Span {
  readonly kind: Kind
  readonly label: Label | null
}

const wordsOf = (value: string) => tokenize(value).filter(({ kind }) => kind !== 'mark')

/** 'понедельник', '(пн)': a day of the week and nothing else. */
function isDayOfWeek(value: string, { deadlines }: Lexicon): boolean {
  const words = wordsOf(value)
  return words.length === 1 && deadlines.weekdays.flat().includes(words[0]?.fold ?? '')
}

/** '18:30–19:40', 'время 14.00': hours with few words beside them. */
function tellsHours(value: string, { dates }: Lexicon): boolean {
  const times = findTimes(value, dates)
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last || times.length > 2) return false
  const beside = value.slice(0, first.start) + value.slice(last.end)
  return beside.replace(/[^\p{L}\d]/gu, '').length <= MOST_BESIDE_HOUR && !/\d/u.test(beside)
}

/** Whether a part may say where the meeting was, behind its day and hour: no topic, no name, no sentence. */
function saysWhere(value: string, sure: boolean, lexicon: Lexicon): boolean {
  const words = stripMarksOf(value)
  if (words === '' || words.length > LONGEST_PLACE || /[.!?:]\s+\p{Lu}\p{Ll}{3}/u.test(words.slice(4)))
    return false
  const known = (text: string): boolean =>
    isOneOf(text, lexicon.headers.venues) || isOneOf(text, lexicon.headers.halls)
  if (wordsOf(words).some(({ fold }) => known(fold))) return true
  const [first] = wordsOf(words)
  if (!sure || !first || isOneOf(first.fold, lexicon.clauses.asksFor)) return false
  return findNames(words, lexicon.names, { loose: true }).length === 0
}

/** 'с 11 до 12 часов', 'очно': a few words without a count, which are no requisite that is read. */
function saysLittle(value: string, { dates, names }: Lexicon): boolean {
  if (value.length > LONGEST_OTHER || findNames(value, names, { loose: true }).length > 0) return false
  return !/\d/u.test(value) || wordsOf(value).some(({ fold }) => dates.times.hours.includes(fold))
}

const stripMarksOf = (value: string): string => withoutTrailing(value.trim().replace(/^\(/u, ''), ' ).,;')

/** What one part of the line tells, behind those before it; null where it cannot be told. */
function kindOf(part: Text, before: readonly Part[], lexicon: Lexicon): Pick<Part, 'kind' | 'label'> | null {
  const { value } = part
  if (isDayOfWeek(value, lexicon)) return { kind: 'weekday', label: null }
  const label = readLabel(value, lexicon)
  if (label && label.separator !== 'end' && FIELDS.has(label.key) && hasWord(value.slice(label.body))) {
    return { kind: 'label', label }
  }
  const where = isPlace(part, lexicon, true) || isTown(part, lexicon) || saysWhere(value, false, lexicon)
  if (where && /^\(?\p{L}/u.test(value)) return { kind: 'place', label: null }
  if (tellsHours(value, lexicon)) return { kind: 'time', label: null }
  const sure = before.some(({ kind }) => kind === 'time')
  if (where || saysWhere(value, sure, lexicon)) return { kind: 'place', label: null }
  return saysLittle(value, lexicon) ? { kind: 'other', label: null } : null
}

/** The parts behind the day of a line, each told what it is; null where one is not. */
function partsBehind(whole: Text, from: number, lexicon: Lexicon): Part[] | null {
  const { value } = whole
  const marks = [',', ';', '|', '·', '•'].flatMap((mark) => marksOutside(value, mark, from))
  const stops = [...value.matchAll(/(?<=\p{Ll}{3}|\d\d|\))\.\s+(?=\p{L}|\d)|(?<=\))\s+(?=\d)/gu)].map(
    ({ index }) => index,
  )
  const cuts = [...new Set([from - 1, ...marks, ...stops.filter((at) => at >= from), value.length])].sort(
    (a, b) => a - b,
  )
  const parts: Part[] = []
  for (const [at, cut] of cuts.slice(0, -1).entries()) {
    const [start, end] = [cut + 1, cuts[at + 1] ?? value.length]
    const part = stripMarks(whole.slice(start, end))
    if (!hasWord(part.value) && !/\d/u.test(part.value)) continue
    const told = kindOf(part, parts, lexicon)
    if (!told) return null
    parts.push({ ...told, start, end })
  }
  return parts
}

/** Index behind the day of a line, and behind the number that stands right behind it; null where requisites cannot follow. */
function behindDay(value: string, lexicon: Lexicon): number | null {
  const days = findDates(value, lexicon.dates).filter(
    ({ value: day }) => day.valid && day.day !== null && day.year !== null,
  )
  const [day] = days
  if (!day || days.length > 1) return null
  const number = findProtocolNumbers(value, lexicon).find(
    ({ start }) => start >= day.end && start - day.end <= NEAR,
  )
  const end = number?.end ?? day.end
  const mark = BEHIND_DAY.exec(value.slice(end))?.[0]
  // A bracket belongs to the part that it opens.
  return mark === undefined ? null : end + mark.length - (mark.endsWith('(') ? 1 : 0)
}

/** Parts that tell one thing together: a day of the week with the hours, several words for one place. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const before = out.at(-1)
    const together =
      (before?.kind === 'place' && part.kind === 'place' && part.end - before.start <= LONGEST_PLACES) ||
      (before?.kind === 'weekday' && part.kind === 'time')
    if (before && together) out.splice(-1, 1, { ...part, start: before.start })
    else out.push(part)
  }
  return out
}

const KEYS = { place: 'place', time: 'time', weekday: 'time', label: 'form', other: 'form' } as const

/** A part of a line as a statement of its own. */
function statementOf(statement: Statement, { start, end, kind, label }: Part): Statement {
  const part = stripMarks(statement.unit.whole.slice(start, end)).trim()
  const head = part.slice(0, label?.body ?? 0)
  const guessed = guessedLabel(KEYS[kind], ':')
  return {
    ...statement,
    unit: { ...statement.unit, whole: part, text: part, gap: false },
    label: label ?? guessed,
    head,
    text: part.slice(head.length).trim(),
    first: false,
  }
}

/** A line with its day and the requisites behind it as statements; itself where it carries no more than the day. */
function apart(statement: Statement, lexicon: Lexicon): Statement[] {
  const { unit } = statement
  const from = behindDay(unit.whole.value, lexicon)
  const parts = from === null ? null : partsBehind(unit.whole, from, lexicon)
  if (from === null || !parts?.some(({ kind }) => kind !== 'place' && kind !== 'other')) return [statement]
  const dated = unit.whole.slice(0, from)
  return [
    { ...statement, text: dated, unit: { ...unit, whole: dated, text: dated } },
    ...joined(parts).map((part) => statementOf(statement, part)),
  ]
}

/**
 * Lines of the head that carry what fields tell elsewhere, parted by marks behind the day: '№ 6 от 12.02.2024 (пн), 8:15–9:05, малый
 * зал', '2 июля 2025, 19:00, кафе «Мост», ведёт Орлов П.П.' A part that cannot be told leaves the line as it is.
 */
export function withRequisitesApart(
  statements: readonly Statement[],
  lexicon: Lexicon,
): readonly Statement[] {
  if (lexicon.minutes) return statements
  const body = statements.findIndex(
    ({ label }) => label !== null && (SECTIONS.has(label.key) || label.key === 'agenda'),
  )
  const end = Math.min(HEAD_LINES, body < 0 ? HEAD_LINES : body)
  return statements.flatMap((statement, at) => {
    const { label, ordinal, unit, verbatim, first } = statement
    const plain = label === null && ordinal === null && unit.row === null && unit.bullet === null
    const asked = at < end && plain && first && verbatim === null && unit.whole.length <= LONGEST
    return asked ? apart(statement, lexicon) : [statement]
  })
}
