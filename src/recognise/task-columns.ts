import { hasWord } from '../source/letters.ts'
import type { Table } from '../document/document.ts'
import type { ClauseWords } from '../language/lexicon.ts'
import { fold } from '../language/words.ts'

/** Where the columns of a table of tasks stand; -1 for one that is not there. */
export interface TaskColumns {
  readonly number: number
  readonly task: number
  readonly assignee: number
  /** Those who act together with the assignee. */
  readonly together: number
  readonly deadline: number
  readonly status: number
}

/** The heading of a column as it is looked up. */
export const headOf = (value: string): string =>
  fold(value).replace(/\s+/gu, ' ').replace(/[:.]$/u, '').trim()

/** The columns of a table of tasks, or null where the first row is no such heading. */
export function taskColumns(table: Table, { columns }: ClauseWords): TaskColumns | null {
  const heads = table.rows[0]?.cells.map((cell) => headOf(cell.value)) ?? []
  const find = (words: readonly string[]): number => heads.findIndex((head) => words.includes(head))
  const found = {
    number: find(columns.number),
    task: find(columns.task),
    assignee: find(columns.assignee),
    together: find(columns.together),
    deadline: find(columns.deadline),
    status: find(columns.status),
  }
  return found.task >= 0 && (found.assignee >= 0 || found.deadline >= 0) ? found : null
}

/** Whether a table says of each task who does it: its rows are decisions wherever they stand. */
export function isTaskTable(table: Table, words: ClauseWords): boolean {
  const columns = taskColumns(table, words)
  return columns !== null && columns.assignee >= 0
}

/** Whether most rows of a table tell what came of the task: then it reports of what was decided before. */
export function reportsResults(table: Table, words: ClauseWords): boolean {
  const column = taskColumns(table, words)?.status ?? -1
  const tasks = table.rows.slice(1)
  return column >= 0 && tasks.filter(({ cells }) => hasWord(cells[column]?.value ?? '')).length * 2 > tasks.length
}
