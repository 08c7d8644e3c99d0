import type { Assignee, Deadline, Decision } from '../model/schema.ts'
import type { ClauseLine } from './clause-tree.ts'

/** A decision before it is attached: its own facts, and what its block says of it. */
export interface ClauseDraft {
  readonly decision: Decision
  readonly line: ClauseLine
  readonly children: ClauseDraft[]
  /** What the sentence or its own labels say; inherited facts are added in the end. */
  own: { assignees: Assignee[]; deadline: Deadline | null }
  /** The heading that governs it: 'Руководителям ОО'. */
  heading: readonly Assignee[]
  /** Counts runs of clauses under one label or heading. */
  readonly run: number
}
