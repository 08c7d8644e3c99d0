import type { Place } from '../../source/place.ts'
import type { Spoken } from './merged-speeches.ts'

/** Share of cues that begin with what the one before shows, from which on the file is one of rolling captions. */
const ROLLING_SHARE = 0.5
const FEWEST_CUES = 4
/** So many characters are compared: two lines of a screen. */
const LONGEST_OVERLAP = 240

/** How much of the head of a cue the cue before has shown at its end: whole words, the longest stretch. */
export function overlap(before: string, after: string): number {
  for (let length = Math.min(before.length, after.length, LONGEST_OVERLAP); length > 0; length--) {
    const whole = length === after.length || after[length] === ' '
    const opens = length === before.length || before[before.length - length - 1] === ' '
    if (whole && opens && before.endsWith(after.slice(0, length))) return length
  }
  return 0
}

/**
 * The pieces of all cues; where captions roll (each cue shows the line before once more, as YouTube's do), what is shown
 * again is left out and added to `syntax`.
 */
export function unrolled(shown: readonly (readonly Spoken[])[], syntax: Place[]): Spoken[] {
  const cues = shown.filter((pieces) => pieces.length > 0)
  const overlaps = cues.map((pieces, index) => {
    const [before, after] = [cues[index - 1], pieces[0]]
    const last = before?.[before.length - 1]
    const alike = last && after && last.voice?.value === after.voice?.value
    return alike ? overlap(last.text.value, after.text.value) : 0
  })
  const rolling = overlaps.filter((length) => length > 0).length
  if (cues.length < FEWEST_CUES || rolling < (cues.length - 1) * ROLLING_SHARE) return cues.flat()
  return cues.flatMap((pieces, index) => {
    const [first, ...rest] = pieces
    const length = overlaps[index] ?? 0
    if (!first || length === 0) return pieces
    syntax.push(first.text.place(0, length))
    const text = first.text.slice(length).trim()
    return text.value === '' ? rest : [{ ...first, text }, ...rest]
  })
}
