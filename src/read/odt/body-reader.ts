import { listLabel } from '../page/list-label.ts'
import { gridTable, type GridCell } from '../page/grid-table.ts'
import type { Omissions } from '../page/omissions.ts'
import { PLAIN_PARAGRAPH, type PageBlock } from '../page/page.ts'
import { elementsOf, type Element } from '../xml/element.ts'
import { InlineReader } from './inline-reader.ts'
import { startOf, type Counts, type Lists, type Marker } from './lists.ts'
import type { Styles } from './styles.ts'

/** Twentieths of a point: of a column of text, and of the least space that shows as one. */
const COLUMN = 120
const SPACE = 80
const MOST_COLUMNS = 64
const SKIPPED = new Set([
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
])

/** What blocks of a document are read with. */
export interface BodyContext {
  readonly styles: Styles
  readonly lists: Lists
  readonly omissions: Omissions
  /** Notes, in the order of their references. */
  readonly notes: Element[]
}

interface Entry {
  readonly marker: Marker
  readonly depth: number
}

/** Level of a heading from 1; 0 for a paragraph. */
function headingLevel({ name, attributes }: Element): number {
  if (name !== 'text:h') return 0
  return Number(attributes['text:outline-level'] ?? '1') || 1
}

/** The column in which a paragraph stands; the sign of an entry may hang out of it. */
function indentOf(
  look: { readonly left: number | null; readonly first: number | null },
  entry: boolean,
): number {
  const hanging = entry ? Math.min(0, look.first ?? 0) : 0
  return Math.max(0, Math.round(((look.left ?? 0) + hanging) / COLUMN))
}

/** Reads blocks (the text, a cell, a text box, a note) in order. */
export class BodyReader {
  readonly #context: BodyContext
  readonly #blocks: PageBlock[] = []
  #blank = false
  #previous: { readonly below: number; readonly style: string } | null = null

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
      if (child.name === 'text:p' || child.name === 'text:h') this.#paragraph(child, null)
      else if (child.name === 'text:list') this.#list(child, this.#context.lists.begin(child), 1)
      else if (child.name === 'table:table') this.#table(child)
      else if (child.name === 'text:tracked-changes') this.#deletions(child)
      else if (child.name === 'draw:text-box') this.#children(child)
      else if (child.name === 'draw:image') this.#context.omissions.add('picture')
      else if (!SKIPPED.has(child.name)) this.#children(child)
    }
  }

  #deletions(changes: Element): void {
    for (const region of elementsOf(changes)) {
      if (elementsOf(region, 'text:deletion').length > 0) this.#context.omissions.add('deleted')
    }
  }

  #list(list: Element, counts: Counts, depth: number): void {
    for (const item of elementsOf(list)) {
      let marked = item.name === 'text:list-header'
      for (const child of elementsOf(item)) {
        if (child.name === 'text:list') this.#list(child, counts, depth + 1)
        else if (child.name === 'text:p' || child.name === 'text:h') {
          const marker = marked ? { label: '', bullet: null } : counts.next(depth, startOf(item))
          this.#paragraph(child, { marker, depth })
          marked = true
        }
      }
    }
  }

  /** The number of a heading that the document counts. */
  #counted(heading: number, words: boolean): Marker | null {
    return heading > 0 && words ? this.#context.lists.outline.next(heading, null) : null
  }

  #paragraph(element: Element, entry: Entry | null): void {
    const { styles, omissions, notes } = this.#context
    const style = element.attributes['text:style-name']
    const look = styles.look('paragraph', style)
    const inline = new InlineReader({ styles, omissions, base: look })
    inline.read(element)
    for (const one of inline.notes) notes.push(one)
    const heading = headingLevel(element)
    const words = inline.lines.some(({ text }) => text.trim() !== '')
    const marker = entry ? entry.marker : this.#counted(heading, words)
    if (words || (marker && marker.label !== '')) {
      const named = styles.named(style)
      this.#blocks.push({
        ...PLAIN_PARAGRAPH,
        label: listLabel(marker?.label ?? ''),
        bullet: marker?.bullet ?? null,
        lines: inline.lines,
        heading: Math.min(heading, 6),
        indent: indentOf(look, entry !== null),
        gap: heading > 0 || this.#gap(look, named),
      })
      this.#blank = false
      this.#previous = { below: look.below ?? 0, style: look.contextual ? named : '' }
    } else this.#blank = true
    for (const box of inline.boxes)
      for (const one of new BodyReader(this.#context).read(box)) this.#blocks.push(one)
  }

  /** Whether blank space stands before a paragraph: an empty one, or the space that the look of the two asks for. */
  #gap(
    look: { above: number | null; contextual: boolean | null; breaks: boolean | null },
    style: string,
  ): boolean {
    const before = this.#previous
    if (this.#blank || !before || look.breaks) return true
    if (look.contextual && before.style === style) return false
    return Math.max(look.above ?? 0, before.below) >= SPACE
  }

  #table(table: Element): void {
    const rows: GridCell[][] = []
    const collect = (container: Element): void => {
      for (const child of elementsOf(container)) {
        if (child.name === 'table:table-row') rows.push(this.#row(child))
        else if (child.name.startsWith('table:table-') && child.name !== 'table:table-column') collect(child)
      }
    }
    collect(table)
    for (const one of gridTable(rows, true)) this.#blocks.push(one)
    this.#blank = false
    this.#previous = { below: SPACE, style: '' }
  }

  #row(row: Element): GridCell[] {
    return elementsOf(row).flatMap((cell) => {
      const repeated = Math.min(
        Number(cell.attributes['table:number-columns-repeated'] ?? '1') || 1,
        MOST_COLUMNS,
      )
      // What a merged cell covers stands as a cell of its own that says so.
      const blocks = cell.name === 'table:table-cell' ? new BodyReader(this.#context).read(cell) : []
      const known = cell.name === 'table:table-cell' || cell.name === 'table:covered-table-cell'
      return known ? Array.from({ length: repeated }, () => ({ blocks, span: 1 })) : []
    })
  }
}
