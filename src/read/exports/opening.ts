import type { Place } from '../../source/place.ts'
import { LONGEST_OPENING, linePattern } from './form-pattern.ts'
import { hasSigns, signsOf } from './line-signs.ts'

/** A line of a text without the white space at its ends. */
export type Line = Place

/** Where a turn opens. */
export interface Opening {
  /** Index of its first line, and how many lines open it. */
  readonly line: number
  readonly lines: number
  readonly label: Place | null
  /** 'HH:MM:SS', or null where none is given. */
  readonly time: string | null
  /** The day that a messenger writes before each message. */
  readonly day: Place | null
  /** The words on the last of these lines; null where they stand below. */
  readonly words: Place | null
}

/** The lines of a text; Google's documents part lines of a paragraph with a vertical tab. */
export function exportLines(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length;) {
    let end = from
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 11) end++
    let [start, stop] = [from, end]
    while (start < stop && text.charCodeAt(start) <= 32) start++
    while (stop > start && text.charCodeAt(stop - 1) <= 32) stop--
    lines.push({ start, end: stop })
    from = end + 1
  }
  return lines
}

const two = (value: number): string => String(value).padStart(2, '0')

/** 'HH:MM:SS' of seconds. */
export function recordingTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60].map(two).join(':')
}

const HALF_DAY = 12

/** '18:00:07', '0:03', '3:10 PM' as 'HH:MM:SS'; a time of day without seconds has none. */
function timeOf(written: string, half: string | undefined, ofDay: boolean): string {
  const parts = written.split(':').map(Number)
  const [first = 0, second = 0, third] = parts
  if (third === undefined && !ofDay) return recordingTime(first * 60 + second)
  const shift = half === undefined ? 0 : half.toLowerCase() === 'p' ? HALF_DAY : 0
  const hours = half === undefined ? first : (first % HALF_DAY) + shift
  return recordingTime(hours * 3600 + second * 60 + (third ?? 0))
}

type Groups = Readonly<Record<string, string | undefined>>

function timeIn(groups: Groups, ofDay: boolean): string | null {
  const { time, half, hours, minutes, seconds, milliseconds, instant } = groups
  if (instant !== undefined) return recordingTime(Number(instant.replace(',', '.')))
  if (milliseconds !== undefined) return recordingTime(Number(milliseconds) / 1000)
  if (hours !== undefined || minutes !== undefined || seconds !== undefined)
    return recordingTime(Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0))
  return time === undefined ? null : timeOf(time, half, ofDay)
}

/** A way to open a turn, ready to be matched. */
interface Way {
  /** The pattern of each of its lines, compiled when a line may match. */
  readonly patterns: readonly (() => RegExp)[]
  /** What each of its lines cannot do without: see `signsOf`. */
  readonly signs: readonly number[]
  readonly ofDay: boolean
  readonly spoken: boolean
}

function compiledOnce(form: string): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(linePattern(form), 'iud'))
}

/** The ways to open a turn, ready to be matched. */
function waysOf(opens: readonly (readonly string[])[]): readonly Way[] {
  return opens.map((forms) => ({
    patterns: forms.map(compiledOnce),
    signs: forms.map(signsOf),
    ofDay: forms.some((form) => form.includes('{clock}')),
    spoken: forms.some((form) => form.includes('{spoken}')),
  }))
}

type Indices = Readonly<Record<string, [number, number] | undefined>>

/** Finds where a turn opens at a line; null where none does. */
export type Opener = (text: string, lines: readonly Line[], index: number) => Opening | null

const known = new WeakMap<readonly (readonly string[])[], readonly Way[]>()

/** The opener for some ways to open a turn, each a list of lines in the grammar of `form-pattern.ts`. */
export function openerFor(opens: readonly (readonly string[])[]): Opener {
  const ways = known.get(opens) ?? waysOf(opens)
  known.set(opens, ways)
  return (text, lines, index) => {
    for (const way of ways) {
      const found = wayAt(text, lines, index, way)
      if (found) return found
    }
    return null
  }
}

/** Whether the lines from an index on have the signs of a way: a pattern costs a hundred times what its signs do. */
function maySignify(text: string, lines: readonly Line[], index: number, way: Way): boolean {
  // Most texts are no exports, and have none of them.
  for (let at = 0; at < way.signs.length; at++)
    if (!hasSigns(text, lines, index + at, way.signs[at] ?? 0)) return false
  return true
}

interface NamedParts {
  readonly places: Record<string, Place>
  readonly groups: Record<string, string | undefined>
}

/** Adds what the named groups of a pattern match in a line; whether it matches. */
function matchLine(text: string, line: Line, pattern: RegExp, { places, groups }: NamedParts): boolean {
  const match = pattern.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING)))
  if (!match) return false
  const indices = (match.indices?.groups ?? {}) as Indices
  for (const [name, range] of Object.entries(indices)) {
    if (!range) continue
    places[name] = { start: line.start + range[0], end: line.start + range[1] }
    groups[name] = match.groups?.[name]
  }
  return true
}

function wayAt(text: string, lines: readonly Line[], index: number, way: Way): Opening | null {
  if (!maySignify(text, lines, index, way)) return null
  const parts: NamedParts = { places: {}, groups: {} }
  let end = 0
  for (const [at, pattern] of way.patterns.entries()) {
    const line = lines[index + at]
    if (!line || line.end === line.start || !matchLine(text, line, pattern(), parts)) return null
    end = line.end
  }
  const { label, words, day } = parts.places
  const time = timeIn(parts.groups, way.ofDay)
  if (way.spoken && time === null) return null
  return {
    line: index,
    lines: way.patterns.length,
    label: label ?? null,
    time,
    day: day ?? null,
    // Only the head of a long line was looked at.
    words: words ? { start: words.start, end: Math.max(words.start, end) } : null,
  }
}
