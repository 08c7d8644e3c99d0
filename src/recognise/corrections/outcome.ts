import type { Correction } from '../../model/corrections.ts'
import type { Position } from '../../source/place.ts'

/**
 * What became of a correction: 'applied'; 'needless' where the record is read so anyway; not applied where its words are
 * 'gone' or stand 'twice', where no such fact is read there ('unread'), where another value than the confirmed one is
 * ('changed'), and where what it belongs to is not to be found ('homeless').
 */
export type CorrectionStatus = 'applied' | 'needless' | 'gone' | 'twice' | 'unread' | 'changed' | 'homeless'

export interface CorrectionOutcome {
  readonly correction: Correction
  /** From 0, in the order of the file. */
  readonly index: number
  readonly status: CorrectionStatus
  /** Where its words stand; null where that is not known. */
  readonly position: Position | null
  /** JSON Pointers, in the corrected model, of the facts that a person has decided on. */
  readonly pointers: readonly string[]
}

/** Whether a correction says what is to be, in this text. */
export const fits = ({ status }: CorrectionOutcome): boolean => status === 'applied' || status === 'needless'
