import type { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Ledger } from './ledger.ts'
import type { Standing } from './standing.ts'
import { headOf } from './task-columns.ts'
import type { Unit } from './units.ts'
import { isOneOf } from '../language/words.ts'

/** What a table of people says of one of them in the column for it. */
export interface AttendanceMark {
  readonly standing: Standing
  /** Why they are absent, where the cell says that rather than that they are. */
  readonly reason: Text | null
  readonly cell: Text
  /** The row without the cell. */
  readonly rest: readonly Text[]
}

/** Words of a cell without the stop of an abbreviation: 'присут.'. */
const bare = (value: string): string => value.trim().replace(/\.$/u, '')

const saysPresent = (value: string, { headers }: Lexicon): boolean =>
  isOneOf(bare(value).split(/\s/u)[0] ?? '', headers.markedPresent)

/**
 * The mark of a row: 'Котов И.П. | завхоз | присут.'. A cell with other words gives the reason of who is absent, where
 * the column has words for those present at all. Null without such a column, and for an empty cell.
 */
export function attendanceMark({ row, table }: Unit, lexicon: Lexicon): AttendanceMark | null {
  const { headers } = lexicon
  if (!row || !table) return null
  const heads = table.rows[0]?.cells.map(({ value }) => headOf(value)) ?? []
  const column = heads.findIndex((head) => headers.markColumns.includes(head))
  const cell = row.cells[column]?.trim()
  if (column < 0 || !cell || cell.value === '' || row === table.rows[0]) return null
  const cells = row.cells.filter((other, index) => index !== column && other.value.trim() !== '')
  const rest = cells.slice(NUMBER.test(cells[0]?.value.trim() ?? '') ? 1 : 0).map((one) => one.trim())
  if (saysPresent(cell.value, lexicon)) return { standing: 'present', reason: null, cell, rest }
  if (isOneOf(bare(cell.value).split(/\s/u)[0] ?? '', headers.markedAbsent))
    return { standing: 'absent', reason: null, cell, rest }
  const marked = table.rows.some(
    ({ cells }, index) => index > 0 && saysPresent(cells[column]?.value ?? '', lexicon),
  )
  return marked ? { standing: 'absent', reason: cell, cell, rest } : null
}

/** A number of a row in a cell of its own. */
const NUMBER = /^\d{1,3}\.?$/

/** Says that the number of a row is no more than that. */
export function markRowNumber({ row }: Unit, ledger: Ledger): void {
  const first = row?.cells[0]?.trim()
  if (first && NUMBER.test(first.value)) ledger.marker('row-number', first.place())
}
