import type { Text } from '../document/text.ts'
import type { Place, Position } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { hasWord } from '../source/letters.ts'

/** What became of a stretch of the source. A marker is a word of structure ('РЕШИЛИ:', '2.1.') that is no fact itself. */
export type ClaimKind = 'fact' | 'remark' | 'marker'

export interface Claim {
  readonly kind: ClaimKind
  /** What it is: 'chair', 'decision', 'label:heard', … */
  readonly name: string
  readonly place: Place
}

/**
 * The account of every character: what was used for which fact, so that positions can be given and that what is left
 * over can be listed. One per document; recognisers write into it, `assemble` reads it.
 */
export class Ledger {
  readonly claims: Claim[] = []
  readonly #places = new Map<object, Map<string, Place>>()

  /** `owner[key]` of the model was read at `place`. */
  fact(owner: object, key: string, place: Place, name: string = key): void {
    this.also(owner, key, place)
    this.claims.push({ kind: 'fact', name, place })
  }

  /** Like `fact` for something that is stated at another fact's place: no claim of its own. */
  also(owner: object, key: string, place: Place): void {
    let keys = this.#places.get(owner)
    if (!keys) this.#places.set(owner, (keys = new Map()))
    if (!keys.has(key)) keys.set(key, place)
  }

  /** A further line of a fact that stands on several. */
  extend(owner: object, key: string, place: Place): void {
    const before = this.placeOf(owner, key)
    this.fact(owner, key, place)
    if (before) {
      const start = Math.min(before.start, place.start)
      this.#places.get(owner)?.set(key, { start, end: Math.max(before.end, place.end) })
    }
  }

  /** `owner[key]` was read at `place` rather than where it was before: those words are free again. */
  instead(owner: object, key: string, place: Place): void {
    const before = this.claims.findIndex((claim) => claim.place === this.placeOf(owner, key))
    if (before >= 0) this.claims.splice(before, 1)
    this.#places.get(owner)?.delete(key)
    this.fact(owner, key, place)
  }

  /** A person is named at a place; `name`: what the person is there. */
  person(person: object, place: Place, name: string): void {
    this.fact(person, 'name', place, name)
    this.also(person, 'asWritten', place)
  }

  /** `owner[key]` is not what was read: its words are free again. */
  release(owner: object, key: string): void {
    const place = this.placeOf(owner, key)
    const at = this.claims.findIndex((claim) => claim.place === place)
    if (place && at >= 0) this.claims.splice(at, 1)
    this.#places.get(owner)?.delete(key)
  }

  /** Objects that did not become part of the model: the words of all that they hold are free again. */
  forget(owners: readonly object[]): void {
    const freed = new Set<Place>()
    const walk = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      for (const place of this.#places.get(value)?.values() ?? []) freed.add(place)
      for (const entry of Object.values(value)) walk(entry)
    }
    for (const owner of owners) walk(owner)
    const kept = this.claims.filter(({ place }) => !freed.has(place))
    this.claims.splice(0, this.claims.length, ...kept)
  }

  /** A copy of a model object stands where the original does. */
  copy<T extends object>(original: T): T {
    const clone = { ...original }
    const places = this.#places.get(original)
    if (places) this.#places.set(clone, places)
    return clone
  }

  /** Takes in all of another ledger, of whose objects these are copies, as of places `by` characters further behind. */
  takeIn(other: Ledger, copies: ReadonlyMap<object, object>, by: number): void {
    const places = new Map<Place, Place>()
    const moved = (place: Place): Place => {
      let now = by === 0 ? place : places.get(place)
      if (!now) places.set(place, (now = { start: place.start + by, end: place.end + by }))
      return now
    }
    for (const { kind, name, place } of other.claims) this.claims.push({ kind, name, place: moved(place) })
    // A copy within the model shares the places of what it was copied of.
    const known = new Map<ReadonlyMap<string, Place>, Map<string, Place>>()
    for (const [owner, keys] of other.#places) {
      const copy = copies.get(owner)
      if (!copy) continue
      const now = known.get(keys) ?? new Map([...keys].map(([key, place]) => [key, moved(place)]))
      known.set(keys, now)
      this.#places.set(copy, now)
    }
  }

  placeOf(owner: object, key: string): Place | null {
    return this.#places.get(owner)?.get(key) ?? null
  }

  remark(place: Place): void {
    this.claims.push({ kind: 'remark', name: 'remark', place })
  }

  marker(name: string, place: Place): void {
    if (place.end > place.start) this.claims.push({ kind: 'marker', name, place })
  }

  /** Places of all facts of a finished model, by JSON Pointer (RFC 6901; the keys hold no '~' or '/'). */
  positions(model: object, source: Source): Record<string, Position> {
    const found: Record<string, Position> = {}
    const walk = (value: unknown, pointer: string): void => {
      if (value === null || typeof value !== 'object') return
      const places = this.#places.get(value)
      for (const key of Object.keys(value)) {
        const entry = (value as Readonly<Record<string, unknown>>)[key]
        if (entry === null) continue
        const place = places?.get(key)
        if (!place && typeof entry !== 'object') continue
        const below = `${pointer}/${key}`
        if (place) found[below] = source.position(place)
        walk(entry, below)
      }
    }
    walk(model, '')
    return found
  }

  /** The stretches of the given texts that no claim covers and that hold a letter or digit, in order. */
  unclaimed(texts: readonly Text[]): Text[] {
    const claimed = mergePlaces(this.claims.map(({ place }) => place))
    return texts.flatMap((text) => uncovered(text, claimed))
  }

  /** Texts in order, those together between which nothing is claimed. */
  stretches(texts: readonly Text[]): Text[][] {
    const claimed = mergePlaces(this.claims.map(({ place }) => place))
    const found: Text[][] = []
    let end = 0
    for (const text of texts) {
      const place = text.place()
      const between = claimed[firstEndingAfter(claimed, end)]
      const last = found.at(-1)
      if (last && !(between && between.start < place.start)) last.push(text)
      else found.push([text])
      end = place.end
    }
    return found
  }
}

/** Sorted, without overlaps. */
function mergePlaces(places: Place[]): Place[] {
  places.sort((a, b) => a.start - b.start)
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of places) {
    const last = merged[merged.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Index of the first place that ends after `offset`. */
function firstEndingAfter(places: readonly Place[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

function uncovered(text: Text, claimed: readonly Place[]): Text[] {
  const found: Text[] = []
  let from = -1
  const close = (to: number): void => {
    if (from < 0) return
    const piece = text.slice(from, to)
    if (hasWord(piece.value)) found.push(trimMarks(piece))
    from = -1
  }
  for (const run of text.runs) {
    let index = firstEndingAfter(claimed, run.offset)
    let at = run.start
    while (at < run.end) {
      const offset = run.offset + Math.min(at - run.start, run.length)
      const place = claimed[index]
      if (!place || place.start >= run.offset + run.length) {
        if (from < 0) from = at
        at = run.end
      } else if (offset < place.start) {
        if (from < 0) from = at
        at += place.start - offset
      } else {
        close(at)
        const skip = Math.max(1, place.end - offset)
        at = run.length === run.end - run.start ? Math.min(run.end, at + skip) : run.end
        index++
      }
    }
  }
  close(text.length)
  return found
}

/** Marks that may begin a piece of text. */
const OPENING = '«"(„“[@№<'

/** Without the punctuation that a removed neighbour leaves behind. */
function trimMarks(text: Text): Text {
  let start = 0
  for (const character of text.value) {
    if (hasWord(character) || OPENING.includes(character)) break
    start += character.length
  }
  return text.slice(start).trim()
}
