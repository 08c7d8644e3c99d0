import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import {
  AUTOMATIC_SPACE,
  namesQuote,
  outlineNamed,
  over,
  type ParagraphLook,
  type RunLook,
  type Style,
} from '../page/look.ts'
import { integer, toggle, twips, value } from './properties.ts'

export function paragraphLook(properties: Element | null): ParagraphLook {
  const list = elementOf(properties, 'w:numPr')
  const indent = elementOf(properties, 'w:ind')?.attributes
  const spacing = elementOf(properties, 'w:spacing')?.attributes
  const hanging = twips(indent?.['w:hanging'])
  return {
    outline: integer(value(properties, 'w:outlineLvl')),
    list: value(list, 'w:numId'),
    level: integer(value(list, 'w:ilvl')),
    left: twips(indent?.['w:left'] ?? indent?.['w:start']),
    first: hanging === null ? twips(indent?.['w:firstLine']) : -hanging,
    before: spaceOf(spacing, 'before'),
    after: spaceOf(spacing, 'after'),
    contextual: toggle(properties, 'w:contextualSpacing'),
  }
}

/** Space of paragraphs that come from HTML is set to 'automatic', which is a blank line. */
function spaceOf(
  spacing: Readonly<Record<string, string>> | undefined,
  side: 'before' | 'after',
): number | null {
  const automatic = spacing?.[`w:${side}Autospacing`]
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return AUTOMATIC_SPACE
  return twips(spacing?.[`w:${side}`])
}

export function runLook(properties: Element | null): RunLook {
  return {
    bold: toggle(properties, 'w:b'),
    capitals: toggle(properties, 'w:caps'),
    hidden: toggle(properties, 'w:vanish'),
  }
}

/** The styles of a document, each with what it inherits. */
export class Styles {
  readonly #elements = new Map<string, Element>()
  readonly #known = new Map<string, Style>()
  readonly #base: Style
  readonly #normal: string | null = null

  constructor(part: Element | null) {
    const defaults = elementOf(part, 'w:docDefaults')
    this.#base = {
      paragraph: paragraphLook(elementOf(elementOf(defaults, 'w:pPrDefault'), 'w:pPr')),
      run: runLook(elementOf(elementOf(defaults, 'w:rPrDefault'), 'w:rPr')),
      quote: false,
    }
    for (const style of elementsOf(part, 'w:style')) {
      const id = style.attributes['w:styleId'] ?? ''
      this.#elements.set(id, style)
      const isDefault = ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
      if (isDefault && style.attributes['w:type'] === 'paragraph') this.#normal = id
    }
  }

  /** The style of a paragraph; null is the default one. */
  paragraph(id: string | null): Style {
    return this.#style(id ?? this.#normal ?? '', 0)
  }

  /** What a style of characters says by itself. */
  characters(id: string | null): RunLook {
    const none: RunLook = { bold: null, capitals: null, hidden: null }
    let look = none
    let element = id === null ? undefined : this.#elements.get(id)
    for (let depth = 0; element && depth < 20; depth++) {
      look = over(look, runLook(elementOf(element, 'w:rPr')))
      element = this.#elements.get(value(element, 'w:basedOn') ?? '')
    }
    return look
  }

  #style(id: string, depth: number): Style {
    const known = this.#known.get(id)
    if (known) return known
    const element = this.#elements.get(id)
    if (!element || depth > 20) return this.#base
    const parent = value(element, 'w:basedOn')
    const inherited = parent === null || parent === id ? this.#base : this.#style(parent, depth + 1)
    const own = paragraphLook(elementOf(element, 'w:pPr'))
    const name = value(element, 'w:name') ?? ''
    const outline = own.outline ?? outlineNamed(name)
    const style: Style = {
      paragraph: over({ ...own, outline }, inherited.paragraph),
      run: over(runLook(elementOf(element, 'w:rPr')), inherited.run),
      quote: inherited.quote || namesQuote(name),
    }
    this.#known.set(id, style)
    return style
  }
}
