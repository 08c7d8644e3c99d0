import type { Lexicon } from '../language/lexicon.ts'
import { fold, isOneOf } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** A surname, alone or with initials: 'Белова', 'Белова Б.', 'Б.Б. Белова'. */
const OWNER = /^(?:\p{Lu}\.\s?){0,2}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\.?(?:\s?\p{Lu}\.)?)?$/u
const LONGEST = 80

/** Whether a line without a number names by surname, or as all, whose the points below are: '**Белова + Котов**' over '- [ ] …'. */
export function namesOwners(statement: Statement, next: Statement | undefined, lexicon: Lexicon): boolean {
  if (lexicon.minutes || !isBareLine(statement)) return false
  if (!next || next.unit.bullet === null || next.label) return false
  const owners = lexicon.names.and
    .reduce((words, and) => words.replaceAll(` ${and} `, ','), statement.text.value)
    .replace(/:$/u, '')
    .split(/[,+&/]/u)
    .map((owner) => owner.trim())
  const [only = ''] = owners
  if (owners.length === 1 && isOneOf(fold(only), lexicon.clauses.everybody ?? [])) return true
  return owners.every((owner) => OWNER.test(owner))
}

/** A short line of nothing but its words. */
function isBareLine({ ordinal, label, question, unit, text, verbatim }: Statement): boolean {
  if (ordinal || label || question || unit.bullet !== null || unit.row) return false
  return verbatim === null && text.length <= LONGEST
}
