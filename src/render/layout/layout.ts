import { printingIn } from '../../language/printing.ts'
import type { Protocol } from '../../model/schema.ts'
import { attendanceBlocks } from './attendance.ts'
import type { Layout, LayoutBlock } from './block.ts'
import { clauseBlocks } from './clauses.ts'
import { certificationBlocks } from './certification.ts'
import { headBlocks } from './head.ts'
import { agendaBlocks, questionBlocks } from './questions.ts'
import { attachmentBlocks, signatureBlocks, unrecognizedBlocks } from './tail.ts'
import { capitalised } from '../../source/letters.ts'

/**
 * The record as the blocks of a printed document, in the order of its requisites (GOST R 7.0.97-2016, 4 and 5):
 * letterhead, kind and heading of the document, date and number, place, who took part, agenda, questions with what was
 * said and decided, attachments, signatures; the certification of a copy below an extract. Formats that print pages
 * render these blocks, so that all of them have one order. Every fact of the model stands in some block.
 */
export function layoutOf(model: Protocol): Layout {
  const printing = printingIn(model.language)
  const blocks: LayoutBlock[] = [
    ...headBlocks(model, printing),
    ...attendanceBlocks(model, printing),
    ...agendaBlocks(model.agenda, printing),
    ...model.agenda.flatMap((item) => questionBlocks(item, printing)),
  ]
  if (model.decisions.length > 0) {
    const heading = printing.label('tasks')
    if (model.agenda.length > 0) {
      blocks.push({
        type: 'heading',
        text: capitalised(heading),
        newPage: false,
      })
    } else blocks.push({ type: 'label', text: `${printing.label('decided').toUpperCase()}:`, more: null })
    for (const one of clauseBlocks(model.decisions, printing)) blocks.push(one)
  }
  const end = [
    ...signatureBlocks(model, printing),
    ...attachmentBlocks(model.attachments, printing),
    ...(model.kind === 'extract' ? certificationBlocks(printing) : []),
    ...unrecognizedBlocks(model.unrecognized, printing),
  ]
  for (const block of end) blocks.push(block)
  const termLength = blocks.reduce(
    (most, block) => (block.type === 'entry' && block.text !== '' ? Math.max(most, block.term.length) : most),
    0,
  )
  return { language: model.language, title: model.title, termLength, blocks }
}
