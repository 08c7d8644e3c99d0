import { leftOf, rightOf, type Segment, type TextLine } from './lines.ts'

interface Column {
  x: number
  end: number
}

/** Lines one under the other whose parts stand in columns. */
export interface PageTableLines {
  /** Where each column begins. */
  readonly lefts: readonly number[]
  /** The lines of each cell, row by row. */
  readonly rows: readonly (readonly (readonly TextLine[])[])[]
  /** Index of the first line after it. */
  readonly next: number
}

/** In sizes of the font: a step down within a cell, between rows, and out of the table. */
const ROW_STEP = 1.42
const OUT_STEP = 3.2
const TOUCH = 2
const FEWEST_LINES = 2

/** The column that a part stands in: the one it lies over; -1 for none, -2 where it lies over several. */
function columnOf(segment: Segment, columns: readonly Column[]): number {
  const over = columns.flatMap((column, index) =>
    segment.x < column.end - TOUCH && segment.end > column.x + TOUCH ? [index] : [],
  )
  if (over.length > 1) return -2
  return over[0] ?? -1
}

/** Takes the parts of a line into the columns, if every one of them has its own. */
function fits(line: TextLine, columns: Column[]): number[] | null {
  const places = line.segments.map((segment) => columnOf(segment, columns))
  if (places.some((place) => place < 0) || new Set(places).size < places.length) return null
  line.segments.forEach((segment, index) => {
    const column = columns[places[index] ?? -1]
    if (!column) return
    column.x = Math.min(column.x, segment.x)
    column.end = Math.max(column.end, segment.end)
  })
  return places
}

/** Columns of the lines from an index on, as far as they stand in the same ones: by the line with most parts. */
function columnsFrom(lines: readonly TextLine[], from: number): Column[] {
  let widest: TextLine | null = null
  for (let at = from; at < Math.min(lines.length, from + 12); at++) {
    const line = lines[at]
    if (!line || line.page !== lines[from]?.page) break
    if (line.segments.length > (widest?.segments.length ?? 1)) widest = line
    if (at > from && line.segments.length === 1 && rightOf(line) - leftOf(line) > 300) break
  }
  return widest?.segments.map(({ x, end }) => ({ x, end })) ?? []
}

/** A line of a table: the columns of its parts, and the step down to it; infinite at the top of another page. */
interface TakenLine {
  readonly line: TextLine
  readonly places: readonly number[]
  readonly step: number
}

/** The step down to the line of an index from the one before it; null where the table ends before it. */
function stepTo(lines: readonly TextLine[], at: number, line: TextLine): number | null {
  const before = lines[at - 1]
  if (!before) return 0
  if (before.page !== line.page) return line.segments.length < 2 ? null : Infinity
  const step = (before.y - line.y) / Math.max(line.size, before.size)
  return step > OUT_STEP ? null : step
}

/** The lines from an index on that stand in the columns. */
function linesIn(lines: readonly TextLine[], from: number, columns: Column[]): TakenLine[] {
  const taken: TakenLine[] = []
  let next = from
  for (let line = lines[next]; line; line = lines[++next]) {
    const step = next === from ? 0 : stepTo(lines, next, line)
    const places = step === null ? null : fits(line, columns)
    if (step === null || !places) break
    taken.push({ line, places, step })
  }
  return taken
}

/** Drops the last lines of one part each: they stand under the table, not in it, unless they go on with a cell. */
function dropBelow(taken: TakenLine[]): void {
  while (taken.length > 0) {
    const last = taken[taken.length - 1]
    if (!last || last.places.length > 1 || last.step < ROW_STEP) return
    taken.pop()
  }
}

/** A surname, and the rest of a name that is written below it. */
const FAMILY = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?$/u
const GIVEN = /^[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:ич|на)$/u

/** Whether a line goes on with the name that a row begins with. */
function goesOnWithName(row: readonly (readonly TextLine[])[] | undefined, { segments }: TextLine): boolean {
  const [family, ...more] = row?.[0] ?? []
  if (!family || more.length > 0) return false
  return FAMILY.test(family.segments[0]?.text.trim() ?? '') && GIVEN.test(segments[0]?.text.trim() ?? '')
}

/** The lines as rows of cells. */
function rowsOf(taken: readonly TakenLine[], columns: readonly Column[]): TextLine[][][] {
  const parts = taken.filter(({ places }) => places.length > 1)
  const spaced = parts.filter(({ step }) => step > ROW_STEP).length * 2 > parts.length
  const rows: TextLine[][][] = []
  for (const { line, places, step } of taken) {
    const name = places[0] === 0 && goesOnWithName(rows.at(-1), line)
    const opens = step > ROW_STEP || (!spaced && places.includes(0) && !name)
    if (rows.length === 0 || opens) rows.push(columns.map(() => []))
    const row = rows[rows.length - 1] ?? []
    line.segments.forEach((segment, index) => row[places[index] ?? 0]?.push({ ...line, segments: [segment] }))
  }
  return rows
}

/**
 * The table that begins at the line of an index, or null. Its lines have parts in the same columns; a row begins where
 * the step down is greater than between the lines of a cell, or, where all steps are alike, in the first column.
 */
export function tableAt(lines: readonly TextLine[], from: number): PageTableLines | null {
  const first = lines[from]
  if (!first || first.segments.length < 2) return null
  const columns = columnsFrom(lines, from)
  if (columns.length < 2) return null
  const taken = linesIn(lines, from, columns)
  if (taken.filter(({ places }) => places.length > 1).length < FEWEST_LINES) return null
  dropBelow(taken)
  return { lefts: columns.map(({ x }) => x), rows: rowsOf(taken, columns), next: from + taken.length }
}

/** First parts of words that keep their hyphen: 'контрольно-ревизионная'. */
const COMPOUND = new Set(
  (
    'административно бюджетно военно воспитательно государственно детско духовно жилищно инженерно ' +
    'информационно историко контрольно культурно лечебно материально медико методико молодёжно научно нормативно ' +
    'общественно организационно очно планово производственно противопожарно профилактико психолого ' +
    'ремонтно санитарно социально спортивно строительно творческо технико торгово уборочно учебно физкультурно ' +
    'финансово хозяйственно художественно экспертно'
  ).split(' '),
)

/** Whether a line ends within a word that has a hyphen of its own there. */
const endsInCompound = (line: string): boolean =>
  line.endsWith('-') && COMPOUND.has(line.slice(line.lastIndexOf(' ') + 1, -1).toLowerCase())

/** Two lines of one text: a word that was divided at the end of the line is put together. */
export function joined(before: string, after: string): string {
  if (before === '') return after
  if (/[а-яёa-z]\u00ad$/iu.test(before)) return `${before.slice(0, -1)}${after}`
  if (endsInCompound(before)) return `${before}${after}`
  if (/[а-яёa-z]-$/iu.test(before) && /^[а-яёa-z]/u.test(after)) return `${before.slice(0, -1)}${after}`
  return `${before} ${after}`
}
