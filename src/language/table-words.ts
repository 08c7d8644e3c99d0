import type { RecurrenceWords } from './recurrence.ts'

/** Names of sheets, headers of columns and words in cells of a table for people. */
export interface TableWords {
  readonly sheets: { readonly decisions: string; readonly people: string; readonly votes: string }
  readonly headers: {
    readonly protocol: string
    readonly date: string
    readonly item: string
    readonly itemTitle: string
    readonly clause: string
    readonly decision: string
    readonly kind: string
    readonly assignees: string
    readonly controller: string
    readonly deadline: string
    readonly due: string
    readonly rrule: string
    readonly file: string
    readonly line: string
    readonly name: string
    readonly role: string
    readonly position: string
    readonly organization: string
    readonly group: string
    readonly note: string
    readonly count: string
    readonly yes: string
    readonly no: string
    readonly abstain: string
    readonly notVoting: string
    readonly unanimous: string
    readonly result: string
    readonly words: string
    readonly speakers: string
    readonly vote: string
    readonly id: string
    readonly assignee: string
  }
  readonly kinds: { readonly action: string; readonly resolution: string }
  readonly roles: {
    readonly chair: string
    readonly secretary: string
    readonly present: string
    readonly absent: string
    readonly invited: string
  }
  readonly results: { readonly pass: string; readonly fail: string }
  readonly recurrence: RecurrenceWords
  readonly yes: string
  readonly no: string
  readonly remote: string
}
