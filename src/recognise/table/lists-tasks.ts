import type { Table } from '../../document/document.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { layoutOf } from './table-layout.ts'

/** Whether a table says of each task who does it: its rows are decisions wherever they stand. */
export function listsTasks(table: Table, lexicon: Lexicon): boolean {
  const { listing, certain } = layoutOf(table, lexicon)
  return listing === 'tasks' && certain
}
