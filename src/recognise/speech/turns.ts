import type { Document } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'
import type { Place } from '../../source/place.ts'
import { topicLevel, type HeadingBetween } from './headed-topics.ts'
import { spokenLines } from './own-line-labels.ts'
import { timeAlone } from './said-times.ts'
import { isRole, isSectionLabel, isVoiceName, type SpokenLine } from './voice-lines.ts'
import type { Unit } from '../units.ts'
import { voiceKey, type VoiceNames } from './voices.ts'

/** What one voice says until another one speaks. */
export interface Turn {
  /** The voice as named; null where nobody is. */
  readonly label: Text | null
  readonly time: string | null
  readonly text: Text
}

/** A transcript taken apart: what stands written around it, and the turns. */
export interface Turns {
  readonly head: readonly Unit[]
  readonly turns: readonly Turn[]
  readonly tail: readonly Unit[]
  /** Times, and what happened in the room: '(Оживление в зале.)'. */
  readonly asides: readonly Place[]
  /** Headings between the voices. */
  readonly headings: readonly HeadingBetween[]
}

interface OpenTurn {
  readonly label: Text
  readonly time: string | null
  readonly parts: Text[]
}

const REPEATED = 2
const LONGEST_TURN = 8000

/** Takes a document apart that was found to be a transcript. */
export function turnsOf(
  document: Document,
  units: readonly Unit[],
  lexicon: Lexicon,
  names: VoiceNames,
): Turns {
  const speeches = document.children.filter((block) => block.type === 'speech')
  const [first] = speeches
  if (first) {
    const begin = first.text.place().start
    const below = units.filter(({ whole }) => whole.place().start > begin)
    return {
      head: units.filter(({ whole }) => whole.place().start <= begin),
      turns: speeches.map(({ speaker, time, text }) => ({ label: speaker, time, text })),
      tail: below.filter(({ whole }) => !isAside(whole)),
      asides: below.filter(({ whole }) => isAside(whole)).map(({ whole }) => whole.place()),
      headings: [],
    }
  }
  return new LabelledLines(units, lexicon, names).read()
}

/** Reads text whose lines name their voices. */
class LabelledLines {
  readonly #units: readonly Unit[]
  readonly #lexicon: Lexicon
  readonly #lines: readonly (SpokenLine | null)[]
  readonly #names: VoiceNames
  readonly #counts = new Map<string, number>()

  constructor(units: readonly Unit[], lexicon: Lexicon, names: VoiceNames) {
    this.#names = names
    this.#units = units
    this.#lexicon = lexicon
    this.#lines = spokenLines(units, lexicon).lines.map((line, index) => this.#voiceLine(units[index], line))
    this.#lines.forEach((line, index) => {
      if (!line) return
      const label = this.#labelOf(index, line)
      this.#counts.set(label, (this.#counts.get(label) ?? 0) + 1)
    })
  }

  read(): Turns {
    const head: Unit[] = []
    const tail: Unit[] = []
    const asides: Place[] = []
    const turns: Turn[] = []
    const headings: HeadingBetween[] = []
    let open: OpenTurn | null = null
    const last = this.#lines.findLastIndex((_, index) => this.#isVoiceAt(index))
    const level = this.#levelOfTopics(last)
    const close = (): void => {
      if (open) turns.push(turnOf(open))
      open = null
    }
    this.#units.forEach((unit, index) => {
      const line = this.#lines[index] ?? null
      const { whole } = unit
      if (line && this.#isVoice(index, line)) {
        close()
        const label = whole.slice(line.start, line.end).trim()
        asides.push(whole.place(0, line.start), whole.place(line.end, line.body))
        open = { label, time: line.time, parts: [] }
        if (line.body < whole.length) open.parts.push(whole.slice(line.body))
      } else if (unit.heading === level && index < last) {
        close()
        headings.push({ unit, turn: turns.length })
      } else if (isBeside(whole, open)) {
        if (turns.length > 0 || open) asides.push(whole.place())
        else head.push(unit)
      } else if (open && !(index > last && this.#endsTalk(unit))) {
        const length = (open as OpenTurn).parts.reduce((sum, part) => sum + part.length, 0)
        if (length > LONGEST_TURN) {
          const { label, time } = open as OpenTurn
          close()
          open = { label, time, parts: [] }
        }
        ;(open as OpenTurn).parts.push(whole)
      } else {
        close()
        ;(turns.length === 0 ? head : tail).push(unit)
      }
    })
    close()
    return { head, turns, tail, asides, headings }
  }

  /** The level of the headings between the voices: right above one, or anywhere between the first and the last. */
  #levelOfTopics(last: number): number | null {
    const first = this.#units.findIndex((_, index) => this.#isVoiceAt(index))
    const heads = ({ heading }: Unit, index: number): boolean =>
      heading > 0 &&
      index > 0 &&
      index < last &&
      !this.#isVoiceAt(index) &&
      (index > first || this.#isVoiceAt(index + 1))
    return topicLevel(this.#units.filter(heads))
  }

  #isVoiceAt(index: number): boolean {
    const line = this.#lines[index] ?? null
    return line !== null && this.#isVoice(index, line)
  }

  /** A line of a voice, not of a section of a protocol. */
  #voiceLine(unit: Unit | undefined, line: SpokenLine | null): SpokenLine | null {
    if (!unit || !line) return null
    const label = unit.whole.value.slice(line.start, line.end).trim().replace(/\.$/u, '')
    return isSectionLabel(`${label}:`, this.#lexicon) ? null : line
  }

  #labelOf(index: number, line: SpokenLine): string {
    return this.#units[index]?.whole.value.slice(line.start, line.end).trim() ?? ''
  }

  #isVoice(index: number, line: SpokenLine): boolean {
    const label = this.#labelOf(index, line)
    if (line.sure || this.#names.has(voiceKey(label))) return true
    const said = this.#units[index]?.whole.value.slice(line.body) ?? ''
    // A stopped label without words behind it was told by what follows it.
    if (line.stopped && said === '') return true
    // 'Председатель: Орлов И.И.' at the head names who presides.
    const again = (this.#counts.get(label) ?? 0) >= REPEATED
    if (isRole(label, this.#lexicon) && !(again && said === '') && isOnlyName(said, this.#lexicon))
      return false
    return again || isVoiceName(label, this.#lexicon)
  }

  /** Behind the last voice: lines for signatures. */
  #endsTalk({ whole }: Unit): boolean {
    return (
      /_{3,}/.test(whole.value) ||
      (isRole(whole.value.split(/\s/u)[0] ?? '', this.#lexicon) && whole.length < 80)
    )
  }
}

/** The clock on a line of its own between a voice and what it says. */
const isClock = ({ value }: Text, open: OpenTurn | null): boolean =>
  open?.parts.length === 0 && timeAlone(value) !== null

/** Whether a line is nobody's words. */
const isBeside = (whole: Text, open: OpenTurn | null): boolean => isAside(whole) || isClock(whole, open)

/** What happens in the room: '(Оживление в зале.)'. */
export const isAside = ({ value }: Text): boolean => /^[([].*[)\]]\.?$/u.test(value)

function isOnlyName(said: string, lexicon: Lexicon): boolean {
  const [first] = findNames(said, lexicon.names, { loose: true })
  return said.trim() === '' || (first !== undefined && first.start === 0 && said.length - first.end < 40)
}

function turnOf({ label, time, parts }: OpenTurn): Turn {
  return { label, time, text: Text.join(parts) }
}
