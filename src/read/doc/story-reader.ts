import { Body } from '../page/body.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageBlock } from '../page/page.ts'
import { TableRows } from '../page/table-rows.ts'
import { ReadError } from '../read-error.ts'
import type { Boxes } from './boxes.ts'
import type { Story } from './fib.ts'
import type { Lists } from './lists.ts'
import { RunReader } from './run-reader.ts'
import type { StyledParagraph, TextProperties } from './text-properties.ts'

const CELL_MARK = '\u0007'
const PAGE_BREAK = '\f'
const PARAGRAPH_END = /[\r\u0007\f]/g
const NO_LIST = '0'
/** Tables in cells of tables. */
const DEEPEST = 30
/** Edges of columns that are one: Word takes them so too. */
const NEAR = 3

/** What the texts of a document are read with; lists count on through all of it. */
export interface StoryContext {
  readonly text: string
  readonly properties: TextProperties
  readonly lists: Lists
  readonly fonts: readonly string[]
  readonly omissions: Omissions
  /** Where sections end, which a page break looks like. */
  readonly sections: ReadonlySet<number>
  readonly boxes: Boxes
  /** Paragraphs that show the page's number are left out. */
  readonly withoutPageNumbers: boolean
}

interface OpenTable {
  readonly rows: TableRows
  /** The cell that is being read. */
  cell: Body
}

/** Reads a text (the body, a note, a text box) into blocks. */
export class StoryReader {
  readonly #context: StoryContext
  readonly #body = new Body()
  /** The tables that are open, each in a cell of the one before. */
  readonly #tables: OpenTable[] = []

  constructor(context: StoryContext) {
    this.#context = context
  }

  /** Throws a ReadError 'too-large' for tables that are nested too deep. */
  read({ start, end }: Story): readonly PageBlock[] {
    for (let at = start; at < end;) {
      const mark = this.#endOf(at, end)
      this.#paragraph(at, mark)
      at = mark + 1
    }
    this.#openTo(0)
    return this.#body.blocks
  }

  /** The mark that ends a paragraph; the last character where there is none. */
  #endOf(start: number, end: number): number {
    const { text, properties } = this.#context
    PARAGRAPH_END.lastIndex = start
    for (let found = PARAGRAPH_END.exec(text); found && found.index < end; found = PARAGRAPH_END.exec(text))
      if (found[0] !== PAGE_BREAK || properties.endsParagraph(found.index)) return found.index
    return end - 1
  }

  #paragraph(start: number, mark: number): void {
    const { text, properties, sections } = this.#context
    const paragraph = properties.paragraph(mark)
    const depth = paragraph.inTable ? Math.max(1, paragraph.depth) : 0
    if (depth > DEEPEST) throw new ReadError('too-large', 'Tables are nested too deep.')
    this.#openTo(depth)
    const table = this.#tables[depth - 1]
    if (table && paragraph.endsRow) {
      endRow(table, paragraph)
      return
    }
    const ended = PARAGRAPH_END.test(text.charAt(mark)) ? mark : mark + 1
    PARAGRAPH_END.lastIndex = 0
    const body = table?.cell ?? this.#body
    this.#words(start, ended, paragraph, body)
    if (text.charAt(mark) === PAGE_BREAK && !sections.has(mark + 1)) body.blank()
    if (table && (depth > 1 ? paragraph.endsCell : text.charAt(mark) === CELL_MARK)) {
      table.rows.cell(table.cell.blocks)
      table.cell = new Body()
    }
  }

  #words(start: number, end: number, paragraph: StyledParagraph, body: Body): void {
    const { lists, boxes, omissions, withoutPageNumbers } = this.#context
    const run = new RunReader(this.#context)
    run.read(start, end, paragraph.run)
    if (withoutPageNumbers && run.pageField) return
    const words = run.lines.some(({ text }) => text.trim() !== '')
    const { styled: look, look: own, quote } = paragraph
    const listed = look.list !== null && look.list !== NO_LIST && !(run.hidden && !words)
    const entry = listed ? lists.next(look.list, look.level ?? 0) : null
    body.paragraph({ look, own, entry, lines: run.lines, style: String(paragraph.style), quote })
    if (run.pageBreak) body.blank()
    for (const anchor of run.anchors) {
      const hanging = boxes.take(anchor)
      if (hanging.length === 0) omissions.add('picture')
      for (const box of hanging) body.beside(new StoryReader(this.#context).read(box))
    }
  }

  /** Ends tables that are deeper than `depth`, begins those that are not open yet. */
  #openTo(depth: number): void {
    while (this.#tables.length > depth) {
      const table = this.#tables.pop()
      if (!table) return
      const around = this.#tables[this.#tables.length - 1]?.cell ?? this.#body
      around.table(table.rows.take())
      // A cell that was never ended.
      around.beside(table.cell.blocks)
    }
    while (this.#tables.length < depth) this.#tables.push({ rows: new TableRows(NEAR), cell: new Body() })
  }
}

function endRow({ rows }: OpenTable, { cells }: StyledParagraph): void {
  rows.define()
  for (const { edge, covered } of cells) {
    if (covered) rows.cover()
    rows.shape(edge)
  }
  rows.row()
}
