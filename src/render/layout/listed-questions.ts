import type { AgendaItem } from '../../model/schema.ts'

/** The questions that the agenda lists: among numbered ones, those without a number or a title stand in the body alone. */
export function listedQuestions(questions: readonly AgendaItem[]): readonly AgendaItem[] {
  const titled = questions.filter(({ title }) => title !== '')
  const numbered = titled.filter(({ number }) => number !== null)
  return numbered.length > 0 ? numbered : titled
}
