import type { Lexicon } from '../../language/lexicon.ts'
import type { Unit } from '../units.ts'
import { openingOf, readClock, skipSpace, timeAlone } from './said-times.ts'
import { isSectionLabel, type SpokenLine } from './voice-lines.ts'

/** What parts a voice from its words, the same throughout a text. */
type Parting = 'colon' | 'dash' | 'stop' | 'columns' | 'clock' | 'cell' | 'alone' | 'timed'

/** A line that some few words open, which may be a voice. */
interface Opened {
  readonly parting: Parting
  readonly label: string
  readonly line: SpokenLine
}

const LONGEST_LABEL = 40
const MOST_WORDS = 4
/** Lines that a voice opens, voices that are heard again and again, and how much of the text is theirs. */
const LEAST_LINES = 10
const LEAST_VOICES = 2
const LEAST_TURNS = 3
const LEAST_SHARE = 0.55
/** Share of lines whose voice is another than the one before: people take turns, fields of a form come in blocks. */
const LEAST_CHANGES = 0.5
/** Whoever talks asks: lines with a question in them. */
const LEAST_ASKED = 2
/** A machine that sets no marks sets no question marks either: then nearly every line has to be somebody's. */
const UNMARKED_SHARE = 0.9
const UNMARKED_LINES = 20
/** Letters of an answer of a word or two. */
const SHORT = 12
const MOST_SECTIONS = 0.1

const CLOCK_NEXT = /^[([]?((?:\d{1,2}:)?\d{1,2}:\d{2})[)\]]?[:.,]?\s+/
const IN_BRACKETS = /^ (?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])/

/** What all that parts begins with. */
const PARTS = ' \t:.'

/** Where the first words end, what parts them from the rest, and where that begins. */
interface Parted {
  readonly parting: Parting
  readonly end: number
  readonly body: number
  readonly time?: string
}

/** The mark at a place that may part a voice from its words; null for none. */
function partedAt(value: string, at: number): Parted | null {
  if (!PARTS.includes(value.charAt(at))) return null
  const rest = value.slice(at, at + 48)
  if (/^:\s/u.test(rest)) return { parting: 'colon', end: at, body: skipSpace(value, at + 1) }
  if (/^ [—–-] /u.test(rest)) return { parting: 'dash', end: at, body: at + 3 }
  if (/^(?: {2,}|\t)/u.test(rest)) return { parting: 'columns', end: at, body: skipSpace(value, at) }
  if (/^\.\s+[\p{Lu}«"…]/u.test(rest)) return { parting: 'stop', end: at, body: skipSpace(value, at + 1) }
  const [clock, time] = CLOCK_NEXT.exec(rest.slice(1)) ?? []
  if (rest.startsWith(' ') && clock !== undefined && time !== undefined)
    return { parting: 'clock', end: at, body: at + 1 + clock.length, time: readClock(time) }
  return null
}

/** The words a line opens with, up to the first mark that may part a voice from what it says. */
function partedOff(value: string, start: number): Parted | null {
  const stop = Math.min(value.length, start + LONGEST_LABEL)
  for (let at = start + 1, words = 1; at < stop; at++) {
    const bracket = value[at] === ' ' ? IN_BRACKETS.exec(value.slice(at, at + 48)) : null
    const parted = partedAt(value, at) ?? (bracket && partedAt(value, at + bracket[0].length))
    const initial = parted?.parting === 'stop' && /(?:^|[\s.])\p{Lu}$/u.test(value.slice(start, at))
    if (parted && !initial) return bracket ? { ...parted, end: at } : parted
    if (value[at] === ' ' && ++words > MOST_WORDS) return null
    if (/[,;!?…]/u.test(value[at] ?? '')) return null
  }
  return null
}

/** A row of a table whose last cell but one is the voice: '18:05 | НВ | Добрый вечер.' */
function openedRow({ whole, row }: Unit): Opened | null {
  const cells = row?.cells.map((cell) => cell.value.trim()).filter((cell) => cell !== '') ?? []
  const [label = '', said = ''] = cells.slice(-2)
  if (cells.length < 2 || label.length > LONGEST_LABEL || said === '') return null
  const { time, start } = openingOf(whole.value)
  const begin = whole.value.indexOf(label, start)
  const body = whole.value.indexOf(said, begin + label.length)
  if (begin < 0 || body < 0) return null
  return {
    parting: 'cell',
    label,
    line: { time, start: begin, end: begin + label.length, body, sure: true },
  }
}

/** 'ЛАДЫГИНА Тамара Аркадьевна, директор' over what she says: one who is named in capitals is known by that word. */
const ALONE = /^(\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,3})(?:, [^.?!:]{2,60})?[:.]?$/u
const CAPITALS = /^\p{Lu}[\p{Lu}-]+$/u

function openedAlone(value: string): Opened | null {
  const name = ALONE.exec(value)?.[1]
  if (name === undefined) return null
  const [first = ''] = name.split(' ')
  const end = /[:.]$/u.test(value) ? value.length - 1 : value.length
  return {
    parting: 'alone',
    label: (CAPITALS.test(first) ? first : name).toLowerCase(),
    line: { time: null, start: 0, end, body: value.length, sure: true },
  }
}

/** 'hannah brook' behind a time, over what she says: a machine that knows no capitals. */
const TIMED = /^\p{L}[\p{L}\d.'’-]*(?: [\p{L}\d.'’-]+){0,3}:?$/u

