import { bulletSign } from './bullet-sign.ts'
import { countLabel, type CountStyle } from './count-label.ts'
import { listLabel } from './list-label.ts'
import type { ParagraphLook } from './look.ts'

/** Levels of a list of Word. */
export const LEVELS = 9

export interface ListLevel {
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

export interface WordList {
  /** Lists of one counter go on counting together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Numbers that a level begins with when this list first uses it. */
  readonly starts: ReadonlyMap<number, number>
}

/** What stands before a paragraph of a list. */
export interface Numbered {
  readonly label: string
  readonly bullet: string | null
  readonly look: ParagraphLook
  readonly level: number
}

/**
 * Counts lists as Word does (ISO/IEC 29500-1, 17.9; [MS-DOC] 2.4.6.3): lists made from one definition go on counting
 * together, an own start begins anew, an entry begins the levels below it anew.
 */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  /** The next entry of the list called `id`: counts it. Null where it has no such level. */
  next(id: string, list: WordList, at: number): Numbered | null {
    const level = list.levels.get(at)
    if (!level || at >= LEVELS) return null
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
