import { Text } from '../../document/text.ts'

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

/** Holds two values against each other; what is one object in one has to be one object in the other. */
class Comparison {
  readonly #by: number
  readonly #now = new Map<object, object>()
  readonly #before = new Map<object, object>()

  constructor(by: number) {
    this.#by = by
  }

  same(before: unknown, now: unknown): boolean {
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
      return Object.is(before, now)
    const paired = this.#now.get(before)
    if (paired ?? this.#before.get(now)) return paired === now && this.#before.get(now) === before
    this.#now.set(before, now)
    this.#before.set(now, before)
    return this.#sameObjects(before, now)
  }

  #sameObjects(before: object, now: object): boolean {
    if (before instanceof Text) return now instanceof Text && this.#sameTexts(before, now)
    if (Array.isArray(before)) return Array.isArray(now) && this.#sameLists(before, now)
    if (before instanceof Map) return now instanceof Map && this.#sameLists([...before], [...now])
    return isPlain(before) && isPlain(now) ? this.#sameFields(before, now) : before === now
  }

  #sameTexts(before: Text, now: Text): boolean {
    if (before.value !== now.value || before.runs.length !== now.runs.length) return false
    return before.runs.every((run, at) => {
      const other = now.runs[at]
      return (
        run.offset + this.#by === other?.offset &&
        run.start === other.start &&
        run.end === other.end &&
        run.length === other.length
      )
    })
  }

  #sameLists(before: readonly unknown[], now: readonly unknown[]): boolean {
    return before.length === now.length && before.every((value, at) => this.same(value, now[at]))
  }

  #sameFields(before: object, now: object): boolean {
    const keys = Object.keys(before)
    if (keys.length !== Object.keys(now).length) return false
    const others = now as Readonly<Record<string, unknown>>
    return Object.entries(before).every(([key, value]) => key in others && this.same(value, others[key]))
  }
}

/** Whether two values are the same, but that the texts of the second stand `by` characters further behind. */
export const sameMoved = (before: unknown, now: unknown, by = 0): boolean =>
  new Comparison(by).same(before, now)
