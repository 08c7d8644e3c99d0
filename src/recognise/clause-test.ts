import type { Text } from '../document/text.ts'
import { tokenize } from '../language/form.ts'
import { firstInfinitive, isInfinitive } from '../language/morphology.ts'
import { findNames } from '../language/names.ts'
import { isOneOf } from '../language/words.ts'
import { firstWord } from '../source/letters.ts'
import type { AssigneeReader } from './assignees.ts'
import type { ClauseLine } from './clause-tree.ts'
import type { Context } from './context.ts'
import { findDeadlines } from './deadlines.ts'
import { isNamedRow } from './names-only.ts'
import { saysNothing } from './says-nothing.ts'
import type { Statement } from './statements.ts'
import { acts } from './telling.ts'
import type { Unit } from './units.ts'
import { mostlyVote } from './vote-words.ts'

/** A line without a verb that names a day to come is no longer. */
const LONGEST_PLAN = 120

/**
 * Whether a line stands in a list whatever its words are: behind a semicolon, 'смету утвердить;' over 'взнос прежний', or
 * under a clause that is indented as it is.
 */
const standsInList = (
  text: Text,
  { indent, row }: Unit,
  { statement: { unit, text: above } }: ClauseLine,
): boolean =>
  row === null &&
  /[\p{L}\d]/u.test(text.value) &&
  (above.value.endsWith(';') || (indent > 0 && indent === unit.indent))

/** Tells which lines of a section of decisions are clauses. */
export class ClauseTest {
  readonly #context: Context
  readonly #assignees: AssigneeReader

  constructor(context: Context, assignees: AssigneeReader) {
    this.#context = context
    this.#assignees = assignees
  }

  /** Whether a line is a clause, the clauses above it given; `run` counts the lists of the section. */
  isClause(statement: Statement, lines: readonly ClauseLine[], run: number): boolean {
    const last = lines[lines.length - 1]
    const { ordinal, unit, text, label } = statement
    if (text.value === '') return false
    if (statement.verbatim === 0) return true
    if (this.#isEmpty(statement)) return false
    if (ordinal || unit.bullet || label) return true
    if (last?.run !== run && !lines[0]?.statement.ordinal) return true
    return this.#setsToWork(text) || (last?.run === run && this.#goesOn(statement, last))
  }

  /** Words that say that nothing was decided, and a row of figures or names, or of what somebody voted. */
  #isEmpty({ unit, text }: Statement): boolean {
    const { lexicon } = this.#context
    if (saysNothing(text.value, lexicon)) return true
    return unit.row !== null && (isNamedRow(unit.row, lexicon) || !this.#resolves(text.value))
  }

  #setsToWork(text: Text): boolean {
    if (isInfinitive(firstWord(text.value), this.#context.lexicon.clauses)) return true
    return this.#assignees.inSentence(text).assignees.length > 0
  }

  /**
   * Whether a line goes on with a list in which nothing marks the clauses: it resolves something wherever its verb stands,
   * 'Собранные деньги направить на ремонт', or names a day to come, 'Явка на комиссию 20.11'.
   */
  #goesOn({ text, unit, first }: Statement, last: ClauseLine): boolean {
    const { lexicon } = this.#context
    const { ordinal, unit: above } = last.statement
    if (lexicon.byOrder || ordinal || above.bullet !== null || (first && unit.gap)) return false
    if (text.value.endsWith(':') || mostlyVote(text.value, lexicon) !== null) return false
    if (this.#tells(text.value)) return false
    return standsInList(text, unit, last) || this.#resolves(text.value) || this.#liesAhead(text.value)
  }

  #resolves(value: string): boolean {
    return firstInfinitive(tokenize(value), 0, this.#context.lexicon.clauses) >= 0
  }

  #liesAhead(value: string): boolean {
    const { lexicon, meetingDate } = this.#context
    if (meetingDate === null || value.length > LONGEST_PLAN) return false
    return findDeadlines(value, { meetingDate, labelled: true }, lexicon).some(
      ({ deadline: { due, kind } }) => kind === 'date' && due !== null && due > meetingDate,
    )
  }

  /** 'Белова Б.Б. попросила проверить смету': what somebody said or did is no clause. */
  #tells(value: string): boolean {
    const { lexicon } = this.#context
    const [name] = findNames(value.slice(0, 80), lexicon.names, { loose: true })
    if (!name || name.start > 40) return false
    const behind = value.slice(name.end)
    const verb = firstWord(behind)
    return isOneOf(verb, lexicon.headers.speech) || (name.start <= 2 && acts(verb, behind, lexicon))
  }
}
