import { printingIn } from '../../language/printing.ts'
import { recurrenceIn } from '../../language/recurrence.ts'
import { namesIn, type ClauseRow } from '../tasks/clause-rows.ts'

type Cell = (row: ClauseRow) => string | null

/** A recurrence in the words of the record's language; one that there are no words for as it is. */
const inWords = (rrule: string | null, language: string): string | null =>
  rrule === null ? null : (recurrenceIn(rrule, printingIn(language).tables.recurrence) ?? rrule)

/** Every column there is, by the name that stands in the header. */
export const CELLS = {
  file: ({ clause: { file } }) => file,
  line: ({ clause: { line } }) => (line === null ? null : String(line)),
  protocol_number: ({ input: { model } }) => model.number,
  protocol_date: ({ input: { model } }) => model.date,
  item_number: ({ clause: { item } }) => item?.number ?? null,
  item_title: ({ clause: { item } }) => item?.title ?? null,
  decision_number: ({ clause: { number } }) => number,
  decision: ({ clause: { text } }) => text,
  kind: ({ clause: { decision } }) => decision.kind,
  assignees: ({ assignees }) => namesIn(assignees),
  deadline: ({ clause: { decision } }) => decision.deadline?.text ?? null,
  due: ({ clause: { decision } }) => decision.deadline?.due ?? null,
  rrule: ({ clause: { decision } }) => decision.deadline?.rrule ?? null,
  protocol_title: ({ input: { model } }) => model.title,
  organization: ({ input: { model } }) => model.organization,
  place: ({ input: { model } }) => model.place,
  chair: ({ input: { model } }) => model.chair?.name ?? null,
  secretary: ({ input: { model } }) => model.secretary?.name ?? null,
  language: ({ input: { model } }) => model.language,
  lead: ({ clause: { decision } }) => decision.assignees.find(({ lead }) => lead)?.name ?? null,
  controller: ({ clause: { decision } }) => decision.controller?.name ?? null,
  deadline_kind: ({ clause: { decision } }) => decision.deadline?.kind ?? null,
  deadline_rule: ({ clause: { decision } }) => decision.deadline?.rule ?? null,
  start: ({ clause: { decision } }) => decision.deadline?.start ?? null,
  vote: ({ clause: { decision, item } }) => (decision.vote ?? item?.vote)?.text ?? null,
  id: ({ id }) => id,
  speakers: ({ clause: { item } }) => namesIn(item?.speakers ?? []) || null,
  recurrence: ({ clause: { decision }, input }) =>
    inWords(decision.deadline?.rrule ?? null, input.model.language),
} as const satisfies Record<string, Cell>

export type CsvColumn = keyof typeof CELLS

/** Names of all columns, those of the default header first. */
export const CSV_COLUMNS = Object.keys(CELLS) as CsvColumn[]

/** The default header: it does not change, so that what reads the table need not. */
export const DEFAULT_COLUMNS = CSV_COLUMNS.slice(0, CSV_COLUMNS.indexOf('rrule') + 1)
