import { questionLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Text } from '../../document/text.ts'
import { readOrdinal, type Ordinal } from '../../language/ordinals.ts'
import type { Statement } from '../statements.ts'
import type { TaskCells } from './cell.ts'
import { partsOf, type CellPart } from './cell-parts.ts'

/** The number in a cell of its own: '1', '2.', 'IV'. */
function ordinalOf(value: string): Ordinal | null {
  const found = readOrdinal(/[.)]$/u.test(value) ? value : `${value}.`)
  return found && { ...found, length: 0 }
}

/** The number of a question, from its own cell or else from the head of its title, and the title without it. */
export function numberedTitle(
  title: Text,
  number: Text | null,
): Pick<Statement, 'ordinal' | 'head' | 'text'> {
  const printed = number && ordinalOf(number.value)
  if (printed) return { ordinal: printed, head: number, text: title.trim() }
  const own = readOrdinal(title.value)
  const length = own?.length ?? 0
  return { ordinal: own, head: title.slice(0, length), text: title.slice(length).trim() }
}

/** '1', '№ 2' in the column of questions: the number of one that is listed elsewhere. */
const QUESTION_NUMBER = /^(?:№\s?)?(\d{1,2})[.)]?$/u

/** What a cell says that tells by a number alone of which question its row is; null for any other cell, and in English. */
export function questionNumber(
  cell: Text,
  { minutes }: Lexicon,
): Pick<Statement, 'question' | 'head' | 'text'> | null {
  const number = minutes ? undefined : QUESTION_NUMBER.exec(cell.value)?.[1]
  if (number === undefined) return null
  return { question: questionLabel(cell.value, Number(number)), head: cell, text: cell.slice(0, 0) }
}

/** What a cell says of the task at an index: its own line, where it has a line for each. */
export function shareOf(
  cell: Text,
  tasks: number,
  at: number,
  lexicon: Lexicon,
): Pick<CellPart, 'head' | 'text'> {
  const parts = tasks > 1 ? partsOf(cell, lexicon) : []
  return (parts.length === tasks ? parts[at] : undefined) ?? { head: cell.slice(0, 0), text: cell }
}

/** A decision beside which nobody is named. */
export const NOBODY: TaskCells = {
  number: null,
  assignees: [],
  deadlines: [],
  controllers: [],
  marks: [],
  first: true,
}
