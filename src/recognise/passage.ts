import type { Question } from './question.ts'
import type { Statement } from './statements.ts'

/** What part a statement plays outside the questions. */
export type Part =
  'front' | 'title' | 'header' | 'person' | 'present' | 'absent' | 'invited' | 'quorum' | 'signature' | 'tail'

/** A statement with its part; `group` is the heading that it is listed under ('Члены комиссии:'). */
export interface Passage {
  readonly part: Part
  readonly statement: Statement
  readonly group: string | null
}

/** The protocol cut into what stands around the questions, and the questions. */
export interface Outline {
  readonly passages: readonly Passage[]
  readonly questions: readonly Question[]
  /** Decisions under no question. */
  readonly loose: Question
}
