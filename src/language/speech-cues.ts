import type { Forms, Words } from './lexicon.ts'

/** What the words of a sentence may show it to be instead of an act of this meeting. */
export const CUES = [
  'question',
  'condition',
  'negation',
  'past',
  'hearsay',
  'intention',
  'opinion',
  'vague',
  'reversal',
  'state',
] as const

export type CueId = (typeof CUES)[number]

/** The words of a cue, and sentences that it must and must not be found in. */
export interface CueWords {
  readonly forms: Forms
  /** Phrases that hold such words and show nothing: 'это было бы здорово'. */
  readonly except?: Forms
  readonly examples: { readonly yes: Words; readonly no: Words }
}

export type Cues = Readonly<Record<CueId, CueWords>>
