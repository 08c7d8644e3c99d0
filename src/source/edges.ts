/** Index of the last dash with spaces around it, that of the space before it; -1 for none. */
export const lastSpacedDash = (text: string): number =>
  Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' — '), text.lastIndexOf(' - '))

/** A mark with spaces around it that parts a tail off, and where the words begin behind it. */
export interface SpacedMark {
  readonly start: number
  readonly end: number
}

/** What people type for a dash or an arrow: 'закупить краску -- Белов', '>> Белов', '/ Белов /'. */
const TAIL_MARKS = [
  ' – ',
  ' — ',
  ' - ',
  ' -- ',
  ' --- ',
  ' --> ',
  ' ⇒ ',
  ' >> ',
  ' > ',
  ' => ',
  ' -> ',
  ' → ',
  ' // ',
  ' / ',
  ' | ',
]

const BLANK = 32
const MARK_SIGNS = '–—-⇒>=→/|'

/** The last dash, arrow, stroke or bar of a line with spaces around it; null for none. */
export function lastTailMark(text: string): SpacedMark | null {
  for (let start = text.length - 2; start >= 0; start--) {
    if (text.charCodeAt(start) !== BLANK || !MARK_SIGNS.includes(text.charAt(start + 1))) continue
    const mark = TAIL_MARKS.find((one) => text.startsWith(one, start))
    if (mark !== undefined) return { start, end: start + mark.length }
  }
  return null
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
