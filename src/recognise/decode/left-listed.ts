import type { Question } from '../question.ts'

/** Whether the body took a question up: something stands under it, or its title stands there once more. */
const isTakenUp = ({ begun, pieces, again, titles }: Question): boolean =>
  begun || pieces.length > 0 || again.length > 0 || titles.length > 0

/** Whether a heading or a row of a table opened a question that the list does not have. */
const isNew = ({ listed, titles: [title] }: Question): boolean =>
  listed.length === 0 && title !== undefined && (title.level > 0 || title.unit.row !== null)

/**
 * Takes out what was listed to be talked about and comes nowhere again, where the body has as many questions of its own: it was
 * taken up in other words, or not at all. Its words are left to be told beside the questions.
 */
export function leaveListed(questions: Question[], loose: Question): void {
  const left = questions.filter((question) => question.listed.length > 0 && !isTakenUp(question))
  if (left.length === 0 || questions.filter(isNew).length < left.length) return
  for (const question of left) {
    questions.splice(questions.indexOf(question), 1)
    for (const statement of question.listed) loose.pieces.push({ section: 'after', statement })
  }
}
