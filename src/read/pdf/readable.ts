/** Fewer characters say nothing about a file. */
const ENOUGH = 40
/** Share of characters that no font names. */
const MOST_NAMELESS = 0.2
/** Share of letters with marks of Western Europe: Cyrillic letters of an 8-bit font that nothing says are Cyrillic. */
const MOST_WESTERN = 0.5
/** Share of letters and digits in a text that people wrote, at least. */
const LEAST_WORDS = 0.5

const NAMELESS = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu
const WESTERN = /[\u00a1-\u00ff]/g

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Whether a text layer holds words. Fonts that do not say which letters their shapes stand for leave codes: 'ÏÐÎÒÎÊÎË',
 * '!"#$%&', signs of the private use area.
 */
export function isReadable(text: string): boolean {
  const signs = text.replace(/[\s._–—-]/gu, '')
  if (signs.length < ENOUGH) return true
  const nameless = count(signs, NAMELESS) / signs.length
  const western = count(signs, WESTERN) / signs.length
  const words = count(signs, /[\p{L}\p{N}]/gu) / signs.length
  return nameless <= MOST_NAMELESS && western <= MOST_WESTERN && words >= LEAST_WORDS
}
