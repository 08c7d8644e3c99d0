import type { Node } from 'pdfmake/interfaces.js'
import type { LaidOutPage } from 'pdfmake/js/LayoutBuilder.js'
import { LayoutBuilder } from './engine.ts'

/** The marks of the texts of a page, as `structured` gave them. */
const marksOn = ({ items }: LaidOutPage): number[] =>
  items.flatMap(({ item }) => {
    const mark = 'inlines' in item ? item.inlines[0]?.mark : undefined
    return mark === undefined ? [] : [mark]
  })

const markOf = ({ text }: Node): number | undefined => {
  const [first] = Array.isArray(text) ? (text as readonly unknown[]) : []
  return typeof first === 'object' && first !== null && 'mark' in first ? Number(first.mark) : undefined
}

/**
 * Lays out pages and knows where each text came to stand: of what may not be broken the library tells the page that it would
 * have begun on.
 */
export class PlacedLayout extends LayoutBuilder {
  #pages = new Map<number, number>()

  override tryLayoutDocument(...given: readonly unknown[]): { readonly pages: readonly LaidOutPage[] } {
    const laidOut = super.tryLayoutDocument(...given)
    this.#pages = new Map()
    for (const [index, page] of laidOut.pages.entries())
      for (const mark of marksOn(page)) if (!this.#pages.has(mark)) this.#pages.set(mark, index + 1)
    return laidOut
  }

  /** The page, from 1, that a text begins on; null for what is no text. */
  readonly pageOf = (node: Node): number | null => this.#pages.get(markOf(node) ?? -1) ?? null
}
