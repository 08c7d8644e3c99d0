import type { Assignee, Deadline, Decision } from '../model/schema.ts'
import type { ClauseLine } from './clause-tree.ts'

/** A decision before it is attached: its own facts, and what its block says of it. */
export interface ClauseDraft {
  readonly decision: Decision
  readonly line: ClauseLine
  readonly children: ClauseDraft[]
  /** What the sentence or its own labels say; inherited facts are added in the end. */
  own: { assignees: Assignee[]; deadline: Deadline | null }
  /** Whether its sentence may only name those to whom something is given. */
  readonly given: boolean
  /** The heading that governs it: 'Руководителям ОО'. */
  heading: readonly Assignee[]
  /** Counts runs of clauses under one label or heading. */
  readonly run: number
}

/** The drafts of one run among the first `count`, in order; the very last draft where the run has none. */
export function lastOfRun(flat: readonly ClauseDraft[], count: number, run: number): readonly ClauseDraft[] {
  let from = count
  while (from > 0 && flat[from - 1]?.run === run) from--
  return from < count ? flat.slice(from, count) : flat.slice(Math.max(0, count - 1), count)
}

/** Drafts with all below them, in order. */
export function flatten(drafts: readonly ClauseDraft[]): ClauseDraft[] {
  return drafts.flatMap((draft) => [draft, ...flatten(draft.children)])
}
