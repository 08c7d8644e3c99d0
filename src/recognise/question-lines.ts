import type { Piece } from './question.ts'
import type { Statement } from './statements.ts'

const LONGEST_TITLE = 110

const isCaps = (value: string): boolean => value === value.toUpperCase() && value !== value.toLowerCase()

/** Whether a numbered line goes on counting the questions: printed like the title before it, with what follows below. */
export function continues(
  statement: Statement,
  before: Statement | null,
  next: Statement | undefined,
): boolean {
  const { ordinal, unit, text, label } = statement
  const last = before?.ordinal
  if (!ordinal || !last || !next || label || ordinal.style !== last.style) return false
  if (ordinal.parts.length !== 1 || last.parts.length !== 1 || ordinal.closing !== last.closing) return false
  if (ordinal.parts[0] !== (last.parts[0] ?? 0) + 1 || unit.heading !== before.unit.heading) return false
  const value = text.value
  if (value.length > LONGEST_TITLE || /[.;:,]$/u.test(value)) return false
  if (isCaps(value) !== isCaps(before.text.value) || unit.bold !== before.unit.bold) return false
  return unit.heading > 0 || unit.bold || isCaps(value) || (unit.gap && next.unit.gap && !next.ordinal)
}

/** A heading of the body that the agenda does not list, printed like the title of the question before it. */
export function isFurther({ unit, label, text }: Statement, before: Statement | null): boolean {
  return unit.heading > 0 && !label && text.value !== '' && before?.unit.heading === unit.heading
}

/** Whether a bullet stands no deeper than the one whose label headed the list before it. */
export function leavesList({ unit, label }: Statement, pieces: readonly Piece[]): boolean {
  // A decision by its own words has a label without words.
  const head = pieces.findLast(({ statement }) => (statement.label?.words ?? '') !== '')?.statement
  if (label || unit.bullet === null || !head || head.unit.bullet === null) return false
  return unit.indent <= head.unit.indent
}

/** Whether a list of decisions is over: a paragraph of its own after clauses, with neither number nor bullet. */
export function ended({ ordinal, unit, label }: Statement, pieces: readonly Piece[]): boolean {
  const last = pieces[pieces.length - 1]
  if (ordinal || label || unit.bullet !== null || unit.row || !unit.gap) return false
  return (
    last?.section === 'decided' &&
    last.statement.text.value !== '' &&
    !/[:;]$/u.test(last.statement.text.value)
  )
}
