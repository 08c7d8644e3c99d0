import type { Ordinal } from '../language/ordinals.ts'
import type { Statement } from './statements.ts'

/** The parts of a question that a statement may belong to. */
export type Section =
  | 'title'
  | 'speakers'
  | 'heard'
  | 'spoke'
  | 'noted'
  | 'proposed'
  | 'decided'
  | 'vote'
  | 'note'
  | 'report'
  | 'after'

/** A statement with the section of the question that it belongs to. */
export interface Piece {
  readonly section: Section
  readonly statement: Statement
}

/** One question: where it stands in the agenda list, and all that the body has under it. */
export interface Question {
  ordinal: Ordinal | null
  readonly listed: Statement[]
  readonly titles: Statement[]
  /** Lines of the body that say the title once more. */
  readonly again: Statement[]
  readonly pieces: Piece[]
  begun: boolean
}
