import type { Row, Table } from '../../document/document.ts'
import { hasWord } from '../../source/letters.ts'

/** Fewest headings among the rows of a table that cut it into sections. */
const LEAST = 2
const LONGEST = 120

/** The only cell of a row that is filled, which may span the others; -1 where none or several are. */
function onlyCell({ cells }: Row): number {
  const filled = cells.flatMap(({ value }, at) => (value.trim() === '' ? [] : [at]))
  return filled.length === 1 ? (filled[0] ?? -1) : -1
}

/** Whether the one cell of a row may head the rows below it: a few words that end as no clause does. */
function mayHead(row: Row, column: number): boolean {
  const at = onlyCell(row)
  const value = row.cells[at]?.value.trim() ?? ''
  return (at === 0 || at === column) && hasWord(value) && value.length <= LONGEST && !/[.;,]$/u.test(value)
}

const known = new WeakMap<Table, ReadonlySet<Row>>()

/**
 * The rows of a table of tasks that head those below them: 'Котельные' with every other cell empty, over tasks with more
 * cells filled. The first row must be one, every heading has tasks, and there are several; else a row may be a task of nobody.
 */
export function sectionRows(table: Table, heads: number, column: number): ReadonlySet<Row> {
  const found = known.get(table)
  if (found) return found
  const rows = table.rows.slice(heads)
  const single = rows.map((row) => onlyCell(row) >= 0)
  const headed = rows.filter((row, at) => single[at] === true && mayHead(row, column))
  const regular =
    headed.length >= LEAST &&
    headed.length === single.filter(Boolean).length &&
    single[0] === true &&
    single.every((one, at) => !one || single[at + 1] === false)
  const sections = new Set(regular ? headed : [])
  known.set(table, sections)
  return sections
}
