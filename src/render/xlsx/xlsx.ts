import { writeXlsx } from 'hucre/xlsx'
import { printingOfFirst } from '../../language/printing.ts'
import { clauseRows } from '../tasks/clause-rows.ts'
import type { BinaryRender } from '../renderer.ts'
import { decisionColumns } from './decisions.ts'
import { peopleColumns, peopleOf, type PersonRow } from './people.ts'
import { LONGEST, sheetOf } from './sheet.ts'
import { voteColumns, votesOf, type VoteRow } from './votes.ts'

/** What the file says of its making, since no clock is read: the day of the first meeting, else the first of this era. */
const EPOCH = '1980-01-01'

/**
 * A workbook with a sheet of decisions, of people and of votes (ECMA-376), all records in one; headers in the language of
 * the first. Dates are dates, numbers of votes numbers, all else words.
 */
export const renderXlsx: BinaryRender = (inputs, { warn, explode }) => {
  const [first] = inputs
  const { tables } = printingOfFirst(inputs)
  const decisions = inputs.flatMap((input) => clauseRows(input, { explode }))
  const made = new Date(`${first?.model.date ?? EPOCH}T00:00:00Z`)
  const cut = (file: string, line: number | null, column: string, length: number): void =>
    warn?.({ code: 'cell-cut', file, line, column, length, kept: LONGEST - 1 })
  const elsewhere = ({ input }: PersonRow | VoteRow, column: string, length: number): void =>
    cut(input.file, null, column, length)
  return writeXlsx({
    sheets: [
      sheetOf(
        tables.sheets.decisions,
        decisionColumns(tables, explode !== undefined),
        decisions,
        ({ clause }, column, length) => cut(clause.file, clause.line, column, length),
      ),
      sheetOf(tables.sheets.people, peopleColumns(tables), inputs.flatMap(peopleOf), elsewhere),
      sheetOf(tables.sheets.votes, voteColumns(tables), inputs.flatMap(votesOf), elsewhere),
    ],
    properties: { created: made, modified: made },
  })
}
