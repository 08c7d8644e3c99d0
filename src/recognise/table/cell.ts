import type { Text } from '../../document/text.ts'

/** Words of a table's row that stand in the column for a task, with the cells beside it. */
export interface TaskCells {
  readonly number: Text | null
  readonly assignees: readonly Text[]
  readonly deadlines: readonly Text[]
  readonly controllers: readonly Text[]
  /** The numbers before the entries in those cells. */
  readonly marks: readonly Text[]
  /** Whether the first of several tasks of one row: what a ditto mark repeats stands above it. */
  readonly first: boolean
}

/** Who a row of a table of people is about, and what it says of them. */
export interface PersonCells {
  readonly name: Text
  /** What they are at the meeting: 'Председатель комиссии', 'Voting Member'. */
  readonly role: Text | null
  readonly post: Text | null
  readonly organization: Text | null
  /** Null where the table does not tell. */
  readonly standing: 'present' | 'absent' | null
  /** The cell that says so. */
  readonly mark: Text | null
  readonly reason: Text | null
}

/** What a statement is that was made of cells of a table: its column tells it, whatever its words are. */
export type Cell =
  | {
      readonly role: 'heads'
      readonly of: 'questions' | 'resolved' | 'tasks' | 'report' | 'people'
      readonly marked: boolean
    }
  | { readonly role: 'question' }
  | { readonly role: 'section' }
  | { readonly role: 'speaker' }
  /** What was said, in a column of its own or between what was decided. */
  | { readonly role: 'said' }
  | { readonly role: 'clause'; readonly certain: boolean; readonly task: TaskCells }
  | { readonly role: 'report' }
  | { readonly role: 'person'; readonly marked: boolean; readonly person: PersonCells }
