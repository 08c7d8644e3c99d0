import type { Numbered } from './list-counter.ts'
import { headingLevel, over, type ParagraphLook } from './look.ts'
import type { PageBlock, PageLine } from './page.ts'

/** Twentieths of a point: of a column of text, and of the least space that shows as one. */
const COLUMN = 120
const SPACE = 80
const NO_STYLE = '\0'

/** A paragraph of Word with what its styles and its list say of it. */
export interface BodyParagraph {
  /** With its style. */
  readonly look: ParagraphLook
  /** Without. */
  readonly own: ParagraphLook
  readonly entry: Numbered | null
  readonly lines: readonly PageLine[]
  readonly style: string
  readonly quote: boolean
}

interface Previous {
  readonly after: number
  readonly style: string
}

/** Blocks of a document of Word in order (a body, a cell, a text box), with the blank space that they have between them. */
export class Body {
  readonly blocks: PageBlock[] = []
  #blank = false
  #previous: Previous | null = null

  /** A paragraph; one without words and number is blank space. */
  paragraph(paragraph: BodyParagraph): void {
    const words = paragraph.lines.some(({ text }) => text.trim() !== '')
    if (words || (paragraph.entry && paragraph.entry.label !== '')) this.#put(paragraph)
    else this.#blank = true
  }

  blank(): void {
    this.#blank = true
  }

  table(blocks: readonly PageBlock[]): void {
    this.beside(blocks)
    this.#blank = false
    this.#previous = { after: SPACE, style: NO_STYLE }
  }

  /** Blocks that hang on the paragraph before: those of a text box. */
  beside(blocks: readonly PageBlock[]): void {
    for (const one of blocks) this.blocks.push(one)
  }

  #put({ look, own, entry, lines, style, quote }: BodyParagraph): void {
    const indented = entry ? over(own, over(entry.look, look)) : look
    const left = indented.left ?? 0
    const column = entry ? left + Math.min(0, indented.first ?? 0) : left
    const heading = headingLevel(look.outline)
    this.blocks.push({
      type: 'paragraph',
      label: entry?.label ?? '',
      lines,
      heading,
      bullet: entry?.bullet ?? null,
      checked: null,
      indent: Math.max(0, Math.round(column / COLUMN)),
      quote,
      code: false,
      gap: this.#gap(look, style) || heading > 0,
    })
    this.#blank = false
    this.#previous = { after: look.after ?? 0, style: look.contextual ? style : NO_STYLE }
  }

  /** Whether blank space stands before a paragraph: an empty one, or the space that the look of the two asks for. */
  #gap(look: ParagraphLook, style: string): boolean {
    const before = this.#previous
    if (this.#blank || !before) return true
    if (look.contextual && before.style === style) return false
    return Math.max(look.before ?? 0, before.after) >= SPACE
  }
}
