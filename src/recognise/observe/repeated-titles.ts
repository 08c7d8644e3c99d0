import type { Ordinal } from '../../language/ordinals.ts'
import { isSimilar } from '../similarity.ts'
import type { Line } from './line.ts'
import { keyOf, SAME_TITLE, titleStems, type QuestionListing } from './question-listing.ts'

/** With the same number as in the list, fewer common words tell that a title is repeated; so they do in a heading. */
const SAME_NUMBERED = 0.45
const SAME_HEADING = 0.6

/** Whether a line behind the list of questions says the title of one of them once more, at least so much like it. */
export function repeatsTitle(
  line: Line,
  listing: QuestionListing,
  lines: readonly Line[],
  least = 0,
): boolean {
  if (line.index <= listing.head || listing.lines.has(line.index) || line.unit.bullet !== null) return false
  const own = titleStems(line.words)
  if (own.length === 0) return false
  return [...listing.titles].some(([index, title]) => {
    const enough = likenessNeeded(line, lines[index]?.ordinal ?? null)
    return enough !== null && isSimilar(own, title, Math.max(enough, least))
  })
}

/** How alike a line and a listed title must be, by their numbers and the look of the line; null where they cannot be one. */
function likenessNeeded({ ordinal, statement, unit }: Line, listed: Ordinal | null): number | null {
  const same = ordinal && listed && keyOf(ordinal) === keyOf(listed)
  if (same) return SAME_NUMBERED
  if (statement.level > 0 || unit.bold) return SAME_HEADING
  return ordinal && listed ? null : SAME_TITLE
}

/** A run of lines that look alike: numbered upwards from one, or with the same bullet. */
function runFrom(lines: readonly Line[], from: number): Line[] {
  const [first] = lines.slice(from)
  const run: Line[] = []
  if (!first || !(first.ordinal ?? first.unit.bullet) || (first.ordinal && first.ordinal.parts.at(-1) !== 1))
    return run
  for (const line of lines.slice(from)) {
    const { ordinal, unit, label } = line
    if (label && label.separator !== 'none') break
    if (first.ordinal) {
      if (ordinal?.style !== first.ordinal.style || ordinal.parts.at(-1) !== run.length + 1) break
    } else if (unit.bullet !== first.unit.bullet || unit.indent !== first.unit.indent) break
    run.push(line)
  }
  return run
}

const LONGEST_SEARCH = 60

/**
 * Whether a numbered run stands between those present and a bare label of decisions below which numbers begin anew: what
 * was to be decided, and what was.
 */
function standsAboveDecisions(lines: readonly Line[], from: number, length: number): boolean {
  const before = lines.slice(0, from)
  // Below 'Комиссия установила:' stands what was found.
  if (before.at(-1)?.key === 'noted') return false
  const present = before.some(({ key }) => key === 'present' || key === 'members')
  const label = lines[from + length]
  const first = lines[from + length + 1]
  if (!present || label?.key !== 'decided' || label.said !== '' || !first?.ordinal) return false
  const run = lines.slice(from, from + length)
  return first.ordinal.parts.at(-1) === 1 && run.every((line) => line.ordinal !== null && !line.namedFirst)
}

/**
 * A list of questions that no label heads, or one of other words: a run of at least two lines of which most come once more
 * below it, as titles of what was taken up. Null where there is none.
 */
export function repeatedListing(lines: readonly Line[], from: number): QuestionListing | null {
  for (let at = from; at < Math.min(lines.length, from + LONGEST_SEARCH); at++) {
    const run = runFrom(lines, at)
    if (run.length < 2 || run.some(({ namedFirst }) => namedFirst)) continue
    const listing: QuestionListing = {
      head: at - 1,
      lines: new Map(run.map(({ index }) => [index, 'entry'] as const)),
      titles: new Map(run.map(({ index, words }) => [index, titleStems(words)])),
    }
    const repeated = lines.slice(at + run.length).filter((line) => repeatsTitle(line, listing, lines))
    if (repeated.length * 2 > run.length || standsAboveDecisions(lines, at, run.length)) return listing
    at += run.length - 1
  }
  return null
}
