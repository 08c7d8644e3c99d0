/** What a fact is about: it has a colour of its own on the page of evidence. */
export const FACT_KINDS = ['head', 'person', 'agenda', 'remark', 'decision', 'deadline', 'vote'] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** Words of the page that shows facts beside the text; {slots} are filled in. */
export interface EvidenceWords {
  readonly untitled: string
  readonly facts: string
  readonly text: string
  readonly toFacts: string
  readonly toText: string
  readonly placed: string
  readonly unplaced: string
  readonly unreadCount: string
  readonly line: string
  /** Where a fact stands in a text that was recognised. */
  readonly page: string
  readonly noPlace: string
  readonly asWritten: string
  /** Of somebody who is listed under a heading. */
  readonly under: string
  readonly plain: string
  readonly unread: string
  readonly doubtful: string
  readonly kinds: Readonly<Record<FactKind, string>>
  readonly groups: {
    readonly head: string
    readonly people: string
    readonly outside: string
    readonly end: string
  }
  readonly what: {
    readonly title: string
    readonly organization: string
    readonly number: string
    readonly date: string
    readonly endDate: string
    readonly start: string
    readonly end: string
    readonly place: string
    readonly chair: string
    readonly secretary: string
    readonly present: string
    readonly absent: string
    readonly invited: string
    readonly position: string
    readonly organizationOf: string
    readonly reason: string
    readonly remote: string
    readonly stated: string
    readonly listed: string
    readonly members: string
    readonly quorum: string
    readonly item: string
    readonly speaker: string
    readonly remark: string
    readonly decision: string
    readonly action: string
    readonly assignee: string
    readonly deadline: string
    readonly controller: string
    readonly vote: string
    readonly signature: string
    readonly attachment: string
  }
  /** How a due date was worked out, by the name of the rule. */
  readonly rules: Readonly<Record<string, string>>
}
