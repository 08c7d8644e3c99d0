import type { Lexicon } from '../language/lexicon.ts'
import { fold, isOneOf } from '../language/words.ts'
import { isNamesOnly } from './names-only.ts'
import type { Statement } from './statements.ts'

/** A surname, alone or with initials: 'Белова', 'Белова Б.', 'Б.Б. Белова'. */
const OWNER = /^(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\.?(?:\s?\p{Lu}\.)?)?$/u
const LONGEST = 80

/** Whether a line without a number names by surname, or as all, whose the points below are: '**Белова + Котов**' over '- [ ] …'. */
export function namesOwners(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  if (lexicon.minutes || !next || !isBareLine(statement) || !isPointOf(next, statement)) return false
  const owners = lexicon.names.and
    .reduce((words, and) => words.replaceAll(` ${and} `, ','), statement.text.value)
    .replace(/:$/u, '')
    .split(/[,+&/]/u)
    .map((owner) => owner.trim())
  const [only = ''] = owners
  if (owners.length === 1 && isOneOf(fold(only), lexicon.clauses.everybody ?? [])) return true
  return owners.every((owner) => OWNER.test(owner) || isNamesOnly(owner, lexicon))
}

/** Whether a line is the first point below another: with a mark, deeper than one that has a mark itself, or counted from one. */
function isPointOf({ unit, label, ordinal }: Statement, { unit: above }: Statement): boolean {
  if (label || unit.row) return false
  if (above.bullet !== null) return unit.bullet !== null && unit.indent > above.indent
  return unit.bullet !== null || ordinal?.parts.join() === '1'
}

/** A short line of nothing but its words. */
function isBareLine({ ordinal, label, question, unit, text, verbatim }: Statement): boolean {
  if (ordinal || label || question || unit.row) return false
  return verbatim === null && text.length <= LONGEST
}
