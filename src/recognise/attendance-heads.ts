import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { nameLexicon } from '../language/name-words.ts'
import { nameKey } from '../language/name-tokens.ts'
import { isOneOf } from '../language/words.ts'
import { headsNamesBelow, isNameAlone } from './attendance-below.ts'
import { SECTIONS } from './label-groups.ts'
import { splitList } from './list-marks.ts'
import type { Statement } from './statements.ts'
import { voteWord } from './vote-words.ts'
import { withoutTrailing } from '../source/edges.ts'

/** Lines of the head within which people are listed, and words before the colon of such a list. */
const MOST_LINES = 40
const MOST_WORDS = 7
/** Fewest people behind words that are no label, and fewest behind words that say 'not'. */
const LEAST_NAMED = 3
const LEAST_ABSENT = 1
/** How many people a list names, where little of it is anything else; 0 where it is no list of people. */
function listed(text: Text, lexicon: Lexicon): number {
  const entries = splitList(text).filter(({ value }) => /\p{L}/u.test(value))
  const alone = entries.filter(isNameAlone).length
  const names = findNames(text.value, lexicon.names, { loose: true }).length
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text.value)) return 0
  return alone * 2 > entries.length
    ? Math.max(names, Math.min(alone, names + 2))
    : names > entries.length
      ? names
      : 0
}

const INITIAL = /(?<!\p{L})\p{Lu}(?:\.|\s|$)/u

/** Whether an entry of a list begins with a given name or a form of address, or has an initial. */
function namesSomebody(text: Text, lexicon: Lexicon): boolean {
  const { givenNames, titles } = nameLexicon(lexicon.names)
  return splitList(text).some(({ value }) => {
    const [first = ''] = value.trim().split(/[^\p{L}'’-]+/u)
    return givenNames.has(nameKey(first)) || titles.has(nameKey(first)) || INITIAL.test(value)
  })
}

/** The words before the colon that heads a line; null where nothing short stands before one. */
function headOf(value: string): string | null {
  const colon = value.indexOf(':')
  const head = colon < 0 ? '' : value.slice(0, colon).trim()
  const words = head.split(/\s+/u)
  if (head === '' || words.length > MOST_WORDS || /[.!?;,]/u.test(head) || !/^\p{L}/u.test(head)) return null
  return head
}

/** A statement with its words up to the colon read as a label of people. */
function relabelled(statement: Statement, key: LabelKey): Statement {
  const { unit, ordinal } = statement
  const shift = ordinal?.length ?? 0
  const colon = unit.whole.value.indexOf(':', shift)
  const words = unit.whole.value.slice(shift, colon)
  const label = {
    key,
    start: 0,
    end: words.length,
    body: words.length + 1,
    separator: ':' as const,
    number: null,
    tail: '',
    words,
    guessed: false,
  }
  return {
    ...statement,
    label,
    question: null,
    head: unit.whole.slice(0, colon + 1),
    text: unit.whole.slice(colon + 1).trim(),
  }
}

const isOf = (words: string, list: readonly string[]): boolean =>
  tokenize(words).some(({ fold }) => isOneOf(fold, list))

/** 'Roll call: Roe yes, Poe aye, Lee no': how each of those present voted, and not who they are. */
function tellsVotes({ label, text }: Statement, lexicon: Lexicon): boolean {
  if (label?.key !== 'present' || label.separator !== ':') return false
  const parts = splitList(text).map(({ value }) => withoutTrailing(value, '.').trim().split(/\s+/u))
  const voted = parts.filter((words) => words.length > 1 && voteWord(words.at(-1) ?? '', lexicon) !== null)
  return voted.length > 1 && voted.length * 2 > parts.length
}

/** The same line as one of a vote. */
const votesOf = (statement: Statement): Statement => ({
  ...statement,
  label: statement.label && { ...statement.label, key: 'vote' },
})

/** What stands above a line: whether some list says who met, and whether the last one says on its own line who did not. */
interface Above {
  readonly before: boolean
  readonly away: boolean
}

/** Whether the last label up to a line is that of those absent, with names behind it. */
const isAway = ({ label, text }: Statement, before: boolean): boolean =>
  label && !label.guessed && label.separator !== 'none' ? label.key === 'absent' && text.value !== '' : before

/** 'Councillors: …' is of those who met; so is 'Staff: …' behind 'Absent: Kim Lee' once more. */
const meetsBelow = (head: string, { before, away }: Above, further: readonly string[]): boolean =>
  !before || (away && isOf(head, further))

/** The words over a list on one line; null for another line, and for one that a label tells of. */
function headAlone({ label, unit, first }: Statement): string | null {
  if (!first || unit.row || unit.heading > 0) return null
  return label && label.key !== 'members' && !label.guessed ? null : headOf(unit.whole.value)
}

/** What the words over a list of people say of them; null where the list is none of people who met. */
function standingOf(
  statement: Statement,
  above: Above,
  lexicon: Lexicon,
  below: (head: string) => LabelKey | null,
): LabelKey | null {
  const { label, unit, text } = statement
  const { minuteWords } = lexicon
  const head = headAlone(statement)
  if (!minuteWords || head === null) return null
  const rest = label ? text : unit.whole.slice(unit.whole.value.indexOf(':') + 1).trim()
  if (rest.value === '') return below(head)
  const people = listed(rest, lexicon)
  if (isOf(head, minuteWords.away)) return above.before && people >= LEAST_ABSENT ? 'absent' : null
  if (label) return people > 0 && meetsBelow(head, above, minuteWords.further) ? 'present' : null
  const sure = people >= LEAST_NAMED && namesSomebody(rest, lexicon)
  return sure && !isOf(head, minuteWords.besideMeeting) ? 'present' : null
}

/**
 * 'Round the table: Ann, Bob Roe, Kim Lee', 'Councillors: …': the first list of people at the head of the minutes says who
 * met, whatever stands over it or above it ('Blue sheet:'), unless a label tells; 'Sorry not to be there: …' beside it says who did not.
 */
export function withAttendance(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.minuteWords) return statements
  const { besideMeeting } = lexicon.minuteWords
  const first = statements.findIndex(
    ({ label, level }) =>
      label?.key === 'present' &&
      (label.separator !== 'none' || level > 0) &&
      !isOf(label.words, lexicon.minuteWords?.further ?? []),
  )
  let met = first >= 0
  let away = false
  let body = false
  return statements.map((statement, index) => {
    if (tellsVotes(statement, lexicon)) return votesOf(statement)
    // 'Minutes - November 4' above the list is a title, and no part of the record.
    const section = statement.label !== null && SECTIONS.has(statement.label.key) && index > first
    body ||= index > MOST_LINES || section
    if (body) return statement
    const below = (head: string): LabelKey | null =>
      statement.label || met || isOf(head, besideMeeting) || !headsNamesBelow(statements, index, lexicon)
        ? null
        : 'present'
    const key = standingOf(statement, { before: met, away }, lexicon, below)
    away = isAway(statement, away)
    if (!key) return statement
    met ||= key === 'present'
    return relabelled(statement, key)
  })
}
