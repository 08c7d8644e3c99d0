import { PLAIN_STATE, type Flow, type ParagraphState } from './flow.ts'

/** What a control word that ends or moves something does to the flow. */
type Move = (flow: Flow, state: ParagraphState, number: number) => void

const endParagraph: Move = (flow, state) => {
  flow.paragraph(state)
}
const coverCell: Move = (flow) => {
  flow.table.cover()
}

/** Control words that end paragraphs, lines and cells, and those that say what a table is like. */
export const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['par', endParagraph],
  ['sect', endParagraph],
  ['nestcell', endParagraph],
  ['nestrow', endParagraph],
  ['line', (flow) => flow.line()],
  ['page', (flow) => flow.blank()],
  ['cell', (flow, state) => flow.cell(state)],
  ['row', (flow) => flow.table.row()],
  ['trowd', (flow) => flow.table.define()],
  ['clvmrg', coverCell],
  ['clmrg', coverCell],
  ['cellx', (flow, _state, number) => flow.table.shape(number)],
  ['chpgn', (flow) => flow.pageNumber()],
])

/** How a paragraph stands behind a control word; as before it where the word says nothing of that. */
export function shaped(word: string, number: number, state: ParagraphState): ParagraphState {
  switch (word) {
    case 'pard':
      return PLAIN_STATE
    case 'outlinelevel':
      return { ...state, outline: number }
    case 'intbl':
      return { ...state, inTable: true }
    case 'li':
    case 'lin':
      return { ...state, left: number }
    case 'fi':
      return { ...state, first: number }
    case 'sb':
      return { ...state, above: number }
    case 'sa':
      return { ...state, below: number }
    default:
      return state
  }
}

/** How characters look without any word for it. */
export const PLAIN_LOOK = { bold: false, capitals: false, hidden: false, deleted: false }

/** Control words that turn a look of characters on, and with the number 0 off. */
export const LOOKS: ReadonlyMap<string, keyof typeof PLAIN_LOOK> = new Map<string, keyof typeof PLAIN_LOOK>([
  ['b', 'bold'],
  ['caps', 'capitals'],
  ['v', 'hidden'],
  ['deleted', 'deleted'],
])
