import { hasWord } from '../../source/letters.ts'
import { PLAIN_PARAGRAPH, type PageBlock, type PageLine } from '../page/page.ts'
import { TableRows } from '../page/table-rows.ts'

/** How a paragraph stands: what its control words say. Lengths in twentieths of a point. */
export interface ParagraphState {
  readonly left: number
  readonly first: number
  readonly above: number
  readonly below: number
  readonly inTable: boolean
  /** Level of the outline from 0; null for text. */
  readonly outline: number | null
}

export const PLAIN_STATE: ParagraphState = {
  left: 0,
  first: 0,
  above: 0,
  below: 0,
  inTable: false,
  outline: null,
}

/** Edges of columns that are one: what writes RTF rounds them. */
const NEAR = 60
const COLUMN = 120
const SPACE = 80
const TEXT_LEVEL = 9

/** Collects words into lines, paragraphs and tables: one for the body, one for each note or text box. */
export class Flow {
  readonly blocks: PageBlock[] = []
  readonly #table = new TableRows(NEAR)
  #cell: PageBlock[] = []
  #lines: PageLine[] = []
  #text = ''
  #bold: boolean | null = null
  #label = ''
  #blank = false
  #below: number | null = null
  #countsPages = false

  get table(): TableRows {
    return this.#table
  }

  words(text: string, bold: boolean): void {
    this.#text += text
    if (hasWord(text)) this.#bold = (this.#bold ?? true) && bold
  }

  /** The number or the sign of a list that stands before the paragraph. */
  label(text: string): void {
    this.#label += text
  }

  /** The number of the page stands here: the line is none of the record. */
  pageNumber(): void {
    this.#countsPages = true
  }

  line(): void {
    this.#lines.push({ text: this.#text, bold: this.#bold ?? false })
    this.#text = ''
    this.#bold = null
  }

  blank(): void {
    this.#blank = true
  }

  paragraph(state: ParagraphState, force = false): void {
    this.line()
    const lines = this.#lines
    const label = this.#label.replace(/[\t ]+/g, ' ').trim()
    this.#lines = []
    this.#label = ''
    const words = lines.some(({ text }) => text.trim() !== '')
    const countsPages = this.#countsPages
    this.#countsPages = false
    if (countsPages || (!words && (label === '' || isBullet(label)))) {
      if (!force) this.#blank = true
      return
    }
    const heading = state.outline === null || state.outline >= TEXT_LEVEL ? 0 : Math.min(state.outline + 1, 6)
    const hanging = label === '' ? 0 : Math.min(0, state.first)
    const gap =
      this.#blank || this.#below === null || heading > 0 || Math.max(state.above, this.#below) >= SPACE
    this.#put(
      {
        ...PLAIN_PARAGRAPH,
        label: isBullet(label) ? '' : label,
        bullet: isBullet(label) ? label : null,
        lines,
        heading,
        indent: Math.max(0, Math.round((state.left + hanging) / COLUMN)),
        gap,
      },
      state.inTable,
    )
    this.#blank = false
    this.#below = state.below
  }

  #put(block: PageBlock, inTable: boolean): void {
    if (inTable) this.#cell.push(block)
    else {
      this.endTable()
      this.blocks.push(block)
    }
  }

  cell(state: ParagraphState): void {
    this.paragraph({ ...state, inTable: true }, true)
    this.#table.cell(this.#cell)
    this.#cell = []
    this.#below = null
  }

  /** A table ends where a paragraph outside of it begins. */
  endTable(): void {
    if (!this.#table.isEmpty) for (const one of this.#table.take()) this.blocks.push(one)
  }

  /** Blocks of a text box that hangs on the paragraph being read. */
  beside(blocks: readonly PageBlock[]): void {
    for (const one of blocks) this.blocks.push(one)
  }

  end(state: ParagraphState): readonly PageBlock[] {
    this.paragraph({ ...state, inTable: false }, true)
    this.endTable()
    for (const one of this.#cell) this.blocks.push(one)
    return this.blocks
  }
}

/** A label that is a sign alone. */
function isBullet(label: string): boolean {
  return label.length === 1 && !hasWord(label)
}
