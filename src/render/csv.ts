import { leafClauses, type LeafClause } from './leaf-clause.ts'
import type { TextRender, RenderInput } from './renderer.ts'

const COLUMNS = [
  'file',
  'line',
  'protocol_number',
  'protocol_date',
  'item_number',
  'item_title',
  'decision_number',
  'decision',
  'kind',
  'assignees',
  'deadline',
  'due',
  'rrule',
]

/**
 * Beginnings that make a spreadsheet run a cell as a formula, with the full-width forms that some of them fold
 * (OWASP, CSV Injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** RFC 4180 quoting; what a spreadsheet would run gets an apostrophe before it. */
function cell(value: string, delimiter: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  const quote = safe.includes(delimiter) || /["\r\n]/.test(safe)
  return quote ? `"${safe.replaceAll('"', '""')}"` : safe
}

function row({ model }: RenderInput, clause: LeafClause): string[] {
  const { file, line, item, number, text, decision } = clause
  const { assignees, deadline, kind } = decision
  return [
    file,
    line === null ? '' : String(line),
    model.number ?? '',
    model.date ?? '',
    item?.number ?? '',
    item?.title ?? '',
    number ?? '',
    text,
    kind,
    assignees.map(({ name }) => name).join('; '),
    deadline?.text ?? '',
    deadline?.due ?? '',
    deadline?.rrule ?? '',
  ]
}

/** A table with a row per leaf clause (RFC 4180), all records in one. */
export const renderCsv: TextRender = (inputs, { delimiter = ',', bom = false }) => {
  const rows = [COLUMNS, ...inputs.flatMap((input) => leafClauses(input).map((clause) => row(input, clause)))]
  const end = bom ? '\r\n' : '\n'
  const lines = rows.map((cells) => cells.map((value) => cell(value, delimiter)).join(delimiter) + end)
  return (bom ? '\ufeff' : '') + lines.join('')
}
