import { bulletSign } from '../page/bullet-sign.ts'
import { checkedLabel, listLabel } from '../page/list-label.ts'
import { countLabel, type CountStyle } from '../page/count-label.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'
import { paragraphLook, type ParagraphLook } from './styles.ts'
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
const LEVELS = 9

interface Level {
  readonly start: number
  readonly style: CountStyle
  readonly bullet: boolean
  /** '%1.%2.' */
  readonly text: string
  readonly font: string | null
  /** Counts of other levels are printed in decimals. */
  readonly legal: boolean
  /** The level (from 1) after whose entries this one begins anew; 0 never; null after any higher one. */
  readonly restart: number | null
  readonly look: ParagraphLook
}

interface List {
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Numbers that a level begins with when this list first uses it. */
  readonly starts: ReadonlyMap<number, number>
}

function levelOf(element: Element): Level {
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

/** What stands before a paragraph of a list. */
export interface Numbered {
  readonly label: string
  readonly bullet: string | null
  readonly look: ParagraphLook
  readonly level: number
}

/**
 * Counts the lists of a document (ISO/IEC 29500-1, 17.9): lists made from one definition go on counting together,
 * `w:startOverride` begins anew, an entry begins the levels below it anew.
 */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #styled = new Map<string, { list: string; level: number }>()
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

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
      const levels = new Map<number, Level>()
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

  #level(element: Element, list: string, levels: Map<number, Level>): void {
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
    const level = list?.levels.get(at)
    if (!list || !level || at >= LEVELS) return null
    const counts = this.#counts.get(list.counter) ?? []
    this.#counts.set(list.counter, counts)
    const key = `${id} ${String(at)}`
    const start = this.#begun.has(key) ? undefined : list.starts.get(at)
    this.#begun.add(key)
    const before = counts[at]
    counts[at] = start ?? (before === undefined ? (list.starts.get(at) ?? level.start) : before + 1)
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = list.levels.get(below)?.restart ?? null
      if (restart === null || (restart > 0 && at < restart)) counts[below] = undefined
    }
    if (level.bullet)
      return { label: '', bullet: bulletSign(level.text, level.font), look: level.look, level: at }
    const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const shown = list.levels.get(index)
      const count = (counts[index] ??= shown?.start ?? 1)
      return countLabel(count, level.legal ? 'decimal' : (shown?.style ?? 'decimal'))
    })
    return { label: listLabel(label), bullet: null, look: level.look, level: at }
  }
}
