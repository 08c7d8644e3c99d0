import type { Row } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { startsWithBullet, startsWithOrdinal } from './line-opening.ts'

/** What parts the lines of one cell that its author broke; a line broken by the width of its column goes on with a space. */
export const CELL_BREAK = '\n'

const ENDING = /[.;:!?]$/u
const SMALL = /^["«„“(]?[a-zß-öø-ÿа-џ]/u
/** 'Action: …', 'Решение: …': a label opens a line of its own. */
const LABEL = /^\p{Lu}[\p{L}-]{2,14}:\s/u
/** 'все задвижки плавок' above '6-9 ноября': a word that a number goes on with. */
const WORD_END = /\p{Ll}$/u
const DIGIT = /^\d/u
/** How full such a line must be: people leave room where they break by hand. */
const NEARLY = 0.85

/** Width of each column: that of its longest line. */
function widthsOf(lines: readonly Row[]): number[] {
  const widths: number[] = []
  for (const { cells } of lines)
    cells.forEach(({ value }, column) => (widths[column] = Math.max(widths[column] ?? 0, value.length)))
  return widths
}

const firstWord = (value: string): number => {
  const end = value.indexOf(' ')
  return end < 0 ? value.length : end
}

/** Whether a line of a cell was broken by the width of its column, and goes on with the next. */
function brokenInCell(before: string, after: string, width: number): boolean {
  if (before === '' || after === '' || startsWithBullet(after) || startsWithOrdinal(after)) return false
  if (LABEL.test(after)) return false
  if (before.length + 1 + firstWord(after) > width) return true
  if (SMALL.test(after) && !ENDING.test(before)) return true
  const full = before.length + 1 + firstWord(after) > width * NEARLY
  return full && DIGIT.test(after) && WORD_END.test(before)
}

function joinedCell(lines: readonly Text[], width: number): Text {
  const filled = lines.filter(({ value }) => value !== '')
  return filled.reduce(
    (whole, line, at) => {
      const before = filled[at - 1]
      if (!before) return line
      return Text.join([whole, line], brokenInCell(before.value, line.value, width) ? ' ' : CELL_BREAK)
    },
    new Text('', []),
  )
}

/** Printed lines of one row put together, cell by cell. */
function joinedRow(lines: readonly Row[], widths: readonly number[]): Row {
  const [only, ...further] = lines
  if (only && further.length === 0) return only
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return {
    cells: Array.from({ length: columns }, (_, column) =>
      joinedCell(
        lines.flatMap((row) => row.cells[column] ?? []),
        widths[column] ?? 0,
      ),
    ),
  }
}

const isBlank = ({ cells }: Row): boolean => cells.every(({ value }) => value === '')

/** Whether a cell goes on with the one above: broken by width, or behind a comma. */
const cellGoesOn = (above: string, value: string, width: number): boolean =>
  above.endsWith(',') || (SMALL.test(value) && brokenInCell(above, value, width))

/**
 * Whether a printed line only goes on with the row above: each cell that it has was broken by width, and its first cell, or one
 * that the row above has, is empty: 'Предъявить | Котов | 29/08' above 'комиссии |  |  '.
 */
function goesOn(before: Row, { cells }: Row, widths: readonly number[]): boolean {
  const filled = cells.flatMap(({ value }, column) => (value === '' ? [] : [{ value, column }]))
  const lacks = cells.some(({ value }, column) => value === '' && (before.cells[column]?.value ?? '') !== '')
  return (
    filled.length > 0 &&
    (cells[0]?.value === '' || lacks) &&
    filled.every(({ value, column }) =>
      cellGoesOn(before.cells[column]?.value ?? '', value, widths[column] ?? 0),
    )
  )
}

/** The rows of a table whose printed lines are not parted by rules: by blank lines between them, or by what goes on. */
function unruled(lines: readonly Row[], widths: readonly number[]): Row[][] {
  const rows: Row[][] = [[]]
  const blank = lines.some((line, at) => at > 0 && at < lines.length - 1 && isBlank(line))
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (isBlank(line)) {
      if (rows[rows.length - 1]?.length) rows.push([])
      return
    }
    const same = before !== undefined && !isBlank(before) && (blank || goesOn(before, line, widths))
    if (same) rows[rows.length - 1]?.push(line)
    else if (rows[rows.length - 1]?.length) rows.push([line])
    else rows[rows.length - 1]?.push(line)
  })
  return rows.filter((row) => row.length > 0)
}

/** Whether a printed line opens a row of its own: a label in a cell, and something in one beside it. */
const opensLabelled = ({ cells }: Row): boolean =>
  cells.some(({ value }) => LABEL.test(value)) && cells.filter(({ value }) => value !== '').length > 1

/** The printed lines between two rules, parted where one of them opens a row of its own. */
function byLabels(lines: readonly Row[]): Row[][] {
  const rows: Row[][] = [[]]
  lines.forEach((line, at) => {
    if (at > 0 && opensLabelled(line)) rows.push([])
    rows[rows.length - 1]?.push(line)
  })
  return rows
}

/** Rows of a drawn table, of its printed lines in the groups that the rules between them make. */
export function rowsOfLines(groups: readonly (readonly Row[])[]): Row[] {
  const widths = widthsOf(groups.flat())
  // Rules above, below and under the headings part no rows from one another.
  const ruled =
    groups.length > 2 ? groups.flatMap(byLabels) : groups.flatMap((group) => unruled(group, widths))
  return ruled.map((group) => joinedRow(group, widths))
}
