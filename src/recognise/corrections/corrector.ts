import type { Correction } from '../../model/corrections.ts'
import { factPath, type FactPath } from '../../model/fact-path.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Position } from '../../source/place.ts'
import type { Source } from '../../source/source.ts'
import { clean } from '../clean.ts'
import type { People } from '../people.ts'
import type { Annotations } from './annotations.ts'
import { homesFor, insert, type Home } from './homes.ts'
import { lettersOf, type DocumentLetters } from './letters.ts'
import { madeFact } from './made-fact.ts'
import type { CorrectionStatus } from './outcome.ts'
import { quotedPlaces, theOne } from './quoted.ts'
import { keepPlaces, placeAt } from './placed.ts'
import {
  nameLetters,
  overlaps,
  placeOfSlot,
  sameTold,
  slotsAt,
  slotsOf,
  told,
  valueAt,
  valueIn,
  type Slot,
} from './slots.ts'

/** What a correction did. */
export interface Effect {
  readonly status: CorrectionStatus
  readonly position: Position | null
  /** The facts that a person has decided on: a value of its owner, by identity. */
  readonly settled: readonly { readonly owner: object; readonly key: string; readonly value: unknown }[]
}

/** What a corrector works with. */
export interface Correcting {
  /** It is changed. */
  readonly model: Protocol
  readonly positions: Annotations<Position>
  readonly letters: DocumentLetters
  readonly source: Source
  readonly lexicon: Lexicon
  readonly people: People
}

/** Carries out corrections on a model, one after the other. */
export class Corrector {
  /** Stretches that a person has called no fact. */
  readonly quiet: Position[] = []
  readonly #at: Correcting
  /** What things were called before anything was corrected: entries name them so. */
  readonly #called = new WeakMap<object, string>()

  constructor(at: Correcting) {
    this.#at = at
    for (const shape of [
      ['agenda', '*'],
      ['agenda', '*', 'decisions', '*'],
      ['decisions', '*'],
    ])
      for (const slot of slotsOf(at.model, shape)) this.#remember(valueIn(slot))
  }

  apply(correction: Correction): Effect {
    const path = factPath(correction.path)
    if (!path) throw new Error(`No fact has the path ${correction.path}.`)
    const { model, positions, letters, source } = this.#at
    this.#openMappings(path)
    const quoted = quotedPlaces(correction, letters).map((one) => ({
      ...one,
      position: source.position(one.place),
    }))
    const slots = slotsOf(model, path.shape).filter((slot) => this.#belongs(slot, correction))
    const there = quoted.filter(({ position }) =>
      slots.some((slot) => {
        const place = placeOfSlot(slot, positions)
        return place !== null && overlaps(place, position)
      }),
    )
    const place = theOne(there.length > 0 ? there : quoted, correction, there.length > 0)
    if (typeof place === 'string') return { status: place, position: null, settled: [] }
    const position = source.position(place)
    if (path.kind === 'piece') {
      this.quiet.push(position)
      return { status: 'applied', position, settled: [] }
    }
    const matched = slotsAt(slots, position, correction.was ?? null, positions)
    const effect = this.#carryOut(path, correction, matched, position)
    return { position, ...effect }
  }

  #carryOut(
    path: FactPath,
    correction: Correction,
    matched: readonly Slot[],
    position: Position,
  ): Omit<Effect, 'position'> {
    if (correction.absent) {
      for (const slot of matched) this.#remove(slot)
      return { status: matched.length > 0 ? 'applied' : 'needless', settled: [] }
    }
    if (correction.value !== undefined)
      return matched.length > 0
        ? this.#replace(path, correction, matched, position)
        : this.#add(path, correction, position)
    if (matched.length === 0) return { status: 'unread', settled: [] }
    if (correction.move !== undefined) return this.#move(correction, matched, position)
    const same = matched.every((slot) => sameTold(told(valueIn(slot)), correction.was ?? null))
    return { status: same ? 'applied' : 'changed', settled: same ? matched.map(settledAt) : [] }
  }

  #remember(value: unknown): void {
    if (typeof value === 'object' && value !== null && !this.#called.has(value))
      this.#called.set(value, nameLetters(value))
  }

