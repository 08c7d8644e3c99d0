import { hasWord } from '../../source/letters.ts'
import type { Omissions } from '../page/omissions.ts'
import type { PageLine } from '../page/page.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import type { Look, Styles } from './styles.ts'

/** What says nothing of the words: marks of changes and places, numbers of pages, kept numbers of lists. */
const SKIPPED = new Set([
  'text:page-number',
  'text:page-count',
  'text:number',
  'text:hidden-text',
  'text:tracked-changes',
])
const MOST_SPACES = 200

interface InlineContext {
  readonly styles: Styles
  readonly omissions: Omissions
  /** The look of the paragraph. */
  readonly base: Look
}

/** Reads the inside of one paragraph into lines. Text boxes and notes in it are put aside. */
export class InlineReader {
  readonly lines: PageLine[] = []
  readonly boxes: Element[] = []
  readonly notes: Element[] = []
  readonly #context: InlineContext
  #text = ''
  #bold: boolean | null = null

  constructor(context: InlineContext) {
    this.#context = context
  }

  read(paragraph: Element): void {
    this.#children(paragraph, this.#context.base)
    this.#endLine()
  }

  #children(parent: Element, look: Look): void {
    for (const child of parent.children) {
      if (typeof child !== 'string') this.#element(child, look)
      else {
        const words = child.replace(/[ \t\r\n]+/g, ' ')
        this.#put(this.#text === '' || this.#text.endsWith(' ') ? words.replace(/^ /, '') : words, look)
      }
    }
  }

  #element(element: Element, look: Look): void {
    const { name, attributes } = element
    if (name === 'text:s') {
      this.#text += ' '.repeat(Math.min(Number(attributes['text:c'] ?? '1') || 1, MOST_SPACES))
    } else if (name === 'text:tab') this.#text += '\t'
    else if (name === 'text:line-break') this.#endLine()
    else if (name === 'text:note') this.notes.push(element)
    else if (name === 'office:annotation') this.#context.omissions.add('comment')
    else if (name === 'text:ruby') this.#children(elementOf(element, 'text:ruby-base') ?? element, look)
    else if (name.startsWith('draw:')) this.#drawing(element)
    else if (name === 'text:a') this.#link(element, look)
    else if (name === 'text:span') this.#span(element, look)
    else if (!SKIPPED.has(name)) this.#children(element, look)
  }

  #link(element: Element, look: Look): void {
    const from = this.#text.length
    this.#children(element, look)
    this.#context.omissions.link(this.#text, from, element.attributes['xlink:href'])
  }

  #span(element: Element, look: Look): void {
    const own = this.#context.styles.look('text', element.attributes['text:style-name'] ?? '')
    this.#children(element, {
      ...look,
      bold: own.bold ?? look.bold,
      capitals: own.capitals ?? look.capitals,
      hidden: own.hidden ?? look.hidden,
    })
  }

  #drawing(element: Element): void {
    if (element.name === 'draw:text-box') this.boxes.push(element)
    else if (element.name === 'draw:image' || element.name === 'draw:object')
      this.#context.omissions.add('picture')
    else for (const child of elementsOf(element)) this.#drawing(child)
  }

  #put(text: string, look: Look): void {
    if (look.hidden) {
      if (hasWord(text)) this.#context.omissions.add('hidden')
      return
    }
    this.#text += look.capitals ? text.toUpperCase() : text
    if (hasWord(text)) this.#bold = (this.#bold ?? true) && (look.bold ?? false)
  }

  #endLine(): void {
    this.lines.push({ text: this.#text, bold: this.#bold ?? false })
    this.#text = ''
    this.#bold = null
  }
}
