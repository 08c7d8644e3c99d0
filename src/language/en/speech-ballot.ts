import type { BallotWords } from '../speech-ballot.ts'

/** How votes are called and counted in English. */
export const ballot = {
  asked: {
    yes: [
      '[and|all|those|everyone|all those|so] [those] in (favour|favor) [of both|of that|of the motion] [,] [please]',
      '[and|all|those] for ?',
      'ayes ?',
    ],
    no: [
      '[and|any|anyone|those|all those] [those] (against|opposed) [that|to that] [,] [please]',
      '(nays|noes) ?',
    ],
    abstain: ['[and|any|anyone] (abstentions|abstaining|abstain)'],
  },
  tallies: [
    '(carries|carried|passes|passed|approved|adopted|agreed|motion carries) [,] [by] [a vote of] {number} [votes] to {number}',
    '(vote|count) is {number} to {number}',
    "(that's|that’s|that is|it's|it’s|that makes it|makes it) {number} [votes] to {number}",
    '{number} [votes] to {number} , [so] [the] (motion|resolution|it) (carries|carried|passes|passed|fails|is carried)',
  ],
  hands: [
    "[i] (see|count|have|got|make it|that's|that’s|that is) {number} [hands|votes|ayes|for|in]",
    '(all|that makes) {number} [of us|of you]',
    '{number} (hands|votes|ayes|noes|nays)',
  ],
  neither: [
    '(none|nobody|no one) against [,] (or|and|,) [none|nobody|no one] (abstaining|abstained|abstentions)',
    'none against and no abstentions',
    'no (votes against|nays|noes) (or|and) [no] abstentions',
  ],
  noneAbstain: ['(no|zero|without) abstentions', '(nobody|no one|none) (abstaining|abstained|abstains)'],
  against: ['nay', 'no', 'against', 'opposed'],
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
