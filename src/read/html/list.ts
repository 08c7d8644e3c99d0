import type { Element } from 'hast'
import { countLabel, type CountStyle } from '../page/count-label.ts'
import { styleOf } from './style.ts'

const TYPES: Readonly<Record<string, CountStyle>> = {
  1: 'decimal',
  a: 'latin',
  A: 'LATIN',
  i: 'roman',
  I: 'ROMAN',
  decimal: 'decimal',
  'decimal-leading-zero': 'decimal-zero',
  'lower-latin': 'latin',
  'lower-alpha': 'latin',
  'upper-latin': 'LATIN',
  'upper-alpha': 'LATIN',
  'lower-roman': 'roman',
  'upper-roman': 'ROMAN',
  'lower-cyrillic': 'russian',
}
const BULLETS: Readonly<Record<string, string>> = { disc: '•', circle: '○', square: '▪' }

/** What stands before an entry of a list. */
export interface Marker {
  readonly label: string
  readonly bullet: string | null
}

function styleName(element: Element): string | null {
  const style = styleOf(element)
  const shorthand = style.get('list-style')?.split(/\s+/)[0]
  const type = element.properties['type']
  return style.get('list-style-type') ?? shorthand ?? (typeof type === 'string' ? type : null)
}

/** A whole number of an attribute, which is kept as a number for some and as a text for others. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*-?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : value
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : null
}

/** A list as it counts its entries (HTML Standard, 4.4.5 and 4.4.8: start, reversed, type, value). */
export class List {
  readonly #ordered: boolean
  readonly #style: string | null
  readonly #step: number
  #count: number

  constructor(list: Element) {
    this.#ordered = list.tagName === 'ol'
    this.#style = styleName(list)
    const entries = list.children.filter((child) => child.type === 'element' && child.tagName === 'li').length
    const reversed = list.properties['reversed'] !== undefined && list.properties['reversed'] !== false
    this.#step = reversed ? -1 : 1
    this.#count = (numberOf(list.properties['start']) ?? (reversed ? entries : 1)) - this.#step
  }

  /** The marker of the next entry. */
  next(entry: Element): Marker {
    this.#count = numberOf(entry.properties['value']) ?? this.#count + this.#step
    const style = styleName(entry) ?? this.#style
    if (style === 'none') return { label: '', bullet: null }
    if (!this.#ordered && !(style !== null && Object.hasOwn(TYPES, style))) {
      return { label: '', bullet: (style !== null && BULLETS[style]) || '•' }
    }
    return {
      label: `${countLabel(this.#count, (style !== null && TYPES[style]) || 'decimal')}.`,
      bullet: null,
    }
  }
}
