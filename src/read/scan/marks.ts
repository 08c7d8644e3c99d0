/** What the sign of a list is read as where it is no letter. */
const STRANGE = /^(?:[°®©¢»«¤¥§†■□▪►>=~+*·•e]|о|o|®)$/u
/** A sign opens a list where so many lines begin with it. */
const FEWEST = 2
const DASHES = /^[—–−-]{2,4}$/u
/** Nothing but strokes, dots and brackets: what ruled lines, stamps and creases leave. */
const STROKES = /^[|[\]{}_~`'‘’“”^*=<>\\/.,:;]{1,6}$/u

/** Headings whose words stand wide, so that the space between them is lost. */
const GLUED = /^(повестка)(дня:?)$/iu

/** A number that stands close before what it counts: '3.СЛУШАЛИ:'. */
const GLUED_NUMBER = /^(\d{1,2}\.)(\p{Lu}{3}.*)$/u

/** A heading of two words that were read as one. */
export const withSpace = (word: string): string => word.replace(GLUED, '$1 $2').replace(GLUED_NUMBER, '$1 $2')

/** A full stop that was read twice before another mark: 'Л.Л..,'. */
export const withOneStop = (word: string): string => word.replace(/(?<=[^.])\.\.(?=[,;:)]$)/u, '.')

/** A title whose number has lost its sign: 'ПРОТОКОЛ 4'. */
const NUMBERED = /^протокол$/iu
const NUMBER = /^\d{1,4}(?:[-/]\d{1,4})?$/

/** The words of a line, with the sign of the number put before the number of a title that stands alone. */
export function withNumberSign(words: readonly string[]): readonly string[] {
  const [title = '', number = ''] = words
  return words.length === 2 && NUMBERED.test(title) && NUMBER.test(number) ? [title, `№${number}`] : words
}

/** A dash that was read as two or three. */
export const withOneDash = (word: string): string => (DASHES.test(word) ? '—' : word)

/** Whether a word that the recogniser is not sure of is no word. */
export const isStroke = (word: string, confidence: number, least: number): boolean =>
  confidence < least && STROKES.test(word)

/** The signs that open lines of lists on a page without being bullets: those that come again before a word. */
export function strangeBullets(lines: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const [first, second] of lines) {
    if (first === undefined || second === undefined || !STRANGE.test(first)) continue
    // 'о' and 'o' open sentences too: only before a capital are they a ring.
    if (/^[оoe]$/u.test(first) && !/^[«"А-ЯЁA-Z]/u.test(second)) continue
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([sign]) => sign))
}
