import type { Place } from '../../source/place.ts'
import { LONGEST_OPENING } from './form-pattern.ts'

/** Signs without which a form of a line cannot match: seen once for a line, asked for each of the forms. */
const SIGNS: readonly (readonly [slots: readonly string[], seen: RegExp])[] = [
  [['time', 'clock', 'span'], /\d:\d/],
  [['spoken'], /\d (?:час|hour|минут|minute|секунд|second)/iu],
  [['numbered'], /speaker|спикер|говорящий|участник|собеседник|голос|диктор/iu],
  [['day'], /\d[./-]\d/],
  [['instants'], /\d[.,]\d+\s?s?\s?[-–—→]/],
]
const COLON = 1 << SIGNS.length
const TAB = COLON << 1
/** Set where a line has been looked at. */
const SEEN = TAB << 1

/** The signs that a line needs to have a form such as '[{label}] {clock}'. */
export function signsOf(form: string): number {
  let signs = 0
  for (const [index, [slots]] of SIGNS.entries())
    if (slots.some((slot) => form.includes(`{${slot}}`))) signs |= 1 << index
  if (form.includes(':')) signs |= COLON
  return form.includes('\t') ? signs | TAB : signs
}

const known = new WeakMap<readonly Place[], Uint8Array>()

/** Whether a line has all of some signs. */
export function hasSigns(text: string, lines: readonly Place[], index: number, signs: number): boolean {
  const seen = known.get(lines) ?? new Uint8Array(lines.length)
  known.set(lines, seen)
  let own = seen[index] ?? 0
  const line = lines[index]
  if (own === 0 && line) {
    own = signsIn(text.slice(line.start, Math.min(line.end, line.start + LONGEST_OPENING)))
    seen[index] = own
  }
  return (own & signs) === signs
}

function signsIn(line: string): number {
  let signs = SEEN
  for (const [index, [, sign]] of SIGNS.entries()) if (sign.test(line)) signs |= 1 << index
  if (line.includes(':')) signs |= COLON
  return line.includes('\t') ? signs | TAB : signs
}
