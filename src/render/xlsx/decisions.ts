import type { TableWords } from '../../language/table-words.ts'
import type { LeafClause } from '../../model/leaf-clause.ts'
import type { RenderInput } from '../renderer.ts'
import type { SheetCell, SheetColumn } from './sheet.ts'

/** A clause and the record that it stands in. */
export interface DecisionRow {
  readonly input: RenderInput
  readonly clause: LeafClause
}

export const day = (iso: string | null | undefined): SheetCell => (iso ? { day: iso } : null)

/** A row per leaf clause, as in the CSV. */
export function decisionColumns({ headers, kinds }: TableWords): SheetColumn<DecisionRow>[] {
  return [
    { header: headers.protocol, width: 11, cell: ({ input }) => input.model.number },
    { header: headers.date, width: 12, cell: ({ input }) => day(input.model.date) },
    { header: headers.item, width: 9, cell: ({ clause }) => clause.item?.number ?? null },
    { header: headers.itemTitle, width: 30, cell: ({ clause }) => clause.item?.title ?? null },
    { header: headers.clause, width: 8, cell: ({ clause }) => clause.number },
    { header: headers.decision, width: 60, cell: ({ clause }) => clause.text },
    { header: headers.kind, width: 12, cell: ({ clause }) => kinds[clause.decision.kind] },
    {
      header: headers.assignees,
      width: 26,
      cell: ({ clause }) => clause.decision.assignees.map(({ name }) => name).join('; ') || null,
    },
    { header: headers.due, width: 12, cell: ({ clause }) => day(clause.decision.deadline?.due) },
    { header: headers.deadline, width: 22, cell: ({ clause }) => clause.decision.deadline?.text ?? null },
    { header: headers.rrule, width: 20, cell: ({ clause }) => clause.decision.deadline?.rrule ?? null },
    { header: headers.controller, width: 18, cell: ({ clause }) => clause.decision.controller?.name ?? null },
    { header: headers.file, width: 22, cell: ({ input }) => input.file },
    { header: headers.line, width: 8, cell: ({ clause }) => clause.line },
  ]
}
