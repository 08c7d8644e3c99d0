import type { Ordinal } from '../language/ordinals.ts'
import type { Question, Section } from './question.ts'
import { similarity, stems, withoutLinks } from './similarity.ts'
import type { Statement } from './statements.ts'

const SAME_TITLE = 0.75
const SAME_NUMBERED_TITLE = 0.45
/** A heading repeats a title in fewer words: 'Обложка' for 'обложка журнала'. */
const SAME_HEADING = 0.6

/** What a question is looked up by: '2.1'. */
export const keyOf = (ordinal: Ordinal): string => ordinal.parts.join('.')

/** The questions in their order, looked up by number and by title. */
export class QuestionList {
  readonly all: Question[] = []
  /** What belongs to no question. */
  readonly loose: Question = { ordinal: null, listed: [], titles: [], again: [], pieces: [], begun: true }
  readonly #byKey = new Map<string, Question>()
  readonly #stems = new Map<Question, string[]>()
  #next = 0

  /** Adds a question that the agenda lists. */
  addListed(ordinal: Ordinal | null, statement: Statement): Question {
    return this.#add(ordinal, [statement], [])
  }

  /** Adds a question that the body begins, with or without a line that is its title. */
  addFound(ordinal: Ordinal | null, title: Statement | null): Question {
    return this.#add(ordinal, [], title && title.text.value !== '' ? [title] : [])
  }

  #add(ordinal: Ordinal | null, listed: Statement[], titles: Statement[]): Question {
    const question: Question = { ordinal, listed, titles, again: [], pieces: [], begun: false }
    this.all.push(question)
    if (question.ordinal) this.#byKey.set(keyOf(question.ordinal), question)
    return question
  }

  withKey(key: string): Question | undefined {
    return this.#byKey.get(key)
  }

  /** Marks a question as taken up by the body. */
  begin(question: Question): void {
    question.begun = true
    while (this.all[this.#next]?.begun) this.#next++
  }

  /** The question after the current one in the list that has not been taken up yet. */
  following(): Question | null {
    for (let at = this.#next; at < this.all.length; at++) {
      const question = this.all[at]
      if (question && !question.begun) return question
    }
    return null
  }

  /** The listed question whose title a line repeats, read within a section of the current question. */
  matching(statement: Statement, current: Question | null, section: Section): Question | null {
    const { ordinal, text, unit, first } = statement
    if (text.value === '' || !first) return null
    const own = stems(withoutLinks(text.value.slice(0, 400)))
    if (ordinal && this.#byKey.size > 0) {
      const same = this.#byKey.get(keyOf(ordinal))
      // A heading may be counted otherwise than the list: '3. Статья' is its '4. Подготовка статьи'.
      if (!same && (unit.bold || unit.heading > 0)) return this.#alike(own, SAME_HEADING)
      if (!same || same.ordinal?.style !== ordinal.style) return null
      if (same === current ? !isUntouched(same) : same.begun && section === 'decided') return null
      return similarity(own, this.titleStems(same)) >= SAME_NUMBERED_TITLE ? same : null
    }
    if (unit.bullet || own.length < 1) return null
    const enough = unit.heading > 0 ? SAME_HEADING : SAME_TITLE
    return this.#alike(own, enough, current && isUntouched(current) ? [current] : [])
  }

  /** The first of some questions, or of the next ones, whose listed title is as like the words as is enough. */
  #alike(own: readonly string[], enough: number, first: readonly Question[] = []): Question | null {
    const next = this.all.slice(this.#next, this.#next + 3).filter(({ begun }) => !begun)
    const like = (question: Question): boolean =>
      question.listed.length > 0 && similarity(own, this.titleStems(question)) >= enough
    return [...first, ...next].find(like) ?? null
  }

  /** The words of a question's title without their endings. */
  titleStems(question: Question): string[] {
    let found = this.#stems.get(question)
    if (!found) {
      const text = (question.listed[0] ?? question.titles[0])?.text.value ?? ''
      found = stems(withoutLinks(text.slice(0, 400)))
      this.#stems.set(question, found)
    }
    return found
  }
}

/** Whether a question of the list has been taken up by its place alone: its title may come once more. */
function isUntouched({ listed, again, pieces }: Question): boolean {
  return listed.length > 0 && again.length === 0 && pieces.length === 0
}
