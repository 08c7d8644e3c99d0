/** Index of the last dash with spaces around it, that of the space before it; -1 for none. */
export const lastSpacedDash = (text: string): number =>
  Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' — '), text.lastIndexOf(' - '))

const ARROWS = ['-->', '->', '=>', '→', '⇒']

/** The last dash or arrow between blanks, which parts what stands behind it: where it begins, and where that does; null for none. */
export function lastParting(text: string): { readonly start: number; readonly end: number } | null {
  const dash = lastSpacedDash(text)
  let found = dash < 0 ? null : { start: dash + 1, end: dash + 3 }
  for (const arrow of ARROWS) {
    const at = text.lastIndexOf(` ${arrow} `)
    if (at >= 0 && at + 1 > (found?.start ?? -1)) found = { start: at + 1, end: at + arrow.length + 2 }
  }
  return found
}

/** The text without white space and any of the given marks at its end. A scan, where a regex would look again and again. */
export function withoutTrailing(text: string, marks = ''): string {
  let end = text.length
  while (end > 0 && (marks.includes(text.charAt(end - 1)) || text.charAt(end - 1).trim() === '')) end--
  return text.slice(0, end)
}

/** Offset from which on a text goes on behind blanks, colons and dashes. */
export function behindMarks(value: string, from: number): number {
  let at = from
  while (at < value.length && /[\s:–—-]/u.test(value[at] ?? '')) at++
  return at
}
