import type { Text } from '../document/text.ts'
import type { Ledger } from './ledger.ts'

/** The breaks within a cell part its lines and are no words of theirs. */
export function markBreaks(cell: Text, ledger: Ledger): void {
  for (let at = cell.value.indexOf('\n'); at >= 0; at = cell.value.indexOf('\n', at + 1))
    ledger.marker('break', cell.place(at, at + 1))
}
