import type { Table } from '../document/document.ts'
import { guessedLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { readOrdinal, type Ordinal } from '../language/ordinals.ts'
import type { Statement } from './statements.ts'
import { headOf } from './task-columns.ts'
import type { Unit } from './units.ts'

interface Columns {
  readonly number: number
  readonly question: number
  readonly speaker: number
}

/** The columns of a table of questions, '№ | Вопрос | Докладчик'; null where the first row heads anything else. */
function agendaColumns({ rows }: Table, { headers, clauses }: Lexicon): Columns | null {
  const { question, speaker, further } = headers.agendaColumns
  const heads = rows[0]?.cells.map((cell) => headOf(cell.value)) ?? []
  const { number } = clauses.columns
  const known = [...number, ...question, ...speaker, ...further, '']
  if (!heads.every((head) => known.includes(head))) return null
  const find = (words: readonly string[]): number => heads.findIndex((head) => words.includes(head))
  const found = { number: find(number), question: find(question), speaker: find(speaker) }
  return found.question >= 0 && (found.speaker >= 0 || found.number >= 0) ? found : null
}

/** The number in a cell of its own: '1', '2.', 'IV'. */
function ordinalOf(value: string): Ordinal | null {
  const found = readOrdinal(/[.)]$/u.test(value) ? value : `${value}.`)
  return found && { ...found, length: 0 }
}

/** What a row of a table of questions says: the question, and who reports; null for rows of other tables. */
export function agendaRow(unit: Unit, lexicon: Lexicon): Statement[] | null {
  const { table, row } = unit
  const columns = table && row ? agendaColumns(table, lexicon) : null
  if (!table || !row || !columns) return null
  const plain = { unit, ordinal: null, question: null, label: null, verbatim: null, first: true, level: 0 }
  const none = unit.whole.slice(0, 0)
  if (row === table.rows[0])
    return [{ ...plain, label: guessedLabel('agenda', 'end', unit.whole.value), head: unit.whole, text: none }]
  const question = row.cells[columns.question]?.trim()
  if (!question || question.value === '') return null
  const number = row.cells[columns.number]?.trim()
  const ordinal = number ? ordinalOf(number.value) : null
  const own: Statement = { ...plain, ordinal, head: number && ordinal ? number : none, text: question }
  const speaker = row.cells[columns.speaker]?.trim()
  if (!speaker || speaker.value === '') return [own]
  return [own, { ...plain, label: guessedLabel('speaker', 'end'), head: none, text: speaker, first: false }]
}
