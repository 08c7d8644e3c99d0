import { register as en } from './en/register.ts'
import { register as ru } from './ru/register.ts'
import type { ReportedStatus } from './report-words.ts'

/** What a register of tasks says on pages, in sheets and on terminals. */
export interface RegisterWords {
  readonly statuses: Readonly<Record<ReportedStatus, string>>
  readonly sheets: Readonly<Record<'tasks' | 'people' | 'records' | 'history' | 'untied', string>>
  readonly headers: Readonly<
    Record<
      | 'id'
      | 'due'
      | 'status'
      | 'assignees'
      | 'text'
      | 'body'
      | 'protocol'
      | 'date'
      | 'point'
      | 'item'
      | 'controller'
      | 'deadline'
      | 'file'
      | 'line'
      | 'name'
      | 'total'
      | 'overdue'
      | 'words'
      | 'by'
      | 'newDue'
      | 'reason'
      | 'kind'
      | 'tasks'
      | 'month'
      | 'title'
      | 'sameAs'
      | 'contradicts',
      string
    >
  >
  readonly kinds: Readonly<Record<'protocol' | 'extract' | 'transcript', string>>
  readonly by: Readonly<Record<'record' | 'box' | 'list', string>>
  readonly reasons: Readonly<
    Record<
      | 'no-record'
      | 'unknown-record'
      | 'ambiguous-record'
      | 'not-earlier'
      | 'no-point'
      | 'ambiguous-point'
      | 'no-task'
      | 'other-words'
      | 'unclear',
      string
    >
  >
  readonly nobody: string
  readonly noBody: string
  readonly noDue: string
  readonly given: string
  /** 'to {due}', '№ {number} of {date}', 'point {point}'. */
  readonly movedTo: string
  readonly recordOf: string
  readonly pointOf: string
  readonly yes: string
  /** The page. */
  readonly page: Readonly<
    Record<
      | 'title'
      | 'search'
      | 'allStatuses'
      | 'allPeople'
      | 'allBodies'
      | 'from'
      | 'until'
      | 'today'
      | 'overdueOnly'
      | 'shown'
      | 'none'
      | 'timeline'
      | 'timelineHint'
      | 'people'
      | 'list'
      | 'history'
      | 'untied'
      | 'reset'
      | 'print'
      | 'sortHint'
      | 'openTasks'
      | 'ended'
      | 'filters'
      | 'noHistory',
      string
    >
  >
}

const LANGUAGES = { ru, en } as const

/** The words in the language of the user: a register may be of records in several. */
export const registerWordsOf = (language: keyof typeof LANGUAGES): RegisterWords => LANGUAGES[language]
