import type { Words } from './lexicon.ts'

/** What a column of a table holds, by its heading. */
export type ColumnKind =
  | 'number'
  | 'question'
  /** What was heard, beside what was decided: 'СЛУШАЛИ | ПОСТАНОВИЛИ'. */
  | 'heard'
  /** What was said, beside a title or what was decided: 'Topic | Discussion | Action'. */
  | 'discussion'
  | 'speaker'
  | 'decision'
  | 'assignee'
  /** Those who act together with the assignee: 'Соисполнители'. */
  | 'together'
  | 'deadline'
  | 'control'
  /** What came of a task: a table with such words in most rows reports of earlier decisions. */
  | 'result'
  | 'note'
  /** Hours and minutes of a programme. */
  | 'hours'
  | 'person'
  | 'given'
  | 'family'
  /** What somebody is at the meeting: chair, secretary, member. */
  | 'role'
  | 'post'
  | 'organization'
  /** Says of each who was there. */
  | 'mark'
  /** Marked for those who were there, and for those who were not. */
  | 'present'
  | 'absent'
  | 'reason'
  | 'signature'
  /** Telephones and addresses. */
  | 'contact'

/**
 * Headings of columns, folded; an entry that ends with '*' stands for every heading that begins so. A heading may be of
 * several kinds: the columns beside it tell which one it is.
 */
export type ColumnWords = Readonly<Record<ColumnKind, Words>> & {
  /** Words between two headings in one: 'ответственный и срок'. */
  readonly and: Words
}
