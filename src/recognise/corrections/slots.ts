import type { Protocol } from '../../model/schema.ts'
import type { Position } from '../../source/place.ts'
import type { Annotations } from './annotations.ts'
import { clean } from '../clean.ts'
import { lettersOf } from './letters.ts'

/** Where a fact is or may be: `owner[key]`, within the questions, clauses and people that hold it. */
export interface Slot {
  readonly owner: object
  readonly key: string
  readonly within: readonly object[]
}

/** `owner[key]`; undefined where there is nothing like it. */
export const valueAt = (owner: object, key: string): unknown => Reflect.get(owner, key) as unknown

export const valueIn = ({ owner, key }: Slot): unknown => valueAt(owner, key)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** All places of a shape in a model; clauses within clauses are met like clauses. */
export function slotsOf(model: Protocol, shape: readonly string[]): Slot[] {
  const found: Slot[] = []
  const walk = (owner: unknown, at: number, within: readonly object[]): void => {
    if (!isObject(owner)) return
    const part = shape[at] ?? ''
    const last = at === shape.length - 1
    const keys = part === '*' ? Object.keys(owner) : [part]
    for (const key of keys) {
      if (part !== '*' && !(key in owner)) continue
      const value = valueAt(owner, key)
      if (last) found.push({ owner, key, within: [...within, owner] })
      else walk(value, at + 1, [...within, owner])
      if (part === '*' && isObject(value) && 'items' in value)
        walk(value.items, at, [...within, owner, value])
    }
  }
  walk(model, 0, [])
  return found
}

/** Keys that say best where something stands, and what it is called by. */
const TELLING = ['title', 'name', 'text', 'due'] as const

/** Where a question, a clause, a person stands. */
function mainPlace(value: object, positions: Annotations<Position>): Position | null {
  for (const key of TELLING) {
    const place = positions.get(value, key)
    if (place) return place
  }
  if ('person' in value && isObject(value.person)) return mainPlace(value.person, positions)
  for (const key of Object.keys(value)) {
    const place = positions.get(value, key)
    if (place) return place
  }
  return null
}

/** Where a fact stands; what has no place of its own stands with its owner, where that is no list and not the record. */
export function placeOfSlot(slot: Slot, positions: Annotations<Position>): Position | null {
  const own = positions.get(slot.owner, slot.key)
  if (own) return own
  const value = valueIn(slot)
  if (isObject(value)) return mainPlace(value, positions)
  return slot.within.length > 1 && !Array.isArray(slot.owner) ? mainPlace(slot.owner, positions) : null
}

/** A fact in the words or the number that people would tell it by. */
export function told(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (!isObject(value)) return null
  if ('unanimous' in value)
    return ['yes', 'no', 'abstain', 'notVoting'].map((key) => String(valueAt(value, key) ?? '–')).join('/')
  if ('rrule' in value) return String(valueAt(value, 'due') ?? value.rrule ?? valueAt(value, 'text'))
  if ('person' in value) return told(value.person)
  for (const key of TELLING) {
    const words = valueAt(value, key)
    if (typeof words === 'string') return words
  }
  return null
}

/** The letters of what something is called. */
export const nameLetters = (value: object): string => lettersOf(String(told(value) ?? ''))

type Told = ReturnType<typeof told>

/** Whether two values are told alike; a confirmation that says nothing of the value holds for any. */
export function sameTold(one: Told, other: Told): boolean {
  return other === null || clean(String(one)) === clean(String(other))
}

export const overlaps = (one: Position, other: Position): boolean =>
  one.start.offset < other.end.offset && other.start.offset < one.end.offset

/** The facts at some words: those that begin nearest to them; of several in one list that which is told like `was`. */
export function slotsAt(
  slots: readonly Slot[],
  position: Position,
  was: Told,
  positions: Annotations<Position>,
): Slot[] {
  let nearest = Infinity
  let found: Slot[] = []
  for (const slot of slots) {
    const place = placeOfSlot(slot, positions)
    if (!place || !overlaps(place, position)) continue
    const distance = Math.abs(place.start.offset - position.start.offset)
    if (distance < nearest) [nearest, found] = [distance, []]
    if (distance === nearest) found.push(slot)
  }
  const owners = new Set(found.map(({ owner }) => owner))
  if (was === null || owners.size === found.length) return found
  return found.filter((slot) => sameTold(told(valueIn(slot)), was))
}
