import type { Content } from 'pdfmake/interfaces.js'

/** What a part of the page is to whoever has it read out (ISO 32000-1, 14.8.4). */
export type ElementType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'

export interface Element {
  readonly type: ElementType
  readonly children: Element[]
}

declare module 'pdfmake/interfaces.js' {
  interface ContentBase {
    /** What a block is, where it is no plain paragraph: a heading, a point of a list. */
    role?: 'H1' | 'H2' | 'LI'
  }
}

/** The library's content, as far as the blocks use it. */
interface PageNode {
  readonly text?: string | readonly (string | PageNode)[]
  readonly stack?: readonly PageNode[]
  readonly columns?: readonly PageNode[]
  readonly table?: { readonly headerRows?: number; readonly body: readonly (readonly PageNode[])[] }
  readonly role?: 'H1' | 'H2' | 'LI'
  /** Which element a text belongs to. */
  readonly mark?: number
}

export interface Structured {
  readonly content: readonly object[]
  readonly root: Element
  /** The elements that texts belong to, by their mark. */
  readonly marked: readonly Element[]
}

/** Takes the elements of a structure from the nodes of the pages, in their order. */
class Structure {
  readonly root: Element = { type: 'Document', children: [] }
  readonly marked: Element[] = []
  readonly #marks = new Map<Element, number>()

  node(node: PageNode, parent: Element): PageNode {
    const { text, stack, columns, table, role } = node
    if (text === '') return node
    if (stack) return { ...node, stack: stack.map((one) => this.node(one, parent)) }
    if (table) return { ...node, table: { ...table, body: this.#table(table, parent) } }
    if (columns && role === 'LI') return { ...node, columns: this.#point(columns, parent) }
    if (text === undefined && !columns) return node
    return this.#words(node, this.#below(parent, role ?? 'P'))
  }

  #below(parent: Element, type: ElementType): Element {
    const element: Element = { type, children: [] }
    parent.children.push(element)
    return element
  }

  #markOf(element: Element): number {
    const mark = this.#marks.get(element) ?? this.marked.push(element) - 1
    this.#marks.set(element, mark)
    return mark
  }

  /** All texts within a node, as words of one element. */
  #words(node: PageNode, element: Element): PageNode {
    const { text, stack, columns } = node
    if (stack) return { ...node, stack: stack.map((one) => this.#words(one, element)) }
    if (columns) return { ...node, columns: columns.map((one) => this.#words(one, element)) }
    if (text === undefined) return node
    const mark = this.#markOf(element)
    const spans = typeof text === 'string' ? [text] : text
    const marked = spans.map((one) => (typeof one === 'string' ? { text: one, mark } : { ...one, mark }))
    return { ...node, text: marked }
  }

  /** A dash and what is said behind it; points that follow each other are one list. */
  #point(columns: readonly PageNode[], parent: Element): PageNode[] {
    const last = parent.children.at(-1)
    const point = this.#below(last?.type === 'L' ? last : this.#below(parent, 'L'), 'LI')
    return columns.map((one, at) => this.#words(one, this.#below(point, at === 0 ? 'Lbl' : 'LBody')))
  }

  #table({ headerRows, body }: NonNullable<PageNode['table']>, parent: Element): PageNode[][] {
    if (headerRows === undefined) {
      // Posts and names are lines to sign, not to be read by columns.
      return body.map((cells) => {
        const line = this.#below(parent, 'P')
        return cells.map((cell) => this.#words(cell, line))
      })
    }
    const table = this.#below(parent, 'Table')
    const head =
      headerRows > 0 ? this.#rows(body.slice(0, headerRows), this.#below(table, 'THead'), 'TH') : []
    return [...head, ...this.#rows(body.slice(headerRows), this.#below(table, 'TBody'), 'TD')]
  }

  #rows(rows: readonly (readonly PageNode[])[], parent: Element, type: 'TH' | 'TD'): PageNode[][] {
    return rows.map((cells) => {
      const row = this.#below(parent, 'TR')
      return cells.map((cell) => this.#words(cell, this.#below(row, type)))
    })
  }
}

/** The content with every text marked as part of an element, and the elements in the order of reading. */
export function structured(content: readonly Content[]): Structured {
  const structure = new Structure()
  const nodes = (content as readonly PageNode[]).map((node) => structure.node(node, structure.root))
  return { content: nodes, root: structure.root, marked: structure.marked }
}

/** Whether the headings begin with the first level, as PDF/UA-1 asks (ISO 14289-1, 7.4.2); they are at the top of the structure. */
export function headingsDescend({ children }: Element): boolean {
  const first = children.find(({ type }) => type === 'H1' || type === 'H2')
  return first === undefined || first.type === 'H1'
}
