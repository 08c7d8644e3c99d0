import { nameKey } from '../language/name-tokens.ts'
import type { NameSpec } from './name-readings.ts'

/** The people of lists by their given names in Latin letters, where one has it alone. */
export class ListedNames {
  readonly #by = new Map<string, NameSpec | null>()

  /** Takes in somebody of a list. */
  enter(spec: NameSpec): void {
    if (!spec.latin || spec.given === null || spec.family === null) return
    const key = nameKey(spec.given)
    const before = this.#by.get(key)
    this.#by.set(key, before === undefined || before?.family === spec.family ? spec : null)
  }

  /** The one with this given name; null for none or several. */
  find(given: string): NameSpec | null {
    return this.#by.get(nameKey(given)) ?? null
  }
}
