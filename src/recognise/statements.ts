import type { Row } from '../document/document.ts'
import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { guessedLabel, readLabel, type Label } from '../language/labels.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import { dividerNumber } from './divider-number.ts'
import { FIELDS, INLINE, inlineStarts } from './inline-starts.ts'
import { joiningIn } from './joining.ts'
import type { Cell } from './table/cell.ts'
import { tableStatements } from './table/table-statements.ts'
import type { Unit } from './units.ts'
import { unrolled } from './unrolled.ts'

/** A unit, or a part of one that begins with a label of its own, taken apart: ordinal, question, label, words. */
export interface Statement {
  readonly unit: Unit
  readonly ordinal: Ordinal | null
  /** 'По второму вопросу', 'Вопрос 2.' */
  readonly question: Label | null
  readonly label: Label | null
  /** Ordinal and labels, as printed. */
  readonly head: Text
  /** The words after ordinal and labels. */
  readonly text: Text
  /** Index in `text` from which on these are words, whatever they look like: 0 for all of it, null for none. */
  readonly verbatim: number | null
  /** First of its unit: stands at the beginning of a line. */
  readonly first: boolean
  /** 0, or its level as a heading: as marked, or as the lines look that head others in this record. */
  readonly level: number
  /** What column of a table it was made of; null where no table's headings tell what it is. */
  readonly cell: Cell | null
}

/** '| Дата: 21.05.2024 | Место: прорабская |': a row of the header, a field to a cell. */
function isRowOfFields({ cells }: Row, lexicon: Lexicon): boolean {
  const fields = cells.slice(1).filter(({ value }) => {
    const label = readLabel(value.trim(), lexicon)
    return label !== null && label.separator === ':' && FIELDS.has(label.key)
  })
  return fields.length > 0
}

const LONGEST_FIELD = 40

/** A row of two cells with a colon after the first: 'Chair | Naomi Eberhardt' is read as 'Chair: Naomi Eberhardt'. */
function asField({ row }: Unit, value: string, { grammar }: Lexicon): string {
  const [name, field, ...further] = row?.cells.filter((cell) => cell.value.trim() !== '') ?? []
  const end = name?.trim().length ?? 0
  if (!grammar || !field || further.length > 0 || end > LONGEST_FIELD || value[end] !== ' ') return value
  return `${value.slice(0, end)}:${value.slice(end + 1)}`
}

function take(
  unit: Unit,
  whole: Text,
  ordinal: Ordinal | null,
  from: number,
  first: boolean,
  lexicon: Lexicon,
): Statement {
  let at = from
  let question: Label | null = null
  let label: Label | null = null
  const shift = whole.length - unit.text.length
  const words = first && unit.verbatim !== null ? shift + unit.verbatim : whole.length
  const value = unit.row && first ? asField(unit, whole.value, lexicon) : whole.value.slice(0, words)
  const divider = first && ordinal === null ? dividerNumber(value) : null
  if (divider !== null) {
    question = { ...guessedLabel('question', 'end', value), number: divider, guessed: false }
    at = value.length
  }
  for (let round = 0; divider === null && round < 3; round++) {
    const found = readLabel(value.slice(at), lexicon)
    if (!found) break
    if (found.key === 'question' && (found.number !== null || round > 0)) {
      if (question) break
      question = found
    } else if (label) {
      break
    } else if (question && !INLINE.has(found.key) && found.key !== 'speaker') {
      break
    } else {
      label = found
      if (!INLINE.has(found.key)) {
        at += found.body
        break
      }
    }
    at += found.body
    if (question && label) break
  }
  const rest = whole.slice(at)
  const text = rest.trim()
  const blank = rest.length - rest.value.trimStart().length
  const verbatim = words < whole.length ? Math.max(0, words - at - blank) : null
  return {
    unit,
    ordinal,
    question,
    label,
    head: whole.slice(0, at),
    text,
    verbatim,
    first,
    level: unit.heading,
    cell: null,
  }
}

/** The same statement read as plain words: a label at its head was none. */
export function withoutLabel(statement: Statement): Statement {
  const { unit, ordinal } = statement
  const length = unit.whole.length - unit.text.length
  if (!statement.first || statement.cell) return statement
  return {
    ...statement,
    ordinal,
    question: null,
    label: null,
    head: unit.whole.slice(0, length),
    text: unit.text.trim(),
    verbatim: unit.verbatim,
  }
}

/** The statements of a unit: usually one. */
export function statementsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  return partsOf(unit, lexicon).flatMap((statement) => unrolled(statement, lexicon))
}

function partsOf(unit: Unit, lexicon: Lexicon): Statement[] {
  const cells = tableStatements(unit, lexicon)
  if (cells) return cells
  if (unit.row && isRowOfFields(unit.row, lexicon)) {
    const cells = unit.row.cells.filter(({ value }) => value.trim() !== '')
    return cells.map((cell, index) => take(unit, cell.trim(), null, 0, index === 0, lexicon))
  }
  const shift = unit.whole.length - unit.text.length
  const starts = unit.row ? [] : inlineStarts(unit.text.value.slice(0, unit.verbatim ?? undefined), lexicon)
  if (starts.length === 0)
    return [take(unit, unit.row ? unit.text : unit.whole, unit.ordinal, unit.row ? 0 : shift, true, lexicon)]
  const bounds = [0, ...starts, unit.text.length]
  return bounds.slice(0, -1).map((start, index) => {
    const part = unit.text.slice(start, bounds[index + 1])
    if (index === 0)
      return take(unit, unit.whole.slice(0, shift + (bounds[1] ?? 0)), unit.ordinal, shift, true, lexicon)
    const ordinal = readOrdinal(part.value)
    return take(unit, part, ordinal, ordinal?.length ?? joiningIn(part.value, lexicon), false, lexicon)
  })
}
