import type { Forms } from '../lexicon.ts'

/** How sentences tell when a meeting began. */
export const opened: Forms = [
  '(called|call|calls|brought) [the] [regular|special|annual|board|council|committee|monthly|first] [of] [selectmen] [meeting|session] to order',
  '(meeting|session|call) (was|is) called to order',
  '(meeting|session|call) [was] (started|opened|began|convened|commenced)',
  '(opened|started|began) the (meeting|session|call)',
  '(opening|start) [of] the (meeting|session|call) (at|:)',
  "(selectmen|board|council|committee|trustees|supervisors|commission) ['] [’] [s] meeting to order",
]

/** How sentences tell when it ended. */
export const closed: Forms = [
  '(adjourned|adjourn) [the] [meeting] [at]',
  '(meeting|session|call) [was|is] (adjourned|closed|ended|concluded|finished)',
  '(closed|ended|concluded) the (meeting|session|call)',
  '(closing|close|end) [of] the (meeting|session|call) (at|:)',
  'closed :',
]

/** What stands in a list of people or decisions that is empty. */
export const nobody: readonly string[] = [
  'none',
  'nil',
  'n/a',
  'na',
  'no one',
  'nobody',
  'none noted',
  'none received',
  'none present',
  'none today',
  'tbd',
  'tba',
  'nothing',
  'name',
  'names',
  'your name',
]

/** What stands before the name of whoever took the minutes, at their end. */
export const submitted: Forms = [
  '[respectfully] submitted [by]',
  '(minutes|notes) (by|taken by|recorded by)',
  'recorded by',
]

/** Posts of whoever takes the minutes, behind the name. */
export const keepers: Forms = [
  ', [acting|recording|town|village|township|parish|board|deputy|hon|corporate] (secretary|clerk|scribe|recorder)',
]

/** Posts of whoever chairs the meeting, behind the name. */
export const chairs: Forms = [
  ', [acting|board|committee|council|meeting|session|interim] (chair|chairman|chairwoman|chairperson|president of the board) [of the (meeting|board|committee|council)]',
  ', (presiding officer|presiding|mayor)',
]
