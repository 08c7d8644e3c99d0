import type { LeafClause } from '../../model/leaf-clause.ts'
import type { RenderInput } from '../renderer.ts'

type Cell = (clause: LeafClause, input: RenderInput) => string | null

/** Every column there is, by the name that stands in the header. */
export const CELLS = {
  file: ({ file }) => file,
  line: ({ line }) => (line === null ? null : String(line)),
  protocol_number: (_, { model }) => model.number,
  protocol_date: (_, { model }) => model.date,
  item_number: ({ item }) => item?.number ?? null,
  item_title: ({ item }) => item?.title ?? null,
  decision_number: ({ number }) => number,
  decision: ({ text }) => text,
  kind: ({ decision }) => decision.kind,
  assignees: ({ decision }) => decision.assignees.map(({ name }) => name).join('; '),
  deadline: ({ decision }) => decision.deadline?.text ?? null,
  due: ({ decision }) => decision.deadline?.due ?? null,
  rrule: ({ decision }) => decision.deadline?.rrule ?? null,
  protocol_title: (_, { model }) => model.title,
  organization: (_, { model }) => model.organization,
  place: (_, { model }) => model.place,
  chair: (_, { model }) => model.chair?.name ?? null,
  secretary: (_, { model }) => model.secretary?.name ?? null,
  language: (_, { model }) => model.language,
  lead: ({ decision }) => decision.assignees.find(({ lead }) => lead)?.name ?? null,
  controller: ({ decision }) => decision.controller?.name ?? null,
  deadline_kind: ({ decision }) => decision.deadline?.kind ?? null,
  deadline_rule: ({ decision }) => decision.deadline?.rule ?? null,
  start: ({ decision }) => decision.deadline?.start ?? null,
  vote: ({ decision, item }) => (decision.vote ?? item?.vote)?.text ?? null,
} as const satisfies Record<string, Cell>

export type CsvColumn = keyof typeof CELLS

/** Names of all columns, those of the default header first. */
export const CSV_COLUMNS = Object.keys(CELLS) as CsvColumn[]

/** The default header: it does not change, so that what reads the table need not. */
export const DEFAULT_COLUMNS = CSV_COLUMNS.slice(0, CSV_COLUMNS.indexOf('rrule') + 1)
