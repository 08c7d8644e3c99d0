import { tokenize } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { isTitle } from './is-title.ts'
import { findProtocolNumbers } from './protocol-number.ts'
import type { Statement } from './statements.ts'

/** Statements among which the title of the first record stands. */
export const TITLE_LINES = 12
const LONGEST_TITLE = 60

const digitsOf = ({ unit }: Statement): string => unit.whole.value.replace(/\D+/gu, ' ').trim()

export const firstWordOf = ({ unit }: Statement): string =>
  tokenize(unit.whole.value.slice(0, LONGEST_TITLE)).find(({ kind }) => kind === 'word')?.fold ?? ''

/** Whether a line counts records on its own: 'Созвон № 2' as a heading, 'ПРОТОКОЛ № 7' on a line of its own. */
export function countsRecord(statement: Statement, lexicon: Lexicon): boolean {
  const { unit, first } = statement
  if (!first || unit.row || unit.bullet !== null || digitsOf(statement) === '') return false
  // '### Meeting duration: 90 minutes' is a field, set as a heading.
  if (unit.heading > 0) return !(lexicon.minutes && unit.whole.value.includes(': '))
  const [number] = findProtocolNumbers(unit.whole.value, lexicon)
  return (
    unit.whole.length <= LONGEST_TITLE && number?.end === unit.whole.length && isTitle(statement, lexicon)
  )
}

/**
 * Where a further record begins in a file of several: a title like the first one ('## Созвон № 1' … '## Созвон № 2') that
 * differs in its number or its date; -1 where the file holds one record.
 */
export function indexOfNextRecord(statements: readonly Statement[], lexicon: Lexicon): number {
  const at = statements
    .slice(0, TITLE_LINES)
    .findIndex((statement) => isTitle(statement, lexicon) && countsRecord(statement, lexicon))
  const title = statements[at]
  if (!title) return -1
  const word = firstWordOf(title)
  const digits = digitsOf(title)
  return statements.findIndex(
    (statement, index) =>
      index > at &&
      statement.unit.heading === title.unit.heading &&
      firstWordOf(statement) === word &&
      countsRecord(statement, lexicon) &&
      digitsOf(statement) !== digits,
  )
}
