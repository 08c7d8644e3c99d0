import type { Printing } from '../../language/printing.ts'
import type { AgendaItem } from '../../model/schema.ts'
import type { LayoutBlock } from './block.ts'
import { clauseBlocks } from './clauses.ts'
import { discussionBlocks, partLabel } from './discussion.ts'
import { listedQuestions } from './listed-questions.ts'
import { verbatim } from './verbatim.ts'

/** The list of questions with their numbers as printed; a question without a title stands in the body alone. */
export function agendaBlocks(questions: readonly AgendaItem[], printing: Printing): LayoutBlock[] {
  const agenda = listedQuestions(questions)
  if (agenda.length === 0) return []
  const bare = agenda.every(({ number }) => number === null)
  const lines = agenda.map(({ number, title }): LayoutBlock => {
    const marker = number === null ? (bare ? '–' : null) : `${number}.`
    return { type: 'clause', depth: 0, marker, text: verbatim(title, printing) }
  })
  return [partLabel(printing.label('agenda')), ...lines]
}

/** A question with all that was said and decided on it. */
export function questionBlocks(item: AgendaItem, printing: Printing): LayoutBlock[] {
  const { number, title, decisions, vote } = item
  const ordinal = number === null ? '' : `${number}. `
  const blocks: LayoutBlock[] = [
    title === ''
      ? { type: 'heading', text: `${ordinal}${printing.label('heard').toUpperCase()}:`, newPage: false }
      : { type: 'heading', text: `${ordinal}${verbatim(title, printing)}`, newPage: false },
  ]
  for (const one of discussionBlocks(item, printing)) blocks.push(one)
  if (decisions.length > 0) {
    blocks.push(partLabel(printing.label('decided')))
    for (const one of clauseBlocks(decisions, printing)) blocks.push(one)
  }
  if (vote) blocks.push({ type: 'paragraph', text: vote.text })
  return blocks
}
