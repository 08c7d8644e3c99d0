import type { Line } from '../observe/line.ts'
import { SAME_TITLE, titleStems } from '../observe/question-listing.ts'
import type { Question } from '../question.ts'
import { similarity } from '../similarity.ts'
import type { Statement } from '../statements.ts'

/** With the same number as in the list, fewer common words tell that a title is repeated; so they do in a heading. */
export const SAME_NUMBERED_TITLE = 0.45
const SAME_HEADING = 0.6
/** Questions ahead of the next one among which a repeated title is looked for. */
const AHEAD = 3

/** Looks questions up by the words of their titles, whatever their case or form. */
export class QuestionTitles {
  readonly #stems = new Map<Question, readonly string[]>()

  /** How alike some words are to the title of a question, from 0 to 1. */
  alike(own: readonly string[], question: Question): number {
    let found = this.#stems.get(question)
    if (!found) {
      found = titleStems((question.listed[0] ?? question.titles[0])?.text.value ?? '')
      this.#stems.set(question, found)
    }
    return similarity(own, found)
  }

  /** The listed question whose title a line repeats: one of the next that have not been taken up, or the one just begun. */
  find(line: Line, current: Question | null, questions: readonly Question[]): Question | null {
    const own = titleStems(line.words)
    const enough = line.statement.level > 0 || line.unit.bold ? SAME_HEADING : SAME_TITLE
    const ahead = questions.filter(({ begun }) => !begun).slice(0, AHEAD)
    const [next] = ahead
    if (next && line.lexicon.minutes && isWithin(next, own)) return next
    const untouched =
      current && current.pieces.every(({ section }) => section === 'title') && current.again.length === 0
        ? [current]
        : []
    const like = (question: Question): boolean =>
      question.listed.length > 0 && this.alike(own, question) >= enough
    return [...untouched, ...ahead].find(like) ?? null
  }
}

/** Whether all words of a listed title are among those of a line: 'Elections' in 'Elections proceeded'. */
function isWithin(question: Question, own: readonly string[]): boolean {
  const listed = titleStems(question.listed[0]?.text.value ?? '')
  return listed.length > 0 && listed.every((stem) => own.includes(stem))
}

/** What a line that opens a question has of its title: nothing where it only numbers it. */
export function titlesOf({ words, statement, plain }: Line): Statement[] {
  if (words === '') return []
  return [statement.label?.key === 'question' ? statement : plain].filter(({ text }) => text.value !== '')
}
