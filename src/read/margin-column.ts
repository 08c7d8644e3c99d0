import type { Place } from '../source/place.ts'
import { columnAt, type PrintedLine } from './printed-lines.ts'

/** The lines of a text without what stands in a narrow column at its right margin, and what stands there. */
export interface MarginColumn {
  readonly lines: readonly PrintedLine[]
  /** By the index of its line in `lines`. */
  readonly notes: ReadonlyMap<number, Place>
  /** The heading of the column. */
  readonly heading: Place | null
}

/** The margin begins no earlier than in this column, and is no wider. */
const LEAST_COLUMN = 40
const WIDEST = 22
/** Fewest notes that make a column, and how far apart they may begin. */
const LEAST_NOTES = 2
const NEAR = 1
/** Words beside a note have more characters. */
const LEAST_WORDS = 20
const LONGEST_LINE = 400

/** Initials of those who act: 'KO', 'DF/KO', 'All'. */
const INITIALS = /^(?:\p{Lu}{2,4}|All)(?:\s?[/,&+]\s?(?:\p{Lu}{2,4}|All))*$/u
/** Below a heading also a name or a post: 'Clerk', 'Cllr Roe', 'J. Roe/Chair'. */
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u
const MOST_NAMES = 4
const HEADING = /^\p{Lu}[\p{L}/ ]{2,20}$/u

/** Whether a note is nothing but words of names and posts. */
function isNamed(value: string): boolean {
  const words = value.split(/[\s/,&+]/u).filter((word) => word !== '')
  return words.length > 0 && words.length <= MOST_NAMES && words.every((word) => NAME.test(word))
}

/** What stands at the right of a line behind a wide gap; `before` is where the words at the left end. */
interface Note extends Place {
  readonly column: number
  readonly before: number
}

function noteOf(text: string, line: PrintedLine): Note | null {
  if (line.to - line.from > LONGEST_LINE) return null
  const gap = text.slice(line.from, line.to).lastIndexOf('   ')
  if (gap <= 0) return null
  const start = line.from + gap + 3
  let before = start
  while (before > line.from && text.charAt(before - 1) === ' ') before--
  const words = text.slice(line.from, before)
  // Several gaps make columns, and dots lead to what belongs to the words before them.
  if (words.length < LEAST_WORDS || /\s{3,}|\.{3,}|_{2,}/u.test(words) || !/\p{Ll}{3}/u.test(words))
    return null
  const column = columnAt(text, line.start, start)
  return column < LEAST_COLUMN || line.to - start > WIDEST ? null : { start, end: line.to, column, before }
}

/** The line that is nothing but the heading over notes in a column; -1 for none. */
function headingOver(text: string, lines: readonly PrintedLine[], column: number, first: number): number {
  return lines
    .slice(0, first)
    .findLastIndex(
      ({ from, to, indent }) =>
        Math.abs(indent - column) <= NEAR && HEADING.test(text.slice(from, Math.min(to, from + WIDEST + 1))),
    )
}

/** Whether lines stand right below each other: a list, each entry with a column of its own. */
const isList = (indexes: readonly number[]): boolean =>
  indexes.length > LEAST_NOTES &&
  indexes.every((index, at) => at === 0 || index === (indexes[at - 1] ?? 0) + 1)

/** The notes that stand under each other with those of one column, by the index of their lines; null for none. */
function columnOf(
  text: string,
  lines: readonly PrintedLine[],
): { readonly found: readonly (readonly [number, Note])[]; readonly heading: number } | null {
  const all = lines.flatMap((line, index): (readonly [number, Note])[] => {
    const note = noteOf(text, line)
    return note ? [[index, note]] : []
  })
  for (const [, { column }] of all) {
    const under = all.filter(([, note]) => Math.abs(note.column - column) <= NEAR)
    const heading = headingOver(text, lines, column, under[0]?.[0] ?? 0)
    const names = heading < 0 ? (value: string): boolean => INITIALS.test(value) : isNamed
    const found = under.filter(([, { start, end }]) => names(text.slice(start, end)))
    const enough = heading >= 0 ? 1 : LEAST_NOTES
    if (found.length < enough || found.length * 2 < under.length) continue
    if (heading < 0 && isList(found.map(([index]) => index))) continue
    return { found, heading }
  }
  return null
}

/** Takes a column of who acts off the right margin: the words that it stands beside then go on from line to line. */
export function withoutMargin(text: string, lines: readonly PrintedLine[]): MarginColumn {
  const column = columnOf(text, lines)
  if (!column) return { lines, notes: new Map(), heading: null }
  const { heading } = column
  const own = new Map(column.found)
  const notes = new Map<number, Place>()
  const kept: PrintedLine[] = []
  let gap = false
  lines.forEach((line, index) => {
    const note = own.get(index)
    if (index === heading) {
      gap ||= line.gap
      return
    }
    if (note) notes.set(kept.length, { start: note.start, end: note.end })
    const to = note?.before ?? line.to
    const width = columnAt(text, line.from, to, line.indent)
    kept.push({ ...line, to, width, gap: line.gap || gap })
    gap = false
  })
  const head = lines[heading]
  return { lines: kept, notes, heading: head ? { start: head.from, end: head.to } : null }
}
