import { stringify } from 'csv-stringify/sync'
import { CELLS, DEFAULT_COLUMNS } from './columns.ts'
import { clauseRows } from '../tasks/clause-rows.ts'
import type { Pieces, RenderOptions, TextRender } from '../renderer.ts'

const table = (
  rows: readonly (readonly (string | null)[])[],
  { delimiter = ',', bom = false }: RenderOptions,
  isHead: boolean,
): string =>
  stringify([...rows], {
    bom: bom && isHead,
    delimiter,
    record_delimiter: bom ? 'windows' : 'unix',
    escape_formulas: true,
  })

/**
 * A table with a row per leaf clause, or per assignee of it (RFC 4180), all records in one. A cell that a spreadsheet would run as a formula
 * gets an apostrophe before it: one that begins with = + - @, a tab or a carriage return, or with a full-width form
 * of these (OWASP, CSV Injection).
 */
export const csvPieces: Pieces = {
  opening: (options) => table([options.columns ?? DEFAULT_COLUMNS], options, true),
  piece: (input, options) => {
    const { columns = DEFAULT_COLUMNS } = options
    const rows = clauseRows(input, options).map((row) => columns.map((name) => CELLS[name](row)))
    return table(rows, options, false)
  },
}

/** The table as one text; see `csvPieces`. */
export const renderCsv: TextRender = (inputs, options) =>
  csvPieces.opening(options) + inputs.map((input) => csvPieces.piece(input, options)).join('')
