import type { PageBlock, PageParagraph } from '../page/page.ts'
import { gridTable, type GridCell } from '../page/grid-table.ts'
import type { Omissions } from '../page/omissions.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import type { Numbered, Numbering } from './numbering.ts'
import { integer, value } from './properties.ts'
import { RunReader } from './run-reader.ts'
import { headingLevel, over, paragraphLook, type ParagraphLook, type Styles } from './styles.ts'

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
/** Twentieths of a point: of a column of text, and of the least space that shows as one. */
const COLUMN = 120
const SPACE = 80
const NO_LIST = '0'

/** What blocks of a document are read with; lists count on through all of it. */
export interface BodyContext {
  readonly styles: Styles
  readonly numbering: Numbering
  readonly omissions: Omissions
}

interface Previous {
  readonly after: number
  readonly style: string
}

/** Reads blocks (the body, a cell, a text box, a note) in order. */
export class BodyReader {
  readonly #context: BodyContext
  readonly #blocks: PageBlock[] = []
  #blank = false
  #previous: Previous | null = null

  constructor(context: BodyContext) {
    this.#context = context
  }

  /** The blocks of a container's children. */
  read(container: Element): readonly PageBlock[] {
    this.#children(container)
    return this.#blocks
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
    const { styles, numbering, omissions } = this.#context
    const properties = elementOf(element, 'w:pPr')
    const id = value(properties, 'w:pStyle')
    const style = styles.paragraph(id)
    const own = paragraphLook(properties)
    const look = over(own, style.paragraph)
    const run = new RunReader({ styles, omissions, base: style.run })
    run.read(element)
    const words = run.lines.some(({ text }) => text.trim() !== '')
    const entry = run.hidden && !words ? null : this.#entry(look, numbering, id)
    if (words || (entry && entry.label !== '')) {
      this.#put({ look, own, entry, run, style: id ?? '', quote: style.quote })
    } else this.#blank = true
    if (run.pageBreak) this.#blank = true
    for (const box of run.boxes)
      for (const one of new BodyReader(this.#context).read(box)) this.#blocks.push(one)
  }

  #entry(look: ParagraphLook, numbering: Numbering, style: string | null): Numbered | null {
    if (look.list === null || look.list === NO_LIST) return null
    return numbering.next(look.list, look.level ?? numbering.levelOfStyle(style) ?? 0)
  }

  #put(found: {
    readonly look: ParagraphLook
    readonly own: ParagraphLook
    readonly entry: Numbered | null
    readonly run: RunReader
    readonly style: string
    readonly quote: boolean
  }): void {
    const { own, entry, run, style, quote } = found
    const indented = entry ? over(own, over(entry.look, found.look)) : found.look
    const left = indented.left ?? 0
    const column = entry ? left + Math.min(0, indented.first ?? 0) : left
    const heading = headingLevel(found.look.outline)
    const gap = this.#gap(found.look, style) || heading > 0
    const paragraph: PageParagraph = {
      type: 'paragraph',
      label: entry?.label ?? '',
      lines: run.lines,
      heading,
      bullet: entry?.bullet ?? null,
      checked: null,
      indent: Math.max(0, Math.round(column / COLUMN)),
      quote,
      code: false,
      gap,
    }
    this.#blocks.push(paragraph)
    this.#blank = false
    this.#previous = { after: found.look.after ?? 0, style: found.look.contextual ? style : '\0' }
  }

  /** Whether blank space stands before a paragraph: an empty one, or the space that the look of the two asks for. */
  #gap(look: ParagraphLook, style: string): boolean {
    const before = this.#previous
    if (this.#blank || !before) return true
    if (look.contextual && before.style === style) return false
    return Math.max(look.before ?? 0, before.after) >= SPACE
  }

  #table(element: Element): void {
    const rows: GridCell[][] = []
    this.#rows(element, rows)
    for (const one of gridTable(rows, true)) this.#blocks.push(one)
    this.#blank = false
    this.#previous = { after: SPACE, style: '\0' }
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
