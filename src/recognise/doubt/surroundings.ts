import { lastBefore } from '../../source/last-before.ts'
import type { Position } from '../../source/place.ts'
import type { Protocol } from '../../model/schema.ts'
import type { Reading } from '../decode/decode.ts'
import { judgedFacts, type JudgedFact } from './judged-facts.ts'
import { smallWords } from './looks.ts'

/** A line of the record as it was read. */
export interface DoubtedLine extends Reading {
  readonly text: string
  readonly position: Position
}

/** What is known of a record besides a fact. */
export interface Surroundings {
  readonly model: Protocol
  readonly original: string
  readonly lines: readonly DoubtedLine[]
  readonly facts: readonly JudgedFact[]
  /** Indexes of lines within which something was not understood. */
  readonly unread: ReadonlySet<number>
  /** How many decisions each question has, those within others too. */
  readonly decisions: ReadonlyMap<number | null, number>
  /** How often a surname is listed among present, absent and invited, and how often it is in any fact. */
  readonly listed: ReadonlyMap<string, number>
  readonly named: ReadonlyMap<string, number>
  /** How often the record prints words that begin like one. */
  readonly printed: ReadonlyMap<string, number>
  /** Words of each question's title, cut to their stems, and the questions whose titles have a stem. */
  readonly titles: readonly ReadonlySet<string>[]
  readonly titled: ReadonlyMap<string, readonly number[]>
  /** How many deadlines begin at an offset. */
  readonly deadlinesAt: ReadonlyMap<number | undefined, number>
  /** Offsets at which the printed lines begin. */
  readonly lineStarts: readonly number[]
  /** Kinds of facts by the index of the line that they begin on. */
  readonly kindsOn: ReadonlyMap<number, ReadonlySet<string>>
  /** Share of a line's letters that facts are made of, by its index. */
  readonly told: ReadonlyMap<number, number>
}

/** Index of the line that an offset stands in; the last that begins before it. */
export const lineAt = (lines: readonly DoubtedLine[], offset: number): number =>
  lastBefore(lines.length, (at) => lines[at]?.position.start.offset ?? 0, offset)

/** Where the printed line begins that an offset stands in. */
export const printedStart = (starts: readonly number[], offset: number): number =>
  starts[lastBefore(starts.length, (at) => starts[at] ?? 0, offset)] ?? 0

/** The word of a name that is no initial: 'Орлова А.П.' → 'орлова'. */
export const surnameOf = (name: string): string =>
  (name.split(' ').find((word) => word.length > 2 && !word.endsWith('.')) ?? name).toLowerCase()

const STEM = 5
/** The beginning of a word. */
export const stemOf = (word: string): string => word.slice(0, STEM)

/** Words of some length, cut to their stems. */
export const stemsOf = (text: string): Set<string> =>
  new Set(smallWords(text).flatMap((word) => (word.length >= STEM ? [stemOf(word)] : [])))

/** Indexes of the lines within which something begins that was not understood. */
function unreadLines({ unrecognized }: Protocol, lines: readonly DoubtedLine[]): Set<number> {
  const found = new Set<number>()
  for (const { position } of unrecognized) {
    const at = lineAt(lines, position.start.offset)
    if (position.start.offset < (lines[at]?.position.end.offset ?? 0)) found.add(at)
  }
  return found
}

/** How often each of some keys is met. */
export function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The questions whose titles have a stem, by the stem. */
function byStem(titles: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [question, stems] of titles.entries())
    for (const stem of stems) {
      const list = found.get(stem)
      if (list) list.push(question)
      else found.set(stem, [question])
    }
  return found
}

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const LISTED: ReadonlySet<JudgedFact['kind']> = new Set(['attendees', 'absent', 'invited'])

/** What features of all facts of a record are made of. */
export function surroundingsOf(
  model: Protocol,
  lines: readonly DoubtedLine[],
  original: string,
): Surroundings {
  const facts = [...judgedFacts(model)]
  const kindsOn = new Map<number, Set<string>>()
  const told = new Map<number, number>()
  for (const { pointer, kind } of facts) {
    const place = model.positions[pointer]
    if (!place) continue
    const at = lineAt(lines, place.start.offset)
    kindsOn.set(at, (kindsOn.get(at) ?? new Set()).add(kind))
    const letters = Math.max(1, lines[at]?.text.length ?? 1)
    told.set(at, (told.get(at) ?? 0) + (place.end.offset - place.start.offset) / letters)
  }
  const people = facts.filter(({ person }) => person)
  const titles = model.agenda.map(({ title }) => stemsOf(title))
  const surnames = (some: readonly JudgedFact[]): Map<string, number> =>
    counted(some.map(({ text }) => surnameOf(text)))
  return {
    model,
    original,
    lines,
    facts,
    unread: unreadLines(model, lines),
    decisions: counted(facts.flatMap(({ kind, question }) => (kind === 'decision' ? [question] : []))),
    listed: surnames(people.filter(({ kind }) => LISTED.has(kind))),
    named: surnames(people),
    printed: counted(smallWords(original).map(stemOf)),
    titles,
    titled: byStem(titles),
    deadlinesAt: counted(
      facts.flatMap(({ kind, pointer }) =>
        kind === 'deadline' ? [model.positions[pointer]?.start.offset] : [],
      ),
    ),
    lineStarts: lineStartsOf(original),
    kindsOn,
    told,
  }
}
