import type { Row, Table } from '../document/document.ts'
import type { ColumnKind } from '../language/columns.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { kindsOf } from './table/heads.ts'
import { unitsOfTable, type Unit } from './units.ts'

/** What parts two columns. */
const WIDE = /\t[\t ]*| {2,}\t?/u
const LONGEST_LINE = 200
/** What may stand beside the names of people, and beside what is to be done. */
const BESIDE: Partial<Record<ColumnKind, readonly ColumnKind[]>> = {
  person: ['role', 'post', 'organization', 'mark', 'present', 'absent'],
  decision: ['assignee', 'deadline', 'together'],
}

/** The two cells of a line with one wide gap; null for other lines. */
function pairOf({ whole, bullet, row, heading }: Unit): Row | null {
  if (row || bullet !== null || heading > 0 || whole.length > LONGEST_LINE) return null
  const gap = WIDE.exec(whole.value)
  if (!gap) return null
  const rest = whole.slice(gap.index + gap[0].length)
  return WIDE.test(rest.value) ? null : { cells: [whole.slice(0, gap.index), rest] }
}

/** Whether two words head columns: 'Name', 'Role'. */
function headsColumns({ cells }: Row, { columns }: Lexicon): boolean {
  const [first, second] = cells.map(({ value }) => kindsOf(value, columns))
  return Object.entries(BESIDE).some(
    ([kind, beside]) => first?.has(kind as ColumnKind) === true && beside.some((one) => second?.has(one)),
  )
}

/**
 * Units with the lines of two columns as rows of a table, where the words of the first line head columns: 'Name    Role'. Without
 * such words two columns are a field with what it says, or somebody who signs.
 */
export function withPairedLines(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  const found: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) break
    const head = pairOf(unit)
    const rows = head && headsColumns(head, lexicon) ? [head] : []
    for (
      let next = units[at + rows.length];
      rows.length > 0 && next && !next.gap;
      next = units[at + rows.length]
    ) {
      const row = pairOf(next)
      if (!row) break
      rows.push(row)
    }
    if (rows.length < 2) {
      found.push(unit)
      continue
    }
    const table: Table = { type: 'table', rows, gap: unit.gap }
    for (const one of unitsOfTable(table)) found.push(one)
    at += rows.length - 1
  }
  return found
}
