import type { Text } from '../document/text.ts'
import type { Ledger } from './ledger.ts'
import { isPageNumber, type Unit } from './units.ts'

/** The breaks within a cell part its lines and are no words of theirs. */
function markBreaks(cell: Text, ledger: Ledger): void {
  for (let at = cell.value.indexOf('\n'); at >= 0; at = cell.value.indexOf('\n', at + 1))
    ledger.marker('break', cell.place(at, at + 1))
}

/** Page numbers, breaks within cells and what only dresses the page are nothing that a record says. */
export function markLayout(units: readonly Unit[], dress: readonly Text[], ledger: Ledger): void {
  for (const unit of units) if (isPageNumber(unit)) ledger.marker('page', unit.whole.place())
  for (const { row } of units) for (const cell of row?.cells ?? []) markBreaks(cell, ledger)
  for (const text of dress) ledger.marker('dress', text.place())
}
