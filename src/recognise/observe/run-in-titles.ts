import type { LabelKey, Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import { isOneOf } from '../../language/words.ts'
import { hasWord, startsUpper } from '../../source/letters.ts'
import { ATTENDANCE, OFFICERS } from '../label-groups.ts'
import type { Statement } from '../statements.ts'
import { mostlyVote } from '../vote-words.ts'
import { hasPredicate } from './numbered-titles.ts'
import type { StyledTitle } from './styled-topics.ts'

/** Fewest lines that begin alike before a title of their own is what they begin with. */
const LEAST = 3
const LONGEST_TITLE = 70
/** Words of a title that runs in to its text, at most. */
const MOST_WORDS = 9
/** Characters of text behind a title, at least, unless it is a sentence that says there was nothing. */
const SHORTEST_TEXT = 24

/** What parts a title from the text behind it on the same line. */
const PARTED = /\s[-–—]{1,2}\s+|[.:]\s+[-–—]\s+|:\s+/u
const DASH = /\s[-–—]/u
/** 'ROOF. The contractor …'. */
const CAPITALS = /^(\P{Ll}{3,70}?)(?:\.|:|\s[-–—])\s+(?=["“(]?\p{Lu}\P{Lu})/u

/** Labels of lines that are no question, whatever follows them. */
const OTHERS = new Set<LabelKey>([
  ...ATTENDANCE,
  'date',
  'place',
  'time',
  'tasks',
  'decided',
  'vote',
  'proposed',
  'assignee',
  'deadline',
  'nextMeeting',
  'approval',
  'signatures',
  'distribution',
  'attachment',
  'agenda',
  'form',
  'topic',
  'question',
])

/** Whether a line is a paragraph of its own that may begin with a title. */
const isParagraph = ({ unit, first, verbatim, ordinal, level, question, label }: Statement): boolean =>
  first &&
  verbatim === null &&
  unit.row === null &&
  unit.heading === 0 &&
  level === 0 &&
  ordinal === null &&
  question === null &&
  unit.bullet === null &&
  unit.gap &&
  !(label && OTHERS.has(label.key) && label.separator !== 'none')

/** Whether words may title a question: some that begin with a capital, without a verb, and nobody's name. */
function isTitle(value: string, lexicon: Lexicon): boolean {
  if (value.length > LONGEST_TITLE || !startsUpper(value) || !hasWord(value)) return false
  if (value.split(/\s+/u).length > MOST_WORDS || /[.;!?](?:\s|$)/u.test(value)) return false
  if (hasPredicate(value, lexicon) || isOneOf(value.toLowerCase(), lexicon.minuteWords?.nobody ?? []))
    return false
  return findNames(value, lexicon.names, { loose: true })[0]?.start !== 0
}

/** Whether a text behind a title is prose: a sentence, or words that say there was nothing. */
const isText = (value: string): boolean =>
  startsUpper(value.replace(/^["“(]/u, '')) && /[.!?)"”]$/u.test(value) && value.length > 3

/** Whether a line says who chaired or kept the minutes: 'Minutes: Ada Poe'. */
const namesOfficer = ({ label, text }: Statement, lexicon: Lexicon): boolean =>
  label !== null &&
  OFFICERS.has(label.key) &&
  findNames(text.value, lexicon.names, { loose: true })[0]?.start === 0

/** Where a title runs in to the text of its line; null where none does. */
function parted(value: string, lexicon: Lexicon): StyledTitle | null {
  const capitals = CAPITALS.exec(value)?.[1]
  const found = PARTED.exec(value.slice(0, LONGEST_TITLE + 4))
  const end = capitals?.length ?? found?.index ?? 0
  if (end === 0 || !isTitle(value.slice(0, end), lexicon)) return null
  const rest = capitals ? (CAPITALS.exec(value)?.[0].length ?? value.length) : end + (found?.[0].length ?? 0)
  return isText(value.slice(rest)) ? { ordinal: null, start: 0, end, rest } : null
}

/** How the title of a line is set off, so that only lines alike are taken together. */
const styleOf = (value: string, { end }: StyledTitle): 'capitals' | 'dash' | 'colon' =>
  value.slice(0, end) === value.slice(0, end).toUpperCase()
    ? 'capitals'
    : DASH.test(value.slice(end, end + 4))
      ? 'dash'
      : 'colon'

/** A short line that ends with a full stop, with its text right below: 'Bequest of Miss Lund.'. */
function stopped(statement: Statement, next: Statement | undefined, lexicon: Lexicon): StyledTitle | null {
  const { value } = statement.unit.whole
  if (!value.endsWith('.') || !next || next.unit.row || next.level > 0) return null
  if (next.unit.whole.length < Math.max(value.length, SHORTEST_TEXT) || mostlyVote(value, lexicon))
    return null
  const end = value.length - 1
  return isTitle(value.slice(0, end), lexicon) ? { ordinal: null, start: 0, end, rest: value.length } : null
}

/** Whether titles are those of a record: several, and none of them met twice. */
function areTitles(found: ReadonlyMap<number, StyledTitle>, statements: readonly Statement[]): boolean {
  const words = [...found].map(([index, { end }]) => statements[index]?.unit.whole.value.slice(0, end))
  return found.size >= LEAST && new Set(words).size === words.length
}

/**
 * Titles with their text on the same line, 'Pool furniture – Dana presented …', 'ROOF. The contractor …', or on the line below a
 * full stop, where at least three lines of a record begin so and a third of its paragraphs do. Empty for other records.
 */
export function runInTitles(
  statements: readonly Statement[],
  from: number,
  lexicon: Lexicon,
): Map<number, StyledTitle> {
  const kinds = new Map<string, Map<number, StyledTitle>>()
  let paragraphs = 0
  statements.forEach((statement, index) => {
    if (index <= from || !isParagraph(statement) || namesOfficer(statement, lexicon)) return
    paragraphs++
    const { value } = statement.unit.whole
    const within = parted(value, lexicon)
    const title = within ?? stopped(statement, statements[index + 1], lexicon)
    if (!title) return
    const kind = within ? styleOf(value, within) : 'stop'
    kinds.set(kind, (kinds.get(kind) ?? new Map<number, StyledTitle>()).set(index, title))
  })
  const most = [...kinds.values()].sort((one, other) => other.size - one.size)[0]
  return most && areTitles(most, statements) && most.size * 3 >= paragraphs ? most : new Map()
}
