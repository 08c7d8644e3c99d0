import type { Document, Line, Paragraph, Row, Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Source } from '../source/source.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'

/**
 * One line of thought: what an author typed between two line breaks of their own. Wrapped lines are put together,
 * the ordinal is taken off. Everything after this stage works on units.
 */
export interface Unit {
  /** All the words, ordinal included. */
  readonly whole: Text
  readonly ordinal: Ordinal | null
  /** The words after the ordinal. */
  readonly text: Text
  readonly bullet: string | null
  readonly checked: boolean | null
  readonly heading: number
  readonly bold: boolean
  readonly quote: boolean
  readonly code: boolean
  readonly indent: number
  /** Blank space stands before it. */
  readonly gap: boolean
  /** The row it was made of, where it stands in a table. */
  readonly row: Row | null
  readonly table: Table | null
  /** Index in `text` from which on a word joiner says that these are words, whatever they look like; null for none. */
  readonly verbatim: number | null
}

/** The number of a row, or of a question and its point; an hour has two digits behind its dot. */
const LEADING_NUMBER_CELL = /^\d{1,3}(?:\.\d)?\.?$/

/** Index of the first character that stands behind a word joiner; null where there is none. */
function verbatimIn(whole: Text, source: Source): number | null {
  const joiner = source.verbatimFrom(whole.place())
  if (joiner === null) return null
  const run = whole.runs.find(({ offset, length }) => offset + length > joiner)
  return run ? run.start + Math.max(0, joiner - run.offset) : null
}

function unitOf(lines: readonly Line[], block: Paragraph, first: boolean, source: Source): Unit {
  const whole = Text.join(lines.map((line) => line.text.trim()))
  const verbatim = verbatimIn(whole, source)
  const ordinal = verbatim === 0 ? null : readOrdinal(whole.value)
  return {
    whole,
    ordinal,
    text: ordinal ? whole.slice(ordinal.length) : whole,
    bullet: first ? block.bullet : null,
    checked: first ? block.checked : null,
    heading: block.heading,
    bold: lines.every((line) => line.bold),
    quote: block.quote,
    code: block.code,
    indent: first ? block.indent : (lines[0]?.indent ?? 0),
    gap: first && block.gap,
    row: null,
    table: null,
    verbatim: verbatim === null ? null : Math.max(0, verbatim - (ordinal?.length ?? 0)),
  }
}

function unitsOfParagraph(block: Paragraph, source: Source): Unit[] {
  const groups: Line[][] = []
  for (const line of block.lines) {
    const last = groups[groups.length - 1]
    if (last && line.soft) last.push(line)
    else groups.push([line])
  }
  return groups.map((lines, index) => unitOf(lines, block, index === 0, source))
}

/** A cell without the breaks between its lines. */
const onOneLine = (cell: Text): Text => {
  const { value, runs } = cell.trim()
  return value.includes('\n') ? new Text(value.replaceAll('\n', ' '), runs) : cell.trim()
}

/** A row read as a line: 'Авдеев М.П.    начальник части'; the column of row numbers is left out. */
export function unitsOfTable(table: Table): Unit[] {
  return table.rows.map((row, index) => {
    const cells = row.cells.filter((cell) => cell.value.trim() !== '')
    const numbered = cells.length > 1 && LEADING_NUMBER_CELL.test(cells[0]?.value.trim() ?? '')
    const whole = Text.join(cells.map(onOneLine), '    ')
    const text = numbered ? Text.join(cells.slice(1).map(onOneLine), '    ') : whole
    return {
      whole,
      ordinal: null,
      text,
      bullet: null,
      checked: null,
      heading: 0,
      bold: false,
      quote: false,
      code: false,
      indent: 0,
      gap: index === 0,
      row,
      table,
      verbatim: null,
    }
  })
}

/** The units of a document, in order. */
export function unitsOf(document: Document): Unit[] {
  return document.children
    .flatMap((block) => {
      if (block.type === 'break' || block.type === 'speech') return []
      return block.type === 'table' ? unitsOfTable(block) : unitsOfParagraph(block, document.source)
    })
    .filter((unit) => unit.whole.value !== '')
}

/** The units with numbers that were found at the heads of some, by index, taken off their words. */
export const withOrdinals = (units: readonly Unit[], found: ReadonlyMap<number, Ordinal>): readonly Unit[] =>
  found.size === 0
    ? units
    : units.map((unit, at) => {
        const ordinal = found.get(at)
        return ordinal ? { ...unit, ordinal, text: unit.whole.slice(ordinal.length) } : unit
      })

/** '2', '- 3 -': a line of a page's number alone. */
export function isPageNumber({ whole, row, quote, verbatim }: Unit): boolean {
  return (
    row === null &&
    verbatim === null &&
    !quote &&
    whole.length <= 9 &&
    /^(?:[-–—]{1,2}\s?)?\d{1,3}(?:\s?[-–—]{1,2})?$/u.test(whole.value)
  )
}
