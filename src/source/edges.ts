/** Index of the last dash with spaces around it, that of the space before it; -1 for none. */
export const lastSpacedDash = (text: string): number =>
  Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' — '), text.lastIndexOf(' - '))

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
