import type { BallotWords } from '../speech-ballot.ts'

/** How votes are called and counted in English. */
export const ballot = {
  asked: {
    yes: [
      '[and|all|those|everyone|all those|so] [those] in (favour|favor) [of both|of that|please]',
      '[and|all|those] for ?',
      'ayes ?',
    ],
    no: ['[and|any|anyone|those|all those] [those] (against|opposed) [that|please]', '(nays|noes) ?'],
    abstain: ['[and|any|anyone] (abstentions|abstaining|abstain)'],
  },
  tallies: [
    '(carries|carried|passes|passed|approved|adopted|agreed|motion carries) [,] [by] [a vote of] {number} [votes] to {number}',
    '(vote|count) is {number} to {number}',
  ],
  nobody: ['nobody', 'zero', 'nothing', 'nil', 'nought'],
  counting: ['counting', 'count', 'tally'],
  once: [],
  self: ['me', 'myself', 'i'],
  idle: [
    'in',
    'favour',
    'favor',
    'for',
    'against',
    'opposed',
    'abstaining',
    'one',
    'and',
    'only',
    'just',
    'councillor',
    'director',
    'that',
    'is',
    'both',
  ],
} as const satisfies BallotWords
