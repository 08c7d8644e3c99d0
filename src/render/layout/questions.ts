import type { Printing } from '../../language/printing.ts'
import type { AgendaItem } from '../../model/schema.ts'
import { inOneLine, peopleLine, personLine } from '../markdown/people.ts'
import type { LayoutBlock } from './block.ts'
import { clauseBlocks } from './clauses.ts'
import { heardOf } from './heard.ts'
import { listedQuestions } from './listed-questions.ts'
import { verbatim, verbatimRemark } from './verbatim.ts'
import { personInCase } from './in-case.ts'
import { capitalised } from '../../source/letters.ts'

const label = (text: string, more: string | null = null): LayoutBlock => ({
  type: 'label',
  text: `${text.toUpperCase()}:`,
  more,
})

/** The list of questions with their numbers as printed; a question without a title stands in the body alone. */
export function agendaBlocks(questions: readonly AgendaItem[], printing: Printing): LayoutBlock[] {
  const agenda = listedQuestions(questions)
  if (agenda.length === 0) return []
  const bare = agenda.every(({ number }) => number === null)
  const lines = agenda.map(({ number, title }): LayoutBlock => {
    const marker = number === null ? (bare ? '–' : null) : `${number}.`
    return { type: 'clause', depth: 0, marker, text: verbatim(title, printing) }
  })
  return [label(printing.label('agenda')), ...lines]
}

/** What was said: under 'ВЫСТУПИЛИ' with its speaker, without one under 'ОТМЕТИЛИ'; in printed order. */
function remarkBlocks({ title, remarks }: AgendaItem, printing: Printing): LayoutBlock[] {
  const blocks: LayoutBlock[] = []
  let heading = title === '' ? printing.label('noted') : ''
  for (const remark of remarks) {
    const { speaker } = remark
    const text = verbatimRemark(remark, printing)
    const now = printing.label(speaker ? 'spoke' : 'noted')
    if (now !== heading) blocks.push(label(now))
    heading = now
    blocks.push({ type: 'paragraph', text: speaker ? `${personLine(speaker)}: ${text}` : text })
  }
  return blocks
}

/**
 * Who reported: 'СЛУШАЛИ: Крылову А.П.', where the accusative is certain; else 'Докладчик: Крылова А.П.', for a wrong
 * form is worse than a plain one.
 */
function heardBlocks(item: AgendaItem, printing: Printing): LayoutBlock[] {
  const heard = heardOf(item)
  if (heard.length === 0) return []
  const forms = printing.hasCases ? heard.map((person) => personInCase(person, 'accusative')) : [null]
  const known = forms.filter((form) => form !== null)
  if (known.length === forms.length) return [label(printing.label('heard'), inOneLine(known))]
  return [{ type: 'paragraph', text: `${capitalised(printing.label('speaker'))}: ${peopleLine(heard)}` }]
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
  for (const one of heardBlocks(item, printing)) blocks.push(one)
  for (const one of remarkBlocks(item, printing)) blocks.push(one)
  if (decisions.length > 0) {
    blocks.push(label(printing.label('decided')))
    for (const one of clauseBlocks(decisions, printing)) blocks.push(one)
  }
  if (vote) blocks.push({ type: 'paragraph', text: vote.text })
  return blocks
}
