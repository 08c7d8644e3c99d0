import type { Forms, Words } from './lexicon.ts'

/** How votes are called and counted by voice. */
export interface BallotWords {
  /** What asks for the votes of each side. */
  readonly asked: Readonly<Record<'yes' | 'no' | 'abstain', Forms>>
  /** Results that give the counts for and against: `{number} to {number}`. */
  readonly tallies: Forms
  /** Answers that say how many hands are up: `i see {number} hands`, `все {number}`. */
  readonly hands: Forms
  /** Words that say that nobody is against and nobody abstains, and that nobody abstains. */
  readonly neither: Forms
  readonly noneAbstain: Forms
  /** Words of one who votes against. */
  readonly against: Words
  /** Words for no votes, besides a plain no. */
  readonly nobody: Words
  /** Words to whoever counts the votes. */
  readonly counting: Words
  /** How those begin who count aloud: 'раз'. */
  readonly once: Words
  /** How whoever counts names themselves. */
  readonly self: Words
  /** Words beside the names of those who vote. */
  readonly idle: Words
}
