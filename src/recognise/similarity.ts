import { withoutYo } from '../source/letters.ts'
const WORD = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ0-9]+/gu
/** Long enough to tell words apart, short enough to leave Russian endings out. */
const STEM = 5

/** Words of a text without their endings. */
export function stems(text: string): string[] {
  return (withoutYo(text.toLowerCase()).match(WORD) ?? []).map((word) => word.slice(0, STEM))
}

/** Without addresses, which are no words of a title. */
export const withoutLinks = (text: string): string => text.replace(/https?:\/\/\S+/gu, '')

/** Whether two texts are at least so much alike; told by their lengths alone where those differ too much. */
export const isSimilar = (one: readonly string[], other: readonly string[], least: number): boolean =>
  (2 * Math.min(one.length, other.length)) / (one.length + other.length) >= least &&
  similarity(one, other) >= least

/** How alike two texts are in their words, 0 to 1, whatever the cases. Twice the shared words over all words. */
export function similarity(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      shared++
      counts.set(word, left - 1)
    }
  }
  return (2 * shared) / (one.length + other.length)
}

/** Whether two titles each have a word that the other does not. */
export const areOthers = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((stem) => !other.includes(stem)) && other.some((stem) => !one.includes(stem))
