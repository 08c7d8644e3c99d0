import type { Document } from '../../document/document.ts'
import type { MessageKey, MessageValues } from '../translate.ts'

/** Something that keeps a record from being used, as it crosses from a thread to the program. */
export interface Refusal {
  readonly key: MessageKey
  readonly values: MessageValues
  /** The call itself is wrong, not this record: nothing else is done either. */
  readonly ends: boolean
}

/** What became of one record: plain data, so that a thread can send it and a cache can keep it. */
export interface Outcome {
  /** What is said on standard error about it. */
  readonly said: string
  readonly refusal: Refusal | null
  /** The stack of a mistake in the program, for the report of a defect. */
  readonly defect: string | null
  /** JSON, for the command that asked. */
  readonly head: string
  /** What is written as it is. */
  readonly body: string | Uint8Array
  /** Depends on more than the record and what the call says: not to be kept in a cache. */
  readonly passing: boolean
}

/** What work on a record gives where all goes well. */
export type Worked = Pick<Outcome, 'body'> & Partial<Pick<Outcome, 'head' | 'passing'>>

/** Whether a text was recognised in pictures, by a program that may be another one tomorrow. */
export const fromPictures = ({ scan }: Document): boolean => scan !== undefined
