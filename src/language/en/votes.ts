import type { VoteForms } from '../lexicon.ts'
import { dates } from './dates.ts'

/** How English minutes report votes. */
export const votes = {
  yes: [
    '[votes] for',
    '[votes] in (favour|favor)',
    '(aye|ayes|yea|yeas|yes)',
    'voted (for|yes|in favour|in favor)',
    '+1',
  ],
  no: ['[votes] against', '(nay|nays|noes|opposed|no)', 'voted (against|no)', '-1'],
  abstain: ['(abstain|abstained|abstains|abstaining|abstention|abstentions)'],
  notVoting: ['not voting', 'did not vote', '(absent|recused|recusal|recusals)'],
  unanimous: [
    'unanimously',
    'unanimous [consent|vote|yes|approval]',
    'all (in favour|in favor|agreed|ayes|voted aye|voted yes|voted in favor|voted in favour)',
    'all were in (favor|favour)',
    '(everybody|everyone|all present|all those present|all members|all councillors|all hands|all voices) [was|were|voted] (in favour|in favor|agreed|for|yes)',
    'all (yes|for|present in favour|members in favour)',
    '(approved|agreed|accepted|adopted|passed|carried|supported) by (all|everyone|everybody|all present|all members)',
    'without dissent',
    'without objection',
    'nem con',
    'nem. con.',
  ],
  majority: ['by [a] majority [vote]', 'majority vote'],
  divided: ['not unanimous', 'not unanimously'],
  pass: [
    '[the] [motion|resolution|vote] (carried|carries|passed|passes|approved|adopted|agreed|accepted) [(by|on|with) [a|the] [roll call|roll-call] vote [of]|by roll call]',
    'm / s / (p|c|u)',
    '(msc|msp|mscu|mspu)',
  ],
  fail: [
    '[the] [motion|resolution|vote] (failed|fails|defeated|rejected|lost|not carried)',
    '[the] [motion] (failed|fails|died|dies|dropped|lapsed) [for|due to|because of] [the] (lack|want) of a (second|seconder)',
    '[the] [motion] (lapsed|lapses|not seconded)',
    '[the] motion (falls|fell|dies|died|withdrawn|was withdrawn|was not carried|did not carry|did not pass|not passed|not adopted)',
    'no second',
  ],
  voices: ['yes', 'yea', 'aye', 'no', 'nay', 'abstain', 'abstained', 'abstains', 'abstaining', 'recused'],
  manners: [],
  none: ['none', 'nil', 'no', 'nobody', 'zero'],
  labels: ['(vote|votes|voting|voted|tally|poll|result|results)'],
  others: [],
  fillers: ['with', 'votes', 'vote', 'and', 'members', 'member', 'voted', 'were', 'was', 'people', 'by'],
  tallies: [
    '[the] [motion|resolution|was|is|were|and|it] (carried|carries|passed|passes|approved|adopted|accepted) [,|-|:] [by|on|with] [a] [roll call|roll-call|voice|recorded|show of hands] [vote] [of|:] {tally}',
  ],
  lostTallies: [
    '[motion|was|were|it] (failed|fails|defeated|rejected|lost) [,|-|:] [by|on|with] [a] [roll call|roll-call|voice|recorded] [vote] [of|:] {tally}',
  ],
  plainTallies: [
    '(vote|votes|voted|tally|result|count|roll call vote|roll call) [:|was|of] {tally}',
    '{tally} (vote|in favor|in favour)',
    'by {tally}',
  ],
  not: ['(must|may|can|to|shall) be (approved|adopted) unanimously', 'no vote'],
  counting: ['teller*', 'scrutineer*', 'votes were counted by'],
  weights: ['%', 'percent', 'share*', 'ballots'],
  shares: ['%', 'percent'],
  decimalMarks: [],
  thousandsMarks: [','],
  totals: ['total'],
  and: ['and', 'or', ','],
  numbers: dates.numbers,
} satisfies VoteForms
