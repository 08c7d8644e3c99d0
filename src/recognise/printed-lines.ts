import type { Table } from '../document/document.ts'
import type { PrintedLine, PrintedPart } from '../model/printed-line.ts'
import type { Source } from '../source/source.ts'
import type { Reading } from './decode/decode.ts'
import type { Role } from './decode/roles.ts'
import type { Outline } from './passage.ts'
import type { Statement } from './statements.ts'
import { isPageNumber, type Unit } from './units.ts'

const PART_OF: Readonly<Record<Role, PrintedPart>> = {
  front: 'front',
  title: 'title',
  field: 'field',
  person: 'person',
  presentPerson: 'person',
  present: 'people',
  absent: 'people',
  invited: 'people',
  presentEntry: 'person',
  absentEntry: 'person',
  invitedEntry: 'person',
  quorum: 'field',
  agenda: 'agenda',
  entry: 'entry',
  entryMore: 'entryMore',
  opening: 'opening',
  titleMore: 'opening',
  lead: 'said',
  speaker: 'said',
  heard: 'said',
  spoke: 'said',
  noted: 'said',
  proposed: 'said',
  decided: 'said',
  clause: 'clause',
  deed: 'said',
  vote: 'vote',
  after: 'said',
  note: 'said',
  report: 'said',
  closing: 'field',
  signature: 'signature',
  tail: 'tail',
}

/** The question that each unit is of. */
function questionsOf({ questions }: Outline): Map<Unit, number> {
  const found = new Map<Unit, number>()
  questions.forEach(({ listed, titles, again, pieces }, index) => {
    const statements = [...listed, ...titles, ...again, ...pieces.map(({ statement }) => statement)]
    for (const { unit } of statements) if (!found.has(unit)) found.set(unit, index)
  })
  return found
}

/** A cell or a line without the blanks around its breaks. */
const tidy = (value: string): string =>
  value
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

/** The lines of a record as they are printed, without page numbers and running heads, each with its part. */
export function printedLines(
  units: readonly Unit[],
  statements: readonly Statement[],
  readings: readonly Reading[],
  outline: Outline,
  source: Source,
): PrintedLine[] {
  const read = readLines(statements, readings)
  const questionOf = questionsOf(outline)
  const tables = new Map<Table, number>()
  return units
    .filter((unit) => !isPageNumber(unit))
    .map((unit): PrintedLine => {
      const { whole, table, row, bullet, bold, indent, gap } = unit
      if (table && !tables.has(table)) tables.set(table, tables.size)
      const { statement = null, reading = null } = read.get(unit) ?? {}
      const { start, end } = source.position(whole.place())
      return {
        part: reading ? PART_OF[reading.role] : 'tail',
        text: whole.value,
        ...headOf(unit, statement),
        bullet,
        bold,
        indent,
        gap,
        cells: row?.cells.map(({ value }) => tidy(value)) ?? null,
        table: table ? (tables.get(table) ?? null) : null,
        columns: row !== null && statement?.cell?.role === 'heads',
        lines: [start.line, end.line],
        question: questionOf.get(unit) ?? null,
      }
    })
}

interface ReadLine {
  readonly statement: Statement
  readonly reading: Reading | undefined
}

/** The first statement of each unit with what it was read as. */
function readLines(
  statements: readonly Statement[],
  readings: readonly Reading[],
): ReadonlyMap<Unit, ReadLine> {
  const read = new Map<Unit, ReadLine>()
  for (const [at, statement] of statements.entries())
    if (!read.has(statement.unit)) read.set(statement.unit, { statement, reading: readings[at] })
  return read
}

/** The lengths of the ordinal and of the label that a line begins with; a row has none. */
function headOf(
  { row, ordinal }: Unit,
  statement: Statement | null,
): Pick<PrintedLine, 'ordinal' | 'head' | 'labelled'> {
  const label = statement?.label ?? statement?.question ?? null
  const labelled = label !== null && !label.guessed
  if (row) return { ordinal: 0, head: 0, labelled }
  const length = ordinal?.length ?? 0
  return { ordinal: length, head: Math.max(length, labelled ? (statement?.head.length ?? 0) : 0), labelled }
}
