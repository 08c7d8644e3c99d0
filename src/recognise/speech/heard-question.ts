import type { AgendaItem } from '../../model/schema.ts'
import type { ChainedCall } from './call-chain.ts'
import type { HeadedTopic } from './headed-topics.ts'
import type { SpokenQuestion } from './spoken-agenda.ts'
import type { Utterance } from './utterance.ts'

/** A question of the agenda, written, read out, or first heard when it is called. */
export interface HeardQuestion {
  readonly item: AgendaItem
  readonly number: number | null
  stems: readonly string[]
  begun: boolean
}

/** What is known of the questions before the meeting is gone through. */
export interface Asked {
  /** Listed above what was said, and read out at its beginning. */
  readonly written: readonly AgendaItem[]
  readonly heard: readonly SpokenQuestion[]
  /** Called by their count. */
  readonly counted: ReadonlyMap<Utterance, ChainedCall>
  /** Named by headings between the voices: then nothing that is said calls another. */
  readonly headed: readonly HeadedTopic[]
}

/** Whether a decision is being dictated, and whether its points are counted aloud. */
export type Dictating = 'nothing' | 'uncounted' | 'counted'
