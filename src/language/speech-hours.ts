import type { Forms, Words } from './lexicon.ts'

/** How the hours are said at which a meeting begins and ends. */
export interface HourWords {
  /** Words of the beginning with their hour, the slot `{hour}`. */
  readonly begun: Forms
  /** Words with an hour that tell the beginning only in its first sentences: 'it's half past seven, so let's start'. */
  readonly now: Forms
  /** Words of the end with their hour. */
  readonly ended: Forms
  /** Words before an hour that is all a sentence says: 'it's ten to nine'. */
  readonly clock: Forms
  /** 'Half' of 'half past seven', and 'quarter'. */
  readonly half: Words
  readonly quarter: Words
  /** Words between minutes and their hour: 'ten past seven', 'ten to nine'. */
  readonly past: Words
  readonly to: Words
  /** Words before minutes that are left to an hour: 'без десяти девять'. */
  readonly less: Words
  /** Words before the hour of which half has gone: 'в половине восьмого'. */
  readonly halfOf: Words
  /** Small words before a part of an hour: 'a quarter to nine'. */
  readonly small: Words
  /** Words for the hour and for the minutes behind a number. */
  readonly hours: Words
  readonly minutes: Words
}
