import type { Lexicon } from '../../language/lexicon.ts'
import type { Unit } from '../units.ts'
import { repeatedLabels } from './repeated-labels.ts'
import { isStoppedVoice, spokenLineOf, type SpokenLine } from './voice-lines.ts'

/** How many voices have to be named on lines of their own, each so often: lists of people and signatures come once. */
const LEAST_VOICES = 2
const LEAST_TURNS = 3
const LONGEST = 160

/** 'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ.', 'ЗУЕВ П.И., начальник отдела.', 'Cllr Hale:' alone on a line: a name or a role, and a post behind it. */
const ALONE =
  /^(\p{Lu}[\p{L}-]+ (?:\p{Lu}\. ?){1,2}|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\.? \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,3})(?:, ?[^.:;!?]{1,110}| ?\([^()]{1,90}\))?[.:]?$/u

/** A line that may name a voice by itself: the words of its name, and the voice without its post. */
interface Alone {
  readonly label: string
  readonly voice: string
}

/** A line that has the shape of a name alone. */
function aloneOn({ whole: { value }, row, heading, bullet }: Unit): Alone | null {
  if (row || heading > 0 || bullet !== null || value.length > LONGEST) return null
  const label = ALONE.exec(value)?.[1]?.trimEnd()
  return label === undefined ? null : { label, voice: value.split(/[,(.:]/u, 1)[0] ?? '' }
}

function spokenAlone(value: string, { label }: Alone): SpokenLine {
  const end = value.length - (/[.:]$/u.test(value) && label.length < value.length ? 1 : 0)
  return { time: null, start: 0, end, body: value.length, sure: false, stopped: true }
}

/** Whether enough voices are named often enough. */
function areVoices(found: readonly (Alone | null)[]): boolean {
  const counts = new Map<string, number>()
  for (const one of found) if (one) counts.set(one.voice, (counts.get(one.voice) ?? 0) + 1)
  return [...counts.values()].filter((count) => count >= LEAST_TURNS).length >= LEAST_VOICES
}

/** Lines that name a voice and nothing else, where several voices do so again and again and words follow each. */
function aloneIn(
  units: readonly Unit[],
  lines: readonly (SpokenLine | null)[],
  lexicon: Lexicon,
): (Alone | null)[] {
  const shaped = units.map((unit, at) => (lines[at] ? null : aloneOn(unit)))
  // Hardly any record has such lines: names are looked for in those that have.
  if (!areVoices(shaped)) return []
  const found = shaped.map((one) => (one && isStoppedVoice(one.label, lexicon) ? one : null))
  const heard = found.map((one, at) => (one && at + 1 < units.length && !found[at + 1] ? one : null))
  return areVoices(heard) ? heard : []
}

/** The voice that each line names, null for the others; and whether few openings of lines come again and take turns. */
export interface SpokenLines {
  readonly lines: readonly (SpokenLine | null)[]
  readonly isDialogue: boolean
}

/** The voice that each line of a text names at its head or alone, and null for the others. */
export function spokenLines(units: readonly Unit[], lexicon: Lexicon): SpokenLines {
  const lines = units.map(({ whole, row, heading, bullet }) =>
    row || heading > 0 || bullet !== null ? null : spokenLineOf(whole.value, lexicon),
  )
  const alone = aloneIn(units, lines, lexicon)
  const repeated = repeatedLabels(units, lexicon)
  const found = lines.map((line, at) => {
    const one = alone[at]
    if (line?.sure) return line
    return repeated[at] ?? line ?? (one ? spokenAlone(units[at]?.whole.value ?? '', one) : null)
  })
  return { lines: found, isDialogue: repeated.length > 0 }
}
