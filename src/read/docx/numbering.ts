import type { CountStyle } from '../page/count-label.ts'
import { ListCounter, type ListLevel, type Numbered, type WordList } from '../page/list-counter.ts'
import { checkedLabel } from '../page/list-label.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import { paragraphLook } from './styles.ts'
import { integer, toggle, value } from './properties.ts'

/** Formats of `w:numFmt`; those that are not here count in decimals. */
const STYLES: Readonly<Record<string, CountStyle>> = {
  decimal: 'decimal',
  decimalZero: 'decimal-zero',
  lowerRoman: 'roman',
  upperRoman: 'ROMAN',
  lowerLetter: 'latin',
  upperLetter: 'LATIN',
  russianLower: 'russian',
  russianUpper: 'RUSSIAN',
  none: 'none',
}

function levelOf(element: Element): ListLevel {
  const format = value(element, 'w:numFmt') ?? 'decimal'
  const fonts = elementOf(elementOf(element, 'w:rPr'), 'w:rFonts')
  return {
    start: integer(value(element, 'w:start')) ?? 0,
    style: STYLES[format] ?? 'decimal',
    bullet: format === 'bullet',
    text: checkedLabel(value(element, 'w:lvlText') ?? ''),
    font: fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'] ?? null,
    legal: toggle(element, 'w:isLgl') ?? false,
    restart: integer(value(element, 'w:lvlRestart')),
    look: paragraphLook(elementOf(element, 'w:pPr')),
  }
}

/** The lists of a document (ISO/IEC 29500-1, 17.9); `w:startOverride` begins one anew. */
export class Numbering {
  readonly #lists = new Map<string, WordList>()
  readonly #styled = new Map<string, { list: string; level: number }>()
  readonly #counter = new ListCounter()

  constructor(part: Element | null) {
    const definitions = new Map<string, Element>()
    const byStyle = new Map<string, Element>()
    for (const definition of elementsOf(part, 'w:abstractNum')) {
      definitions.set(definition.attributes['w:abstractNumId'] ?? '', definition)
      const link = value(definition, 'w:styleLink')
      if (link !== null) byStyle.set(link, definition)
    }
    for (const list of elementsOf(part, 'w:num')) {
      const id = list.attributes['w:numId'] ?? ''
      const counter = value(list, 'w:abstractNumId') ?? ''
      const named = definitions.get(counter)
      const definition = byStyle.get(value(named ?? null, 'w:numStyleLink') ?? '') ?? named
      const levels = new Map<number, ListLevel>()
      const starts = new Map<number, number>()
      for (const level of elementsOf(definition, 'w:lvl')) this.#level(level, id, levels)
      for (const override of elementsOf(list, 'w:lvlOverride')) {
        const at = integer(override.attributes['w:ilvl']) ?? 0
        const start = integer(value(override, 'w:startOverride'))
        if (start !== null) starts.set(at, start)
        for (const level of elementsOf(override, 'w:lvl')) this.#level(level, id, levels)
      }
      this.#lists.set(id, { counter, levels, starts })
    }
  }

  #level(element: Element, list: string, levels: Map<number, ListLevel>): void {
    const at = integer(element.attributes['w:ilvl']) ?? 0
    levels.set(at, levelOf(element))
    const style = value(element, 'w:pStyle')
    if (style !== null && !this.#styled.has(style)) this.#styled.set(style, { list, level: at })
  }

  /** The level that a list ties to a style of paragraphs. */
  levelOfStyle(style: string | null): number | null {
    return style === null ? null : (this.#styled.get(style)?.level ?? null)
  }

  /** The next entry of a list: counts it. Null where there is no such list or level. */
  next(id: string, at: number): Numbered | null {
    const list = this.#lists.get(id)
    return list ? this.#counter.next(id, list, at) : null
  }
}
