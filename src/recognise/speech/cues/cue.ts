import type { CueId } from '../../../language/speech-cues.ts'

/** What a sentence may be taken for. */
export type Reading = 'adoption' | 'directive' | 'promise' | 'told' | 'proposal'

/**
 * How much a cue says: 'decisive' turns the reading down, 'strong' leaves it open unless two things speak for it, 'weak'
 * only where nothing but the words speaks for it.
 */
export type Strength = 'decisive' | 'strong' | 'weak'

/** Where its words must stand: before the act, close to it, close behind it, or anywhere in the sentence. */
export type Reach = 'before' | 'near' | 'behind' | 'sentence'

/** Evidence that a sentence is no act of this meeting. */
export interface Cue {
  readonly id: CueId
  readonly reach: Reach
  /** Readings of which its words tell nothing behind a second verb: 'I'll ask them and let you know'. */
  readonly endsAtAnd?: readonly Reading[]
  readonly against: Readonly<Partial<Record<Reading, Strength>>>
}
