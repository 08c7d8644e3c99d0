import { printingIn, type Printing } from '../../language/printing.ts'
import type { Protocol } from '../../model/schema.ts'
import { recordBlocks } from '../record/record-layout.ts'
import type { RenderInput, RenderOptions } from '../renderer.ts'
import { addresseeBlocks } from './addressees.ts'
import { attendanceBlocks } from './attendance.ts'
import type { Layout, LayoutBlock } from './block.ts'
import { clauseBlocks } from './clauses.ts'
import { certificationBlocks } from './certification.ts'
import { headBlocks } from './head.ts'
import { agendaBlocks, questionBlocks } from './questions.ts'
import { attachmentBlocks, signatureBlocks, unrecognizedBlocks } from './tail.ts'
import { capitalised } from '../../source/letters.ts'
import { JOINER } from '../../source/word-joiner.ts'
import { withTexts } from './with-texts.ts'
import { worded } from './worded.ts'

/**
 * The blocks of a document from the facts alone, in the order of its requisites (GOST R 7.0.97-2016, 4 and 5):
 * letterhead, kind and heading of the document, date and number, place, who took part, agenda, questions with what was
 * said and decided, signatures, attachments.
 */
function modelBlocks(model: Protocol, printing: Printing): LayoutBlock[] {
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
  for (const one of signatureBlocks(model, printing)) blocks.push(one)
  for (const one of attachmentBlocks(model.attachments, printing)) blocks.push(one)
  return blocks
}

/** What marks words as mere words for a text that is read again has no place in a document for people. */
const withoutJoiners = (text: string): string => text.replaceAll(JOINER, '')

/** The blocks of a record's facts, under the record's own words for its parts or those of the house. */
const madeBlocks = (model: Protocol, printing: Printing, houseStyle: boolean): readonly LayoutBlock[] =>
  modelBlocks(model, houseStyle ? printing : worded(printing, model.wording))

/** An extract that is rendered may be certified already. */
const isCertified = (printed: readonly { readonly text: string }[], { phrases }: Printing): boolean =>
  printed.some(({ text }) => text.trim().startsWith(phrases.certified))

/** Length of the longest term that stands before words. */
const longestTerm = (blocks: readonly LayoutBlock[]): number =>
  blocks.reduce(
    (most, block) => (block.type === 'entry' && block.text !== '' ? Math.max(most, block.term.length) : most),
    0,
  )
/**
 * The record as the blocks of a printed document, so that all formats that print pages have one order: on the record's
 * own lines where these are at hand, else from its facts, named by the record's own words for its parts. With
 * `houseStyle` always from the facts and by the house's words. The certification of a copy stands below an extract; with
 * `unread` what became no fact stands on a page of its own behind a document that is made of facts.
 */
export function layoutOf(
  { model, printed = [] }: Pick<RenderInput, 'model' | 'printed'>,
  {
    houseStyle = false,
    unread = false,
    addressee,
  }: Pick<RenderOptions, 'houseStyle' | 'unread' | 'addressee'> = {},
): Layout {
  const printing = printingIn(model.language)
  const asRecorded = !houseStyle && printed.length > 0
  const made = asRecorded ? recordBlocks(printed, model, printing) : madeBlocks(model, printing, houseStyle)
  const blocks = [...addresseeBlocks(addressee, printing), ...made]
  const certified = asRecorded && isCertified(printed, printing)
  const end = [
    ...(model.kind === 'extract' && !certified ? certificationBlocks(printing) : []),
    ...(unread && !asRecorded ? unrecognizedBlocks(model.unrecognized, printing) : []),
  ]
  for (const block of end) blocks.push(block)
  const termLength = longestTerm(blocks)
  const shown = asRecorded ? blocks : blocks.map((block) => withTexts(block, withoutJoiners))
  return {
    language: model.language,
    title: model.title,
    termLength,
    blocks: shown,
    complete: asRecorded || unread,
  }
}