  /** What takes the place of another is still called like that. */
  #callAlike(before: unknown, made: object): void {
    const called = typeof before === 'object' && before !== null ? this.#called.get(before) : undefined
    if (called !== undefined) this.#called.set(made, called)
  }

  /** Whether what a thing is called, or was, begins with some words. */
  #isCalled(value: object, letters: string): boolean {
    return nameLetters(value).startsWith(letters) || (this.#called.get(value)?.startsWith(letters) ?? false)
  }

  /** Whether a fact lies within what the entry says it is under. */
  #belongs({ within }: Slot, { under, move }: Correction): boolean {
    if (under === undefined || move !== undefined) return true
    const letters = lettersOf(under)
    return within.some((owner) => this.#isCalled(owner, letters))
  }

  /** The hours and the counts of those present are facts of a mapping that is not there while none of them is known. */
  #openMappings({ shape: [first] }: FactPath): void {
    const { model } = this.#at
    if (first === 'time') model.time ??= { start: null, end: null }
    if (first === 'attendance')
      model.attendance ??= { stated: null, listed: null, members: null, quorum: null }
  }

  #remove({ owner, key }: Slot): void {
    if (Array.isArray(owner)) owner.splice(Number(key), 1)
    else {
      Reflect.set(owner, key, null)
      this.#at.positions.delete(owner, key)
    }
  }

  #making(position: Position, before: unknown): Parameters<typeof madeFact>[2] {
    const { lexicon, people, source } = this.#at
    const words = clean(source.original.slice(position.start.offset, position.end.offset))
    return { lexicon, people, words, before: typeof before === 'object' ? before : null }
  }

  #replace(
    path: FactPath,
    { value, quote }: Correction,
    matched: readonly Slot[],
    position: Position,
  ): Omit<Effect, 'position'> {
    const { positions } = this.#at
    let changed = false
    const settled = matched.map((slot) => {
      const { owner, key } = slot
      const before = valueIn(slot)
      const made = this.#named(
        path,
        slot,
        madeFact(path.kind, value, this.#making(position, before)),
        position,
      )
      changed ||= JSON.stringify(made) !== JSON.stringify(before)
      if (typeof made === 'object' && made !== null) {
        this.#callAlike(before, made)
        keepPlaces(before, made, quote, position, positions)
        Reflect.set(owner, key, made)
      } else {
        Reflect.set(owner, key, made)
        positions.set(owner, key, positions.get(owner, key) ?? position)
      }
      return { owner, key, value: made }
    })
    return { status: changed ? 'applied' : 'needless', settled }
  }

  /** A name alone that is corrected brings its parts with it. */
  #named(path: FactPath, { owner, key }: Slot, made: unknown, position: Position): unknown {
    if (key !== 'name' || typeof made !== 'string' || valueAt(owner, 'type') !== 'person') return made
    const person = madeFact('person', made, this.#making(position, owner)) as object
    for (const part of ['familyName', 'givenName', 'patronymicName', 'initials'])
      Reflect.set(owner, part, valueAt(person, part))
    return path.kind === 'text' ? valueAt(person, 'name') : made
  }

  #homes(path: FactPath, under: string | undefined, position: Position): Home | CorrectionStatus {
    const called = under === undefined ? null : lettersOf(under)
    const isNamed = called === null ? null : (value: object): boolean => this.#isCalled(value, called)
    return homesFor(this.#at.model, path, isNamed, position, this.#at.positions)
  }

  #add(path: FactPath, { value, under }: Correction, position: Position): Omit<Effect, 'position'> {
    const { positions } = this.#at
    const home = this.#homes(path, under, position)
    if (typeof home === 'string') return { status: home, settled: [] }
    const { owner, key } = home
    const made = madeFact(path.kind, value, this.#making(position, null))
    if (typeof made === 'object' && made !== null) {
      placeAt(made, position, positions)
      this.#remember(made)
    } else positions.set(owner, key, position)
    if (Array.isArray(owner)) insert(owner, made as object, positions)
    else Reflect.set(owner, key, made)
    return { status: 'applied', settled: [{ owner, key, value: made }] }
  }

  #move(
    { move = '', under }: Correction,
    matched: readonly Slot[],
    position: Position,
  ): Omit<Effect, 'position'> {
    const target = factPath(move)
    const home = target ? this.#homes(target, under, position) : 'homeless'
    if (typeof home === 'string') return { status: home, settled: [] }
    const { owner } = home
    if (!Array.isArray(owner)) return { status: 'homeless', settled: [] }
    if (matched.every((slot) => slot.owner === owner))
      return { status: 'needless', settled: matched.map(settledAt) }
    const settled = matched.map((slot) => {
      const value = valueIn(slot) as object
      this.#remove(slot)
      insert(owner, value, this.#at.positions)
      return { owner, key: '', value }
    })
    return { status: 'applied', settled }
  }
}

const settledAt = (slot: Slot): Effect['settled'][number] => ({ ...slot, value: valueIn(slot) })