function openedTimed(value: string, time: string, start: number): Opened | null {
  if (!TIMED.test(value.slice(start))) return null
  const end = value.endsWith(':') ? value.length - 1 : value.length
  const label = value.slice(start, end).toLowerCase()
  return { parting: 'timed', label, line: { time, start, end, body: value.length, sure: true } }
}

function opened(unit: Unit): Opened | null {
  if (unit.row) return openedRow(unit)
  const { value } = unit.whole
  if (unit.heading > 0 || unit.bullet !== null) return null
  const alone = openedAlone(value)
  if (alone) return alone
  const { time, start } = openingOf(value)
  const timed = time === null ? null : openedTimed(value, time, start)
  if (timed) return timed
  const parted = partedOff(value, start)
  if (!parted || !/^[\p{L}[]/u.test(value.slice(start))) return null
  const { parting, body } = parted
  const label = value.slice(start, parted.end)
  // A voice in capitals keeps its full stop, as other readers of it do.
  const end = parted.end + Number(parting === 'stop' && label === label.toUpperCase())
  const line = { time: time ?? parted.time ?? null, start, end, body, sure: true }
  return { parting, label: label.toLowerCase(), line }
}

const PARTINGS: readonly Parting[] = ['colon', 'dash', 'stop', 'columns', 'clock', 'cell', 'alone', 'timed']

/** The clock on the line behind a name: 'Марина Дегтярь', '08:30:12', and then the words; null for none. */
const clockBelow = (units: readonly Unit[], at: number): string | null =>
  timeAlone(units[at + 1]?.whole.value ?? '')

/** How many lines a voice takes with the first of its words. */
const linesOf = ({ parting }: Opened, units: readonly Unit[], at: number): number =>
  parting !== 'alone' && parting !== 'timed' ? 1 : clockBelow(units, at) === null ? 2 : 3

/** What a voice says: on its line, or on the next one. */
const saidBehind = (one: Opened, units: readonly Unit[], at: number): string => {
  const lines = linesOf(one, units, at)
  const value = units[at + lines - 1]?.whole.value ?? ''
  return lines > 1 ? value : value.slice(one.line.body)
}

/** Whether a machine wrote down what was said, without capitals and marks. */
const isUnmarked = (said: readonly string[]): boolean =>
  said.length >= UNMARKED_LINES &&
  said.every((words) => /\p{L} /u.test(words) || words.length < SHORT) &&
  said.every((words) => words === words.toLowerCase() && !/[.?!]$/u.test(words)) &&
  said.some((words) => words.length >= SHORT)

/** Whether lines with a voice are those of people who take turns: several voices, again and again, who ask, and hardly a section of a record. */
function takesTurns(
  lines: readonly Opened[],
  said: readonly string[],
  share: number,
  lexicon: Lexicon,
): boolean {
  const changes = lines.filter((one, at) => at > 0 && one.label !== lines[at - 1]?.label).length
  const asked = said.filter((words) => words.includes('?')).length
  const labels = [...new Set(lines.map(({ label }) => label))]
  const sections = labels.filter((label) => isSectionLabel(`${label}:`, lexicon)).length
  return (
    share >= LEAST_SHARE &&
    changes >= lines.length * LEAST_CHANGES &&
    (asked >= LEAST_ASKED || (share >= UNMARKED_SHARE && isUnmarked(said))) &&
    sections <= labels.length * MOST_SECTIONS
  )
}

/** The lines of one parting, if they are those of people who take turns; none else. */
function dialogueOf(
  found: readonly (Opened | null)[],
  units: readonly Unit[],
  lexicon: Lexicon,
): readonly (Opened | null)[] {
  const counts = new Map<string, number>()
  for (const one of found) if (one) counts.set(one.label, (counts.get(one.label) ?? 0) + 1)
  const again = found.map((one) => (one && (counts.get(one.label) ?? 0) > 1 ? one : null))
  const lines = again.filter((one) => one !== null)
  const often = [...counts.values()].filter((count) => count >= LEAST_TURNS).length
  if (lines.length < LEAST_LINES || often < LEAST_VOICES) return []
  const first = again.findIndex((one) => one !== null)
  const own = units.slice(first).filter(({ indent, heading }) => indent === 0 && heading === 0)
  const said = again.flatMap((one, at) => (one ? [saidBehind(one, units, at)] : []))
  const theirs = again.reduce((sum, one, at) => sum + (one ? linesOf(one, units, at) : 0), 0)
  return takesTurns(lines, said, theirs / Math.max(1, own.length), lexicon) ? again : []
}

/**
 * The voice that each line names, where a few short openings come again and again, parted from the words in one way throughout,
 * and take turns as people who talk do: whatever they are called. Empty where the text is no such dialogue.
 */
export function repeatedLabels(units: readonly Unit[], lexicon: Lexicon): readonly (SpokenLine | null)[] {
  const found = units.map(opened)
  const belowOf = (one: Opened, at: number): string | null =>
    linesOf(one, units, at) === 3 ? clockBelow(units, at) : null
  for (const parting of PARTINGS) {
    const dialogue = dialogueOf(
      found.map((one) => (one?.parting === parting ? one : null)),
      units,
      lexicon,
    )
    if (dialogue.length > 0)
      return dialogue.map((one, at) => one && { ...one.line, time: one.line.time ?? belowOf(one, at) })
  }
  return []
}
