import { renumbered } from '../../check/renumbered.ts'
import { lexiconOf } from '../../language/detect.ts'
import { findPointMentions } from '../../language/point-mentions.ts'
import { findReferences } from '../../language/references.ts'
import { facts } from '../../model/equality.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Place } from '../../source/place.ts'
import type { Parsed } from '../pipeline.ts'
import type { MessageKey } from '../translate.ts'
import { UsageError } from '../usage-error.ts'
import type { Edit } from './edit.ts'

/** Numbers inside a word or a longer number are none: '2.3' in '12.3.2024'. */
const DOTTED = /(?<![\p{L}\d.,/-])\d{1,9}(?:\.\d{1,9})+(?![\p{L}\d/]|\.\d)/gu

/** The statements that head a question: '4. СЛУШАЛИ:', 'Вопрос № 4'. */
const HEADS: ReadonlySet<string> = new Set(['head', 'title-again'])

/** What puts the numbers of a record in order, and what its facts then are. */
export interface RenumberedText {
  readonly edits: readonly Edit[]
  readonly facts: unknown
}

/** The facts with other numbers at some JSON Pointers. */
function withNumbers(model: Protocol, numbers: ReadonlyMap<string, string>): unknown {
  const changed = structuredClone(facts(model))
  for (const [pointer, number] of numbers) {
    const keys = pointer.split('/').slice(1, -1)
    const owner = keys.reduce((value, key) => (value as Record<string, unknown>)[key], changed)
    ;(owner as Record<string, unknown>)['number'] = number
  }
  return changed
}

/** One record while its numbers are put in order. */
class Renumberer {
  readonly #parsed: Parsed
  readonly #edits = new Map<number, Edit>()

  constructor(parsed: Parsed) {
    this.#parsed = parsed
  }

  /** The numbers where they are stated. */
  state(numbers: ReadonlyMap<string, string>): void {
    const { positions } = this.#parsed.model
    for (const [pointer, number] of numbers) {
      const position = positions[pointer]
      if (!position) throw this.#stays('renumber.spelt', 0)
      const { start, end } = position
      this.#put(start.offset, end.offset, this.#old(pointer), number)
    }
  }

  /** Heads of questions, which say the number of the agenda again. */
  head(numbers: ReadonlyMap<string, string>): void {
    const { document, model } = this.#parsed
    const targets = new Map<string, Set<string>>()
    model.agenda.forEach(({ number }, index) => {
      if (number === null) return
      const target = numbers.get(`/agenda/${index}/number`) ?? number
      targets.set(number, (targets.get(number) ?? new Set()).add(target))
    })
    for (const { kind, name, position } of this.#parsed.facts()) {
      if (kind !== 'marker' || !HEADS.has(name)) continue
      const { start, end } = position
      const words = document.source.original.slice(start.offset, end.offset)
      const [number, ...more] = words.match(/\d{1,9}(?:\.\d{1,9})*/g) ?? []
      if (number === undefined || more.length > 0 || (name === 'title-again' && /\p{L}/u.test(words)))
        continue
      const [target, ...others] = targets.get(number) ?? []
      if (others.length > 0) throw this.#stays('renumber.mentioned', start.offset, words.trim())
      if (target !== undefined && target !== number) this.#put(start.offset, end.offset, number, target)
    }
  }

  /** Refuses where the text may mean a point by a number that changes, or by one that would then be another's. */
  refuseMentions(numbers: ReadonlyMap<string, string>): void {
    const { document, model } = this.#parsed
    const { source } = document
    const affected = new Set([
      ...numbers.values(),
      ...[...numbers.keys()].map((pointer) => this.#old(pointer)),
    ])
    const lexicon = lexiconOf(model.language)
    const elsewhere = findReferences(source.text, lexicon)
    const own = ({ start, end }: Place): boolean =>
      !elsewhere.some((reference) => start < reference.end && end > reference.start) &&
      !this.#isEdited(
        source.position({ start, end }).start.offset,
        source.position({ start, end }).end.offset,
      )
    const named = findPointMentions(source.text, lexicon)
      .filter((mention) => mention.numbers.some((number) => affected.has(number)))
      .map(({ start, end }): Place => ({ start, end }))
    const bare = [...source.text.matchAll(DOTTED)]
      .filter(([number]) => affected.has(number))
      .map(({ 0: number, index }): Place => ({ start: index, end: index + number.length }))
    const [first] = [...named, ...bare].filter(own).sort((a, b) => a.start - b.start)
    if (first)
      throw this.#stays('renumber.mentioned', source.position(first).start.offset, source.slice(first))
  }

  get edits(): Edit[] {
    return [...this.#edits.values()].sort((a, b) => a.start - b.start)
  }

  #put(start: number, end: number, from: string, to: string): void {
    const at = this.#parsed.document.source.original.slice(start, end).indexOf(from)
    if (at < 0) throw this.#stays('renumber.spelt', start)
    this.#edits.set(start + at, { start: start + at, end: start + at + from.length, text: to })
  }

  #isEdited(start: number, end: number): boolean {
    return [...this.#edits.values()].some((edit) => edit.start < end && edit.end > start)
  }

  /** The number that stands at a JSON Pointer now. */
  #old(pointer: string): string {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((owner, key) => (owner as Record<string, unknown>)[key], this.#parsed.model)
    return String(value)
  }

  #stays(key: MessageKey, offset: number, words = ''): UsageError {
    const { file, document } = this.#parsed
    const before = document.source.original.slice(0, offset).split(/\r\n|\r|\n/)
    const values = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, words }
    return new UsageError(key, values)
  }

  /** A number that follows nothing one could go on from. */
  unclear(pointer: string): UsageError {
    const offset = this.#parsed.model.positions[pointer]?.start.offset ?? 0
    return this.#stays('renumber.unclear', offset, this.#old(pointer))
  }
}

/**
 * What closes the gaps in the numbers of a record's questions and clauses and parts those given twice; null where there
 * is nothing to do. Throws a UsageError with a place where that is not safe: the text refers to a number that would
 * change, or what a number should be is not clear.
 */
export function renumbering(parsed: Parsed): RenumberedText | null {
  const { numbers, unclear } = renumbered(parsed.model)
  const renumberer = new Renumberer(parsed)
  if (unclear[0] !== undefined) throw renumberer.unclear(unclear[0])
  if (numbers.size === 0) return null
  renumberer.state(numbers)
  renumberer.head(numbers)
  renumberer.refuseMentions(numbers)
  return { edits: renumberer.edits, facts: withNumbers(parsed.model, numbers) }
}
