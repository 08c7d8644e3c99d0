import type { PdfDocument } from 'pdfmake/js/PDFDocument.js'
import type { LaidOutLine } from 'pdfmake/js/Renderer.js'
import type { Structure } from 'pdfmake/structure'
import { Renderer } from './engine.ts'
import { betweenWords } from './justified.ts'
import type { Element, Structured } from './structure.ts'

/** The element of a mark, as the document has it, and the page that it began on. */
interface Tagged {
  readonly type: Element['type']
  readonly structure: Structure
  page: object | null
}

/** Puts the elements of a structure into a document: theirs by their mark. */
function taggedElements(document: PdfDocument, { root, marked }: Structured): Tagged[] {
  const found = new Map<Element, Tagged>()
  const put = (element: Element, parent: Structure | null): void => {
    const structure = document.struct(element.type, element.type === 'TH' ? { scope: 'Column' } : {})
    if (parent) parent.add(structure)
    else document.addStructure(structure)
    found.set(element, { type: element.type, structure, page: null })
    for (const child of element.children) put(child, structure)
  }
  put(root, null)
  return marked.flatMap((element) => found.get(element) ?? [])
}

/**
 * Draws pages whose words belong to elements of the document's structure, so that they can be read out in their order;
 * rules, numbers of pages and heads of tables that are repeated are marked as no part of it.
 */
export class TaggedPages extends Renderer {
  readonly #elements: readonly Tagged[]
  #open: { readonly element: Tagged; readonly page: object } | null = null

  constructor(document: PdfDocument, structure: Structured) {
    super(document)
    this.#elements = taggedElements(document, structure)
  }

  override renderLine(laidOut: LaidOutLine, x: number, y: number): void {
    const line = laidOut.clone()
    line.inlines = betweenWords(line.inlines)
    const element = this.#elements[line.inlines[0]?.mark ?? -1]
    const { page } = this.pdfDocument
    if (!element || (element.type === 'TH' && element.page !== null && element.page !== page)) {
      this.#artifact('Pagination', () => {
        super.renderLine(line, x, y)
      })
      return
    }
    if (this.#open?.element !== element || this.#open.page !== page) {
      this.#close()
      element.structure.add(this.pdfDocument.markStructureContent(element.type))
      element.page = page
      this.#open = { element, page }
    }
    super.renderLine(line, x, y)
  }

  override renderVector(vector: object): void {
    this.#artifact('Layout', () => {
      super.renderVector(vector)
    })
  }

  override beginVerticalAlignment(item: object): void {
    this.#close()
    super.beginVerticalAlignment(item)
  }

  override endVerticalAlignment(item: object): void {
    this.#close()
    super.endVerticalAlignment(item)
  }

  #artifact(type: string, draw: () => void): void {
    this.#close()
    this.pdfDocument.markContent('Artifact', { type })
    draw()
    this.pdfDocument.endMarkedContent()
  }

  /** Ends what is open; a page that is full has ended it itself. */
  #close(): void {
    if (this.#open?.page === this.pdfDocument.page) this.pdfDocument.endMarkedContent()
    this.#open = null
  }
}
