import { endingOf, openingOf } from './line-ends.ts'
import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import type { PrintedLine } from './printed-lines.ts'

/** So many lines must open with the same words before a colon. */
const LEAST = 2
const SMALL_LABEL = /^[a-zß-öø-ÿа-џ]{3,20}(?: [a-zß-öø-ÿа-џ]{2,20})?:(?=\s|$)/u
/** 'решили' over its points: all that there is of a line. */
const SMALL_ALONE = /^[a-zß-öø-ÿа-џ]{4,20}(?: [a-zß-öø-ÿа-џ]{2,20})?$/u
const LONGEST_ALONE = 42
const AUTHOR_ENDING = /[.;!?…]["»”)]?$/u

/**
 * Tells the lines that open with a label in small letters, as notes have them: 'решили: …', 'голосов: …', or 'решили' alone over
 * points. Its words open several lines of the text, one of them behind the end of a sentence or a gap or over a point:
 * 'постановили / следующее: …' never stands so.
 */
export function recurringLabels(text: string, lines: readonly PrintedLine[]): (line: PrintedLine) => boolean {
  const aloneOf = (line: PrintedLine): string | undefined =>
    line.to - line.from > LONGEST_ALONE ? undefined : SMALL_ALONE.exec(text.slice(line.from, line.to))?.[0]
  const labelOf = (line: PrintedLine): string | undefined =>
    SMALL_LABEL.exec(openingOf(text, line))?.[0] ?? aloneOf(line)
  const isPoint = (line: PrintedLine | undefined): boolean =>
    line !== undefined &&
    (startsWithBullet(openingOf(text, line)) || startsWithOrdinal(openingOf(text, line)))
  const counts = new Map<string, number>()
  const apart = new Set<string>()
  lines.forEach((line, index) => {
    const label = labelOf(line)
    if (label === undefined) return
    counts.set(label, (counts.get(label) ?? 0) + 1)
    const before = lines[index - 1]
    // What stands right below such a label is one as well: 'решили: купить насос', 'голосов: за 4'.
    const below = before !== undefined && apart.has(labelOf(before) ?? '')
    const over = !label.includes(':') && isPoint(lines[index + 1])
    if (!before || line.gap || below || over || AUTHOR_ENDING.test(endingOf(text, before))) apart.add(label)
  })
  return (line) => {
    const label = apart.size > 0 ? labelOf(line) : undefined
    return label !== undefined && apart.has(label) && (counts.get(label) ?? 0) >= LEAST
  }
}
