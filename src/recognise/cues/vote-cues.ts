import type { Line } from '../observe/line.ts'
import { isBallot } from '../ballot-table.ts'
import { votesOn } from '../roll-call.ts'
import { beginsWithCount } from '../vote-words.ts'
import type { Cue } from './cue.ts'

/** A line on which people are named with how they voted is no longer. */
const LONGEST_ROLL = 200

/** Whether a line is a row of a table that holds nothing but how people voted. */
const inBallot = ({ unit, lexicon }: Line): boolean => unit.table !== null && isBallot(unit.table, lexicon)

const counts = (line: Line): boolean =>
  line.label === null &&
  line.ordinal === null &&
  line.unit.row === null &&
  beginsWithCount(line.words, line.lexicon)

/** 'Против – 1' right below 'За – 5', and that below 'Результаты голосования:': the vote goes on, a line for each count. */
function goesOn(line: Line, lines: readonly Line[]): boolean {
  const before = lines[line.index - 1]
  if (!before || line.unit.gap || !counts(line)) return false
  return before.key === 'vote' || before.votes || counts(before)
}

/** What speaks for and against the lines that tell how people voted. */
export const voteCues: readonly Cue[] = [
  {
    id: 'votes-in-words',
    roles: ['vote'],
    strength: 'worded',
    reads: (line) => line.label === null && line.votes,
  },
  {
    id: 'vote-is-no-clause',
    roles: ['clause'],
    strength: 'worded',
    against: true,
    reads: (line) => line.votes && !line.listed,
  },
  {
    id: 'vote-by-name-is-no-signature',
    roles: ['signature', 'tail'],
    strength: 'worded',
    against: true,
    reads: ({ label, words, lexicon }) =>
      !lexicon.byOrder && label === null && words.length < LONGEST_ROLL && votesOn(words, lexicon).length > 0,
  },
  {
    id: 'row-of-ballot',
    roles: ['vote'],
    strength: 'columned',
    reads: inBallot,
  },
  {
    id: 'vote-goes-on',
    roles: ['vote'],
    strength: 'worded',
    reads: (line, { lines }) => goesOn(line, lines),
  },
  {
    id: 'no-vote',
    roles: ['vote'],
    strength: 'ruled',
    against: true,
    reads: (line, { lines }) => line.key !== 'vote' && !line.votes && !inBallot(line) && !goesOn(line, lines),
  },
]
