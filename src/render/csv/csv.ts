import { stringify } from 'csv-stringify/sync'
import { CELLS, DEFAULT_COLUMNS } from './columns.ts'
import { leafClauses } from '../../model/leaf-clause.ts'
import type { TextRender } from '../renderer.ts'

/**
 * A table with a row per leaf clause (RFC 4180), all records in one. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it: one that begins with = + - @, a tab or a carriage return, or with a full-width form
 * of these (OWASP, CSV Injection).
 */
export const renderCsv: TextRender = (
  inputs,
  { delimiter = ',', bom = false, columns = DEFAULT_COLUMNS },
) => {
  const rows = inputs.flatMap((input) =>
    leafClauses(input).map((clause) => columns.map((name) => CELLS[name](clause, input))),
  )
  return stringify([[...columns], ...rows], {
    bom,
    delimiter,
    record_delimiter: bom ? 'windows' : 'unix',
    escape_formulas: true,
  })
}
