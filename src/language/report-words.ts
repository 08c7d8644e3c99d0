import type { Forms } from './lexicon.ts'

/** What became of a task, as a later record tells it. */
export type ReportedStatus = 'open' | 'carried-over' | 'done' | 'cancelled' | 'superseded'

/** Words that tell what became of a task. */
export interface StatusForms {
  readonly status: ReportedStatus
  /** 'выполнено', 'is complete': told as a fact, by whoever says it. */
  readonly told: Forms
  /** 'снять с контроля', 'считать утратившим силу': holds only where it is decided. */
  readonly ordered: Forms
}

/** How records of a language report on tasks that earlier ones gave. */
export interface ReportWords {
  /** What a heading says that stands over reports: 'о выполнении решений'. */
  readonly headings: Forms
  /** How the record is named whose points are meant, with the slots `{number}` and `{date}`. */
  readonly records: Forms
  /** The record before this one. */
  readonly previous: Forms
  /** The record that says so itself: nothing earlier is meant. */
  readonly own: Forms
  /** That every task of a record is meant. */
  readonly whole: Forms
  readonly statuses: readonly StatusForms[]
  /** Where `{between}` of a form ends: 'снять {between} с контроля'. */
  readonly ends: Forms
  /** Words that may stand between a point and what became of it: 'срок исполнения', 'полностью'. */
  readonly objects: Forms
  /** What may follow an order that a point stands before; any other word is what the order is about. */
  readonly tails: Forms
  /** Words before a point or a record that is only cited: 'согласно п. 3'. */
  readonly cites: Forms
  /** Words before the new day: 'до', 'until'. */
  readonly until: Forms
  /** A sentence with such words reports nothing: conditions, wishes, plans, exceptions. */
  readonly doubts: Forms
  /** Cells that hold nothing but a mark. */
  readonly done: Forms
  readonly notDone: Forms
}
