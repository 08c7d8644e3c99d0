import type { TableWords } from '../../language/table-words.ts'
import { recurrenceIn } from '../../language/recurrence.ts'
import { namesIn, type ClauseRow } from '../tasks/clause-rows.ts'
import type { SheetCell, SheetColumn } from './sheet.ts'

export const day = (iso: string | null | undefined): SheetCell => (iso ? { day: iso } : null)

/** A row per leaf clause, or per assignee of it, as in the CSV. */
export function decisionColumns(
  { headers, kinds, recurrence }: TableWords,
  exploded: boolean,
): SheetColumn<ClauseRow>[] {
  const repeated = (rrule: string | null | undefined): string | null =>
    rrule ? (recurrenceIn(rrule, recurrence) ?? rrule) : null
  return [
    { header: headers.protocol, width: 11, cell: ({ input }) => input.model.number },
    { header: headers.date, width: 12, cell: ({ input }) => day(input.model.date) },
    { header: headers.item, width: 9, cell: ({ clause }) => clause.item?.number ?? null },
    { header: headers.itemTitle, width: 30, cell: ({ clause }) => clause.item?.title ?? null },
    { header: headers.clause, width: 8, cell: ({ clause }) => clause.number },
    { header: headers.decision, width: 60, cell: ({ clause }) => clause.text },
    { header: headers.kind, width: 12, cell: ({ clause }) => kinds[clause.decision.kind] },
    {
      header: exploded ? headers.assignee : headers.assignees,
      width: 26,
      cell: ({ assignees }) => namesIn(assignees) || null,
    },
    { header: headers.due, width: 12, cell: ({ clause }) => day(clause.decision.deadline?.due) },
    { header: headers.deadline, width: 22, cell: ({ clause }) => clause.decision.deadline?.text ?? null },
    { header: headers.rrule, width: 20, cell: ({ clause }) => repeated(clause.decision.deadline?.rrule) },
    { header: headers.controller, width: 18, cell: ({ clause }) => clause.decision.controller?.name ?? null },
    {
      header: headers.speakers,
      width: 22,
      cell: ({ clause }) => namesIn(clause.item?.speakers ?? []) || null,
    },
    {
      header: headers.vote,
      width: 30,
      cell: ({ clause: { decision, item } }) => (decision.vote ?? item?.vote)?.text ?? null,
    },
    { header: headers.organization, width: 28, cell: ({ input }) => input.model.organization },
    { header: headers.file, width: 22, cell: ({ input }) => input.file },
    { header: headers.line, width: 8, cell: ({ clause }) => clause.line },
    { header: headers.id, width: 16, cell: ({ id }) => id },
  ]
}
