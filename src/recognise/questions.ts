import type { Lexicon } from '../language/lexicon.ts'
import { AgendaEntries } from './agenda-entries.ts'
import { QuestionBoundary } from './question-boundary.ts'
import { QuestionCursor } from './question-cursor.ts'
import { QuestionList } from './question-list.ts'
import { QuestionOpening } from './question-opening.ts'
import type { Question } from './question.ts'
import { SectionRouter } from './section-router.ts'
import { withoutLabel, type Statement } from './statements.ts'

/** Finds out where each question begins and which section of it a statement belongs to. */
export class Questions {
  readonly #lexicon: Lexicon
  readonly #list = new QuestionList()
  readonly #cursor = new QuestionCursor(this.#list)
  readonly #opening: QuestionOpening
  readonly #agenda: AgendaEntries
  readonly #boundary: QuestionBoundary
  readonly #router: SectionRouter

  constructor(statements: readonly Statement[], lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#opening = new QuestionOpening(statements, lexicon)
    this.#agenda = new AgendaEntries(statements, lexicon, this.#list, this.#cursor, this.#opening)
    this.#boundary = new QuestionBoundary(statements, lexicon, this.#list, this.#cursor, this.#opening)
    this.#router = new SectionRouter(lexicon, this.#list, this.#cursor)
  }

  get list(): readonly Question[] {
    return this.#list.all
  }

  /** What belongs to no question. */
  get loose(): Question {
    return this.#list.loose
  }

  agendaLabel(statement: Statement): void {
    this.#agenda.takeLabel(statement)
  }

  /** Takes a line of the agenda list; false when the line is none and the body begins with it. */
  agendaEntry(statement: Statement, index: number): boolean {
    return this.#agenda.takeEntry(statement, index)
  }

  /** The body begins here: 'interleaved' when it follows an agenda of one question. */
  begin(afterAgenda: boolean): void {
    this.#cursor.interleaved = afterAgenda && this.list.length === 1
    if (this.#cursor.interleaved) this.#cursor.enter(this.list[0] ?? null)
  }

  /** What follows belongs to no question. */
  leave(): void {
    this.#cursor.enter(null)
  }

  /** Whether a statement opens the first question of a protocol without an agenda list. */
  opens(statement: Statement, index: number): boolean {
    return this.#opening.opens(statement, index)
  }

  /** Takes a line of the body. */
  take(statement: Statement, index: number): void {
    const plain = !this.#lexicon.grammar && isNumberedReport(statement) ? withoutLabel(statement) : statement
    this.#boundary.cross(plain, index)
    this.#router.route(plain)
  }
}

/** '1. Выполнение протокола № 16' on a line of its own is a question like those that follow. */
function isNumberedReport({ label, ordinal }: Statement): boolean {
  return label?.key === 'previous' && ordinal?.parts.length === 1 && label.separator === 'end'
}
