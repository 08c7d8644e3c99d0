import type { Lexicon } from '../language/lexicon.ts'
import { hasWord, startsLower } from '../source/letters.ts'
import type { QuestionCursor } from './question-cursor.ts'
import { keyOf, type QuestionList } from './question-list.ts'
import type { QuestionOpening } from './question-opening.ts'
import { isReportLine } from './report-line.ts'
import type { Statement } from './statements.ts'

/** Reads the lines of the agenda into the list of questions, until the body begins. */
export class AgendaEntries {
  readonly #statements: readonly Statement[]
  readonly #lexicon: Lexicon
  readonly #list: QuestionList
  readonly #cursor: QuestionCursor
  readonly #opening: QuestionOpening

  constructor(
    statements: readonly Statement[],
    lexicon: Lexicon,
    list: QuestionList,
    cursor: QuestionCursor,
    opening: QuestionOpening,
  ) {
    this.#statements = statements
    this.#lexicon = lexicon
    this.#list = list
    this.#cursor = cursor
    this.#opening = opening
  }

  /** Takes the label of the agenda: a question may stand on its line. */
  takeLabel(statement: Statement): void {
    if (statement.text.value !== '') this.#list.addListed(statement.ordinal, statement)
    else this.#list.loose.pieces.push({ section: 'title', statement })
  }

  /** Takes a line of the agenda list; false when the line is none and the body begins with it. */
  takeEntry(statement: Statement, index: number): boolean {
    const { ordinal, unit } = statement
    // '…' stands for the questions that an extract leaves out.
    if (!hasWord(statement.text.value)) {
      this.#list.loose.pieces.push({ section: 'after', statement })
      return true
    }
    const last = this.#list.all[this.#list.all.length - 1]
    const next = this.#statements[index + 1]
    if (this.#lexicon.grammar && !last && !ordinal && !unit.bullet && (next?.unit.bullet || next?.ordinal)) {
      this.#list.loose.pieces.push({ section: 'after', statement })
      return true
    }
    // '- Вопросы:' over the questions themselves.
    const leads = unit.bullet !== null && !ordinal && statement.text.value.endsWith(':')
    if (leads && next && next.unit.indent > unit.indent) {
      this.#list.loose.pieces.push({ section: 'after', statement })
      return true
    }
    if (ordinal) {
      if (this.#list.withKey(keyOf(ordinal))) return false
      if (last && unit.heading > 0 && !last.listed[0]?.unit.heading) return false
    } else if (unit.heading > 0 && last) return false
    const numbered = this.#list.all.some((question) => question.ordinal !== null)
    if (ordinal || (unit.bullet && !numbered) || !last) {
      this.#list.addListed(ordinal, statement)
      return true
    }
    const row = unit.table && !statement.label && last.listed[0]?.unit.table === unit.table
    if (row && !numbered) {
      this.#list.addListed(null, statement)
      return true
    }
    if (
      statement.label?.key === 'speaker' ||
      /^[([]/.test(statement.text.value) ||
      isReportLine(last.listed[last.listed.length - 1], this.#lexicon)
    ) {
      last.listed.push(statement)
      return true
    }
    if (
      this.#list.matching(statement, this.#cursor.current, this.#cursor.section) ||
      this.#opening.introduces(index)
    )
      return false
    if (!numbered && !unit.gap) {
      this.#list.addListed(null, statement)
      return true
    }
    if (startsLower(statement.text.value) && !unit.gap) last.listed.push(statement)
    else this.#list.loose.pieces.push({ section: 'after', statement })
    return true
  }
}
