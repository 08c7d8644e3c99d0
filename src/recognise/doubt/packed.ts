/**
 * Weights as letters: for each, how far its place is behind the one before (digits of 32, the lowest first, each but the last
 * marked), and how many times `UNIT` it is.
 */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const DIGIT = 32
const MIDDLE = 32
export const UNIT = 0.04

/** What is left of a weight when it is packed: small ones are nothing, large ones are cut. */
const unitsOf = (weight: number): number =>
  Math.max(1 - MIDDLE, Math.min(MIDDLE - 1, Math.round(weight / UNIT)))

export function packed(weights: Float64Array): string {
  let [text, last] = ['', 0]
  for (const [place, weight] of weights.entries()) {
    const units = unitsOf(weight)
    if (units === 0) continue
    let gap = place - last
    for (; gap >= DIGIT; gap = Math.floor(gap / DIGIT)) text += LETTERS[DIGIT + (gap % DIGIT)] ?? ''
    text += (LETTERS[gap] ?? '') + (LETTERS[units + MIDDLE] ?? '')
    last = place
  }
  return text
}

/** Weights by their places; those that are nothing are left out. */
export function unpacked(text: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  let [place, gap, scale] = [0, 0, 1]
  for (let at = 0; at < text.length; at++) {
    const digit = LETTERS.indexOf(text.charAt(at))
    gap += (digit % DIGIT) * scale
    scale *= DIGIT
    if (digit >= DIGIT) continue
    place += gap
    at++
    weights.set(place, (LETTERS.indexOf(text.charAt(at)) - MIDDLE) * UNIT)
    gap = 0
    scale = 1
  }
  return weights
}
