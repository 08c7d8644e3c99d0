import { elementOf, elementsOf, type Element } from '../xml/element.ts'

/** What a style says of paragraphs and of characters. Null: nothing. */
export interface Look {
  readonly bold: boolean | null
  readonly capitals: boolean | null
  readonly hidden: boolean | null
  /** Twentieths of a point. */
  readonly above: number | null
  readonly below: number | null
  readonly left: number | null
  readonly first: number | null
  /** No space between paragraphs of the same style. */
  readonly contextual: boolean | null
  readonly breaks: boolean | null
}

const TWIPS: Readonly<Record<string, number>> = { cm: 567, mm: 56.7, in: 1440, pt: 20, pc: 240, px: 15 }

/** A length in twentieths of a point, or null. */
export function lengthOf(text: string | undefined): number | null {
  const found = /^(-?\d{1,6}(?:\.\d{1,9})?)(cm|mm|in|pt|pc|px)$/.exec(text ?? '')
  return found ? Number(found[1]) * (TWIPS[found[2] ?? ''] ?? 0) : null
}

function lookOf(style: Element): Look {
  const text = elementOf(style, 'style:text-properties')?.attributes ?? {}
  const paragraph = elementOf(style, 'style:paragraph-properties')?.attributes ?? {}
  const weight = text['fo:font-weight']
  const transform = text['fo:text-transform']
  const display = text['text:display']
  const contextual = paragraph['style:contextual-spacing']
  return {
    bold: weight === undefined ? null : /^(?:bold|[6-9]00)$/.test(weight),
    capitals: transform === undefined ? null : transform === 'uppercase',
    hidden: display === undefined ? null : display === 'none',
    above: lengthOf(paragraph['fo:margin-top']),
    below: lengthOf(paragraph['fo:margin-bottom']),
    left: lengthOf(paragraph['fo:margin-left']),
    first: lengthOf(paragraph['fo:text-indent']),
    contextual: contextual === undefined ? null : contextual === 'true',
    breaks: paragraph['fo:break-before'] === 'page' ? true : null,
  }
}

const NOTHING: Look = {
  bold: null,
  capitals: null,
  hidden: null,
  above: null,
  below: null,
  left: null,
  first: null,
  contextual: null,
  breaks: null,
}
const MOST_PARENTS = 20

/** The styles of a document, automatic ones among them, each with what it inherits. */
export class Styles {
  readonly #elements = new Map<string, Element>()
  readonly #known = new Map<string, Look>()

  constructor(containers: readonly (Element | null)[]) {
    for (const style of containers.flatMap((container) => elementsOf(container, 'style:style'))) {
      this.#elements.set(
        `${style.attributes['style:family'] ?? ''} ${style.attributes['style:name'] ?? ''}`,
        style,
      )
    }
  }

  /** The look of a style of a family ('paragraph', 'text'), with what it inherits. */
  look(family: string, name: string | undefined): Look {
    return this.#look(`${family} ${name ?? 'Standard'}`, family, 0)
  }

  /** The style that a paragraph's automatic one was made from: two of those are of one style. */
  named(name: string | undefined): string {
    const style = this.#elements.get(`paragraph ${name ?? 'Standard'}`)
    return style?.attributes['style:parent-style-name'] ?? name ?? 'Standard'
  }

  #look(key: string, family: string, depth: number): Look {
    const known = this.#known.get(key)
    if (known) return known
    const style = this.#elements.get(key)
    if (!style || depth > MOST_PARENTS) return NOTHING
    const parent = style.attributes['style:parent-style-name']
    const inherited = parent === undefined ? NOTHING : this.#look(`${family} ${parent}`, family, depth + 1)
    const said = Object.entries(lookOf(style)).filter(([, what]) => what !== null)
    const look: Look = Object.assign({}, inherited, Object.fromEntries(said))
    this.#known.set(key, look)
    return look
  }
}
