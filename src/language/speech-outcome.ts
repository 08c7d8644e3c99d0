import type { Forms, Words } from './lexicon.ts'

/** How it is heard that a talk has come to something. */
export interface OutcomeWords {
  /** Short questions to all whether what was just said holds: 'договорились?', 'everyone happy?'. */
  readonly askedOfAll: Forms
  /** Counts of a vote in the sentence that says what it came to: 'четыре против одного', 'three to one'. */
  readonly counted: Forms
  /** What whoever leads opens the outcome with: 'всё', 'тогда', 'so'. */
  readonly closing: Forms
  /** Praise or a yes before it: 'отлично', 'brilliant'. */
  readonly welcoming: Forms
  /** Words of one who only considers, or tells what was: 'наверное', 'maybe', 'wrote'. */
  readonly considering: Words
  /** Words at the head of what only presents how things are: 'this is'. */
  readonly presenting: Words
}
