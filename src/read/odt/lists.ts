import { bulletSign } from '../page/bullet-sign.ts'
import { countLabel, type CountStyle } from '../page/count-label.ts'
import { elementOf, elementsOf, type Element } from '../xml/element.ts'

interface Level {
  readonly style: CountStyle
  readonly bullet: string | null
  readonly prefix: string
  readonly suffix: string
  /** How many levels, up to this one, its number shows. */
  readonly shown: number
  readonly start: number
  /** '%1%.%2%.', in newer files instead of the three above. */
  readonly format: string | null
}

/** What stands before an entry. */
export interface Marker {
  readonly label: string
  readonly bullet: string | null
}

const FORMATS: Readonly<Record<string, CountStyle>> = {
  '': 'none',
  1: 'decimal',
  a: 'latin',
  A: 'LATIN',
  i: 'roman',
  I: 'ROMAN',
}

/** `style:num-format`; those of other alphabets name their first letters: 'а, б, .., аа, аб, ... (ru)'. */
function styleOf(format: string | undefined): CountStyle {
  const known = FORMATS[format ?? '']
  if (known) return known
  if (format?.startsWith('а')) return 'russian'
  return format?.startsWith('А') ? 'RUSSIAN' : 'decimal'
}

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null

function levelOf(element: Element): Level {
  const { attributes, name } = element
  const font = elementOf(element, 'style:text-properties')?.attributes['style:font-name'] ?? null
  const bullet = name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image'
  return {
    style: styleOf(attributes['style:num-format'] ?? attributes['loext:num-format']),
    bullet: bullet ? bulletSign(attributes['text:bullet-char'] ?? '', font) : null,
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    shown: wholeNumber(attributes['text:display-levels']) ?? 1,
    start: wholeNumber(attributes['text:start-value']) ?? 1,
    format: attributes['style:num-list-format'] ?? attributes['loext:num-list-format'] ?? null,
  }
}

type Levels = ReadonlyMap<number, Level>
const DEEPEST = 10

/** The numbers that one list has come to, level by level. */
export class Counts {
  readonly #counts: (number | undefined)[] = []
  readonly #levels: Levels

  constructor(levels: Levels) {
    this.#levels = levels
  }

  /** Counts the next entry of a level (from 1), or begins it at `start`. */
  next(at: number, start: number | null): Marker {
    const level = this.#levels.get(at)
    if (!level || at > DEEPEST) return { label: '', bullet: level?.bullet ?? null }
    const before = this.#counts[at]
    this.#counts[at] = start ?? (before === undefined ? level.start : before + 1)
    this.#counts.length = at + 1
    if (level.bullet !== null) return { label: '', bullet: level.bullet }
    const numeral = (index: number): string => {
      const shown = this.#levels.get(index)
      const count = (this.#counts[index] ??= shown?.start ?? 1)
      return countLabel(count, shown?.style ?? 'decimal')
    }
    if (level.format !== null) {
      return {
        label: level.format.replace(/%(\d)%/g, (_, digit: string) => numeral(Number(digit))),
        bullet: null,
      }
    }
    if (level.style === 'none') return { label: `${level.prefix}${level.suffix}`.trim(), bullet: null }
    const first = Math.max(1, at - level.shown + 1)
    const numerals: string[] = []
    for (let index = first; index <= at; index++) numerals.push(numeral(index))
    return {
      label: `${level.prefix}${numerals.filter((text) => text !== '').join('.')}${level.suffix}`,
      bullet: null,
    }
  }
}

/** The styles of lists, and the lists that were met so far. */
export class Lists {
  readonly #styles = new Map<string, Levels>()
  readonly #byId = new Map<string, Counts>()
  readonly #byStyle = new Map<string, Counts>()
  /** Numbers of headings. */
  readonly outline: Counts

  constructor(containers: readonly (Element | null)[]) {
    for (const container of containers) {
      for (const style of elementsOf(container, 'text:list-style')) {
        this.#styles.set(style.attributes['style:name'] ?? '', levelsOf(style))
      }
    }
    const outlines = containers.flatMap((container) => elementsOf(container, 'text:outline-style'))
    this.outline = new Counts(outlines[0] ? levelsOf(outlines[0]) : new Map())
  }

  /** The counts of a list that begins: new ones, or those of a list that it goes on with. */
  begin(list: Element): Counts {
    const { attributes } = list
    const style = attributes['text:style-name'] ?? ''
    const continued = attributes['text:continue-list']
    const before =
      continued === undefined
        ? attributes['text:continue-numbering'] === 'true'
          ? this.#byStyle.get(style)
          : undefined
        : this.#byId.get(continued)
    const counts = before ?? new Counts(this.#styles.get(style) ?? new Map())
    const id = attributes['xml:id'] ?? attributes['text:id']
    if (id !== undefined) this.#byId.set(id, counts)
    this.#byStyle.set(style, counts)
    return counts
  }
}

function levelsOf(style: Element): Levels {
  const levels = new Map<number, Level>()
  for (const level of elementsOf(style)) {
    const at = wholeNumber(level.attributes['text:level'])
    if (at !== null) levels.set(at, levelOf(level))
  }
  return levels
}

/** The number that an entry asks to begin with. */
export const startOf = (entry: Element): number | null => wholeNumber(entry.attributes['text:start-value'])
