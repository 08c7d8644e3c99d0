import { endingOf, openingOf } from './line-ends.ts'
import type { PrintedLine } from './printed-lines.ts'

/** So many lines must open with the same words before a colon. */
const LEAST = 2
const SMALL_LABEL = /^[a-zß-öø-ÿа-џ]{3,20}(?: [a-zß-öø-ÿа-џ]{2,20})?:(?=\s|$)/u
const AUTHOR_ENDING = /[.;!?…]["»”)]?$/u

/**
 * Tells the lines that open with a label in small letters, as notes have them: 'решили: …', 'голосов: …'. Its words open
 * several lines of the text, one of them behind the end of a sentence or a gap: 'постановили / следующее: …' never stands so.
 */
export function recurringLabels(text: string, lines: readonly PrintedLine[]): (line: PrintedLine) => boolean {
  const labelOf = (line: PrintedLine): string | undefined => SMALL_LABEL.exec(openingOf(text, line))?.[0]
  const counts = new Map<string, number>()
  const apart = new Set<string>()
  lines.forEach((line, index) => {
    const label = labelOf(line)
    if (label === undefined) return
    counts.set(label, (counts.get(label) ?? 0) + 1)
    const before = lines[index - 1]
    // What stands right below such a label is one as well: 'решили: купить насос', 'голосов: за 4'.
    const below = before !== undefined && apart.has(labelOf(before) ?? '')
    if (!before || line.gap || below || AUTHOR_ENDING.test(endingOf(text, before))) apart.add(label)
  })
  return (line) => {
    const label = apart.size > 0 ? labelOf(line) : undefined
    return label !== undefined && apart.has(label) && (counts.get(label) ?? 0) >= LEAST
  }
}
