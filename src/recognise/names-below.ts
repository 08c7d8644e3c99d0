import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isInfinitive } from '../language/morphology.ts'
import { withoutTrailing } from '../source/edges.ts'
import { firstWord } from '../source/letters.ts'
import { isNamesOnly } from './names-only.ts'
import type { Statement } from './statements.ts'

/** Fewer names in lines of their own are somebody who is set to work by the clause above or below. */
const LEAST_NAMES = 2

/** Whether a line is nothing but a name, with what stands in brackets behind it. */
export const isNameLine = ({ label, ordinal, unit, text }: Statement, lexicon: Lexicon): boolean =>
  label === null &&
  ordinal === null &&
  unit.row === null &&
  isNamesOnly(withoutTrailing(text.value, ';,.'), lexicon)

/**
 * How many of the lines below a clause name those that it leads up to: 'Утвердить состав комиссии:' over its members. None where
 * what follows sets the last of them to work.
 */
export function namesBelow(statements: readonly Statement[], index: number, lexicon: Lexicon): number {
  if (lexicon.minutes || !statements[index]?.text.value.endsWith(':')) return 0
  let end = index + 1
  for (let next = statements[end]; next && isNameLine(next, lexicon); next = statements[++end]);
  const count = end - index - 1
  const behind = statements[end]
  const works = behind !== undefined && isInfinitive(firstWord(behind.text.value), lexicon.clauses)
  return count < LEAST_NAMES || works ? 0 : count
}

/** Clauses with the names that stand in lines of their own below them. */
export function withNamesBelow(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const found: Statement[] = []
  for (let index = 0; index < statements.length; index++) {
    const statement = statements[index]
    if (!statement) break
    const count = namesBelow(statements, index, lexicon)
    const names = statements.slice(index + 1, index + 1 + count).map(({ text }) => text)
    const text = count > 0 ? Text.join([statement.text, Text.join(names, ', ')]) : statement.text
    found.push(count > 0 ? { ...statement, text } : statement)
    index += count
  }
  return found
}
