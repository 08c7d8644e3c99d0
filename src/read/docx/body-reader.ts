import { Body } from '../page/body.ts'
import { gridTable, type GridCell } from '../page/grid-table.ts'
import type { Numbered } from '../page/list-counter.ts'
import { over, type ParagraphLook } from '../page/look.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageBlock } from '../page/page.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import type { Numbering } from './numbering.ts'
import { integer, value } from './properties.ts'
import { RunReader } from './run-reader.ts'
import { paragraphLook, type Styles } from './styles.ts'

/** What stands around blocks without meaning anything by itself: content controls, custom XML, accepted changes. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'mc:AlternateContent',
  'mc:Choice',
])
const REMOVED = new Set(['w:del', 'w:moveFrom'])
const NO_LIST = '0'

/** What blocks of a document are read with; lists count on through all of it. */
export interface BodyContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly omissions: Omissions
  /** Where a link leads, by the id of its relationship. */
  readonly addressOf: (id: string) => string | null
}

/** Reads blocks (the body, a cell, a text box, a note) in order. */
export class BodyReader {
  readonly #context: BodyContext
  readonly #body = new Body()

  constructor(context: BodyContext) {
    this.#context = context
  }

  /** The blocks of a container's children. */
  read(container: Element): readonly PageBlock[] {
    this.#children(container)
    return this.#body.blocks
  }

  #children(container: Element): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') this.#paragraph(child)
      else if (child.name === 'w:tbl') this.#table(child)
      else if (child.name === 'w:altChunk') this.#context.omissions.add('picture')
      else if (WRAPPERS.has(child.name)) this.#children(child)
      else if (REMOVED.has(child.name)) this.#context.omissions.add('deleted')
    }
  }

  #paragraph(element: Element): void {
    const { styles, numbering } = this.#context
    const properties = elementOf(element, 'w:pPr')
    const id = value(properties, 'w:pStyle')
    const style = styles.paragraph(id)
    const own = paragraphLook(properties)
    const look = over(own, style.paragraph)
    const run = new RunReader({ ...this.#context, base: style.run })
    run.read(element)
    const words = run.lines.some(({ text }) => text.trim() !== '')
    const entry = run.hidden && !words ? null : this.#entry(look, numbering, id)
    this.#body.paragraph({ look, own, entry, lines: run.lines, style: id ?? '', quote: style.quote })
    if (run.pageBreak) this.#body.blank()
    for (const box of run.boxes) this.#body.beside(new BodyReader(this.#context).read(box))
  }

  #entry(look: ParagraphLook, numbering: Numbering, style: string | null): Numbered | null {
    if (look.list === null || look.list === NO_LIST) return null
    return numbering.next(look.list, look.level ?? numbering.levelOfStyle(style) ?? 0)
  }

  #table(element: Element): void {
    const rows: GridCell[][] = []
    this.#rows(element, rows)
    this.#body.table(gridTable(rows, true))
  }

  #rows(container: Element, rows: GridCell[][]): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:tr') {
        const properties = elementOf(child, 'w:trPr')
        if (elementOf(properties, 'w:del')) this.#context.omissions.add('deleted')
        else {
          const cells: GridCell[] = []
          for (let i = integer(value(properties, 'w:gridBefore')) ?? 0; i > 0 && i < 64; i--) {
            cells.push({ blocks: [], span: 1 })
          }
          this.#cells(child, cells)
          rows.push(cells)
        }
      } else if (WRAPPERS.has(child.name)) this.#rows(child, rows)
    }
  }

  #cells(row: Element, cells: GridCell[]): void {
    for (const child of elementsOf(row)) {
      if (child.name === 'w:tc') {
        const properties = elementOf(child, 'w:tcPr')
        const merged = elementOf(properties, 'w:vMerge')
        const covered = merged !== null && merged.attributes['w:val'] !== 'restart'
        const blocks = covered ? [] : new BodyReader(this.#context).read(child)
        cells.push({ blocks, span: integer(value(properties, 'w:gridSpan')) ?? 1 })
      } else if (WRAPPERS.has(child.name)) this.#cells(child, cells)
    }
  }
}
