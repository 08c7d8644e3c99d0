import { guessedLabel, type Label } from '../language/labels.ts'
import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { ATTENDANCE, OFFICERS } from './label-groups.ts'
import type { Statement } from './statements.ts'

/** Lines of the head within which a body lists its members. */
const MOST_LINES = 40
/** Fewest members below the word, and words of a line that heads some of them. */
const LEAST = 3
const MOST_WORDS = 4
const LONGEST_ENTRY = 120

/** Whether a label stands on a line of its own with nothing behind it. */
const isAlone = ({ label, text, first, unit }: Statement): boolean =>
  label?.separator === 'end' && label.tail === '' && text.value === '' && first && unit.row === null

const isHead = (statement: Statement): boolean => isAlone(statement) && statement.label?.key === 'members'

/** Whether a line is an entry of such a list: a name, and what its bearer is. */
const isEntry = ({ label, unit, text, level }: Statement, lexicon: Lexicon): boolean =>
  label === null &&
  level === 0 &&
  unit.row === null &&
  text.length <= LONGEST_ENTRY &&
  !/\p{Ll}{3}\.$/u.test(text.value) &&
  findNames(text.value, lexicon.names, { loose: true })[0]?.start === 0

/** 'Elected', 'Ex officio', 'Student members': a short line over some of the members; 'Chair' over the one who is it. */
function headsSome(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  const { label, unit, ordinal, level } = statement
  if (!next || !isEntry(next, lexicon) || unit.row || ordinal || level > 0) return false
  if (label) return isAlone(statement) && (label.key === 'members' || OFFICERS.has(label.key))
  const { value } = unit.whole
  return value.split(/\s+/u).length <= MOST_WORDS && /^\p{Lu}[\p{L} -]+$/u.test(value)
}

/** Index behind the members below a line; that of the line itself where it heads none. */
function endOfMembers(statements: readonly Statement[], head: number, lexicon: Lexicon): number {
  let people = 0
  let at = head + 1
  for (; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement || statement.ordinal) break
    if (isEntry(statement, lexicon)) people++
    else if (!headsSome(statement, statements[at + 1], lexicon)) break
  }
  return people < LEAST ? head : at
}

const labelled = (statement: Statement, key: LabelKey): Statement => {
  const { whole } = statement.unit
  const label: Label = { ...(statement.label ?? guessedLabel(key, 'end', whole.value)), key, guessed: false }
  return { ...statement, label, head: whole, text: whole.slice(whole.length) }
}

/**
 * 'Membership' over all members of a body, each below what sort of member they are: those are the people who met, but for the ones of
 * whom it says otherwise, where no list of those present stands before it.
 */
export function withMembership(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.minutes) return statements
  const met = statements.findIndex(({ label }) => label !== null && ATTENDANCE.has(label.key))
  const head = statements.slice(0, MOST_LINES).findIndex(isHead)
  if (head < 0 || (met >= 0 && met < head)) return statements
  const end = endOfMembers(statements, head, lexicon)
  if (end === head) return statements
  return statements.map((statement, at) => {
    if (at === head) return labelled(statement, 'present')
    const group = at > head && at < end && !isEntry(statement, lexicon) && statement.label === null
    return group ? labelled(statement, 'members') : statement
  })
}
