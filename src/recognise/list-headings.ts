import type { LabelKey } from '../language/lexicon.ts'
import { withoutTrailing } from '../source/edges.ts'
import { asHeadings } from './as-headings.ts'
import type { Statement } from './statements.ts'

const LONGEST_TITLE = 160

/** Labels of the head: where nothing else says where the body begins, bold bullets up to the last of them are fields. */
const HEAD = new Set<LabelKey>([
  'date',
  'topic',
  'agenda',
  'present',
  'absent',
  'invited',
  'chair',
  'secretary',
])

/**
 * Bold bullets that head the bullets below them, marked as headings: '- **Сроки поставки**' over what was said of it.
 * One alone is a bullet like others.
 */
export function withListHeadings(statements: readonly Statement[]): readonly Statement[] {
  const proceedings = statements.findIndex(({ label }) => label?.key === 'proceedings')
  const head = statements.findLastIndex(({ label }) => label?.separator === ':' && HEAD.has(label.key))
  const body = (proceedings < 0 ? head : proceedings) + 1
  const found = new Set<number>()
  statements.forEach((statement, index) => {
    if (index >= body && headsList(statement, statements[index + 1])) found.add(index)
  })
  const [first] = found
  const indent = first === undefined ? 0 : statements[first]?.unit.indent
  const level = [...found].filter((index) => statements[index]?.unit.indent === indent)
  if (level.length < 2) return statements
  return asHeadings(statements, new Set(level))
}

function headsList({ unit, label, first }: Statement, next: Statement | undefined): boolean {
  if (unit.bullet === null || !unit.bold || !first || label || !next) return false
  const title = withoutTrailing(unit.text.value, ':')
  if (title.length > LONGEST_TITLE || /[.;]$/u.test(title)) return false
  return next.unit.indent > unit.indent && (next.unit.bullet !== null || next.ordinal !== null)
}
