import type { Lexicon } from '../../language/lexicon.ts'
import type { Unit } from '../units.ts'
import { isStoppedVoice, spokenLineOf, type SpokenLine } from './voice-lines.ts'

/** How many voices have to be named on lines of their own, each so often: lists of people and signatures come once. */
const LEAST_VOICES = 2
const LEAST_TURNS = 3
const LONGEST = 160

/** 'ПРЕДСЕДАТЕЛЬСТВУЮЩИЙ.', 'ШАМШУРИН О.И., начальник отдела.', 'Cllr Hale:' alone on a line: a name or a role, and a post behind it. */
const ALONE =
  /^(\p{Lu}[\p{L}-]+ (?:\p{Lu}\. ?){1,2}|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+\.? \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}-]+(?: \p{Ll}[\p{L}-]+){0,3})(?:, ?[^.:;!?]{1,110}| ?\([^()]{1,90}\))?[.:]?$/u

/** The voice that a line names and says nothing of, by its shape and by what the words are known for. */
function aloneOn(value: string, lexicon: Lexicon): SpokenLine | null {
  const label = value.length <= LONGEST ? ALONE.exec(value)?.[1]?.trimEnd() : undefined
  if (label === undefined || !isStoppedVoice(label, lexicon)) return null
  const end = value.length - (/[.:]$/u.test(value) && label.length < value.length ? 1 : 0)
  return { time: null, start: 0, end, body: value.length, sure: false, stopped: true }
}

/** A line that may name a voice by itself, and the voice without its post. */
interface Alone {
  readonly line: SpokenLine
  readonly voice: string
}

/** Lines that name a voice and nothing else, where several voices do so again and again and words follow each. */
function aloneIn(
  units: readonly Unit[],
  lines: readonly (SpokenLine | null)[],
  lexicon: Lexicon,
): (Alone | null)[] {
  const found = units.map(({ whole, row, heading, bullet }, at): Alone | null => {
    if (lines[at] || row || heading > 0 || bullet !== null) return null
    const line = aloneOn(whole.value, lexicon)
    return line && { line, voice: whole.value.split(/[,(.:]/u, 1)[0] ?? '' }
  })
  const heard = found.map((one, at) => (one && at + 1 < units.length && !found[at + 1] ? one : null))
  const counts = new Map<string, number>()
  for (const one of heard) if (one) counts.set(one.voice, (counts.get(one.voice) ?? 0) + 1)
  const voices = [...counts.values()].filter((count) => count >= LEAST_TURNS).length
  return voices >= LEAST_VOICES ? heard : heard.map(() => null)
}

/** The voice that each line of a text names at its head or alone, and null for the others. */
export function spokenLines(units: readonly Unit[], lexicon: Lexicon): (SpokenLine | null)[] {
  const lines = units.map(({ whole, row, heading, bullet }) =>
    row || heading > 0 || bullet !== null ? null : spokenLineOf(whole.value, lexicon),
  )
  const alone = aloneIn(units, lines, lexicon)
  return lines.map((line, at) => line ?? alone[at]?.line ?? null)
}
