import type { Question, Section } from './question.ts'
import type { QuestionList } from './question-list.ts'
import type { Statement } from './statements.ts'

/** Where the reading of the body stands: the question and its section, and what has been seen of them. */
export class QuestionCursor {
  section: Section = 'title'
  /** Whether the current question has come to its decisions. */
  decided = false
  /** A bare 'Слушали:' has been read: the question that the next line names begins with what was heard. */
  pendingHeard = false
  /** Whether the body follows an agenda of one question. */
  interleaved = false
  readonly #list: QuestionList
  #current: Question | null = null
  #listTaken = false

  constructor(list: QuestionList) {
    this.#list = list
  }

  get current(): Question | null {
    return this.#current
  }

  /** Whether a question of the list has been taken up. */
  get listTaken(): boolean {
    return this.#listTaken
  }

  /** The line that the current question is titled with. */
  get title(): Statement | null {
    return this.#current?.titles[0] ?? this.#current?.again[0] ?? this.#current?.listed[0] ?? null
  }

  /** Goes on to a question, or out of all of them. */
  enter(question: Question | null): void {
    this.#current = question
    this.section = this.pendingHeard ? 'heard' : 'title'
    this.pendingHeard = false
    this.decided = false
    if (!question) return
    if (question.listed.length > 0) this.#listTaken = true
    this.#list.begin(question)
  }
}
