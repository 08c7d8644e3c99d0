import { tokenize } from './form.ts'
import type { Lexicon } from './lexicon.ts'
import { dueBetween } from './report-due.ts'
import { formAt, statusMentions } from './report-phrases.ts'
import { recordMentions, type ReportedRecord } from './reported-records.ts'
import type { ReportedStatus } from './report-words.ts'
import { isOneOf } from './words.ts'

/** What the row of a table tells of an earlier task. */
export interface ReportRow {
  readonly status: ReportedStatus
  readonly due: string | null
  /** The number in a cell of its own: that of the point, or only of the row. */
  readonly number: string | null
  readonly record: ReportedRecord | null
  /** The longest of the other cells: the words of the task. */
  readonly words: string | null
}

const NUMBER = /^(?:п\.|п|№)? ?(\d{1,3}(?:\.\d{1,3}){0,4})[.)]?$/iu

interface CellStatus {
  readonly status: ReportedStatus
  readonly due: string | null
  /** Whether it is told in words; '+' and 'нет' may stand for other things. */
  readonly worded: boolean
}

/** What a cell says of the outcome, where it says nothing else first: 'Выполнено 25.05.2024', '+'. */
function cellStatus(cell: string, meeting: string | null, lexicon: Lexicon): CellStatus | null {
  const tokens = tokenize(cell)
  const [first] = tokens
  const mark = first && formAt('done', tokens, 0, lexicon) === tokens.length ? 'done' : null
  if (mark) return { status: mark, due: null, worded: false }
  if (first && formAt('notDone', tokens, 0, lexicon) === tokens.length)
    return { status: 'open', due: null, worded: false }
  const mentions = statusMentions(tokens, lexicon)
  const [told, more, ...others] = mentions
  if (!told || told.from > 0 || others.length > 0) return null
  // 'Не выполнено, перенести на 01.09.2024'
  const status = more?.status === 'carried-over' && told.status === 'open' ? more : told
  if (more && status !== more) return null
  const due =
    status.status === 'carried-over' ? dueBetween(tokens, status.to, tokens.length, meeting, lexicon) : null
  return { status: status.status, due, worded: true }
}

/** Whether a row heads the columns of a table. */
const isHead = (cells: readonly string[], { columns }: Lexicon): boolean =>
  cells.filter((cell) => Object.values(columns).some((words) => isOneOf(cell.trim(), words))).length > 1

/** Reads the cells of a row; null where no cell, or more than one, says what became of a task. */
export function readReportRow(
  cells: readonly string[],
  meeting: string | null,
  lexicon: Lexicon,
): ReportRow | null {
  if (isHead(cells, lexicon)) return null
  const statuses = cells.map((cell, index) => (index === 0 ? null : cellStatus(cell, meeting, lexicon)))
  const worded = statuses.filter((status) => status?.worded)
  if (worded.length > 1) return null
  const at = statuses.findLastIndex((one) => one !== null && (one.worded || worded.length === 0))
  const told = statuses[at]
  if (!told) return null
  const others = cells.filter((_, index) => index !== at)
  const numbers = others.flatMap((cell) => NUMBER.exec(cell.trim())?.[1] ?? [])
  const records = others.flatMap((cell) =>
    recordMentions(tokenize(cell), lexicon).map(({ record }) => record),
  )
  const words = others
    .filter((cell) => !NUMBER.test(cell.trim()) && recordMentions(tokenize(cell), lexicon).length === 0)
    .sort((one, other) => other.length - one.length)[0]
  if (records.length > 1 || (numbers.length === 0 && words === undefined)) return null
  // A number of the row and one of the point: the one with dots is the point's.
  const dotted = numbers.filter((number) => number.includes('.'))
  const number = dotted.length === 1 ? dotted[0] : numbers.length === 1 ? numbers[0] : numbers.at(-1)
  const { status, due } = told
  return { status, due, number: number ?? null, record: records[0] ?? null, words: words ?? null }
}
