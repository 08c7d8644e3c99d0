import type { Position } from './place.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A finding about a document, as plain data; field names as in vfile-message. Only the door prints it. */
export interface Diagnostic {
  /** Name of the rule: a true sentence about a good protocol, such as 'chair-is-named'. */
  readonly ruleId: string
  readonly severity: Severity
  /** What is wrong, in one line. */
  readonly reason: string
  /** Why it matters and what to do. */
  readonly note?: string
  readonly file: string
  /** Where; null when the finding is about the whole document. */
  readonly place: Position | null
}
