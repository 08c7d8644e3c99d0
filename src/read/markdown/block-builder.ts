import type { Block, Line, Paragraph } from '../../document/document.ts'
import type { Text } from '../../document/text.ts'
import type { Place } from '../../source/place.ts'

/** The traits of a paragraph apart from its lines. */
export type Traits = Omit<Paragraph, 'type' | 'lines' | 'gap'>

export const PLAIN: Traits = { heading: 0, bullet: null, checked: null, indent: 0, quote: false, code: false }

/** Collects the blocks of a document, line by line. */
export class BlockBuilder {
  readonly blocks: Block[] = []
  #traits: Traits = PLAIN
  #lines: Line[] = []
  #gap = false
  #blank = false

  /** Blank space stands here. */
  blank(): void {
    this.#blank = true
  }

  /** Opens a paragraph; the lines that follow are its lines. */
  open(traits: Traits): void {
    this.close()
    this.#traits = traits
  }

  /** Whether the open paragraph has no line yet. */
  get isOpening(): boolean {
    return this.#lines.length === 0
  }

  /** A line of the open paragraph. */
  line(line: Line): void {
    if (line.text.value === '') return
    if (this.#lines.length === 0) this.#gap = this.#takeGap()
    this.#lines.push(this.#lines.length === 0 && line.soft ? { ...line, soft: false } : line)
  }

  /** A break of the page. */
  break(place: Place): void {
    this.close()
    this.#blank = false
    this.blocks.push({ type: 'break', place })
  }

  /** A table of cells. */
  table(rows: readonly (readonly Text[])[]): void {
    this.close()
    if (rows.length === 0) return
    this.blocks.push({ type: 'table', rows: rows.map((cells) => ({ cells })), gap: this.#takeGap() })
  }

  /** Ends the open paragraph. */
  close(): void {
    if (this.#lines.length > 0) {
      this.blocks.push({ type: 'paragraph', lines: this.#lines, ...this.#traits, gap: this.#gap })
    }
    this.#lines = []
    this.#traits = PLAIN
  }

  #takeGap(): boolean {
    const gap = this.#blank && this.blocks.length > 0
    this.#blank = false
    return gap
  }
}
