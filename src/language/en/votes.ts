import type { VoteForms } from '../lexicon.ts'

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
  abstain: ['(abstain|abstained|abstaining|abstention|abstentions)'],
  notVoting: ['not voting', 'did not vote', '(absent|recused)'],
  unanimous: ['unanimously', 'unanimous [consent|vote|yes]', 'all (in favour|in favor|agreed)', 'nem. con.'],
  majority: ['by [a] majority [vote]', 'majority vote'],
  pass: ['[the] [motion|resolution|vote] (carried|carries|passed|passes|approved|adopted|agreed)'],
  fail: ['[the] [motion|resolution|vote] (failed|fails|defeated|rejected|lost|not carried)'],
  manners: [],
  none: ['none', 'nil', 'no', 'nobody', 'zero'],
  labels: ['(vote|votes|voting|voted|tally|poll|result|results)'],
  others: [],
  fillers: ['with', 'votes', 'vote', 'and', 'members', 'member', 'voted', 'were', 'was', 'people', 'by'],
  tallies: [
    '[motion|was|is|were|and] (carried|carries|passed|passes|approved|adopted) [by] [a] [vote of] {tally}',
  ],
  lostTallies: ['[motion|was|were] (failed|fails|defeated|rejected|lost) [by] [a] [vote of] {tally}'],
  not: ['(must|may|can|to|shall) be (approved|adopted) unanimously', 'no vote'],
  counting: ['teller*', 'scrutineer*', 'votes were counted by'],
  weights: ['%', 'percent', 'share*', 'ballots'],
  and: ['and', 'or', ','],
} satisfies VoteForms
