import { ballotOf, COUNTED, countsOf, isMark, type VoteLexicon } from './vote-counts.ts'

/** Whether a line begins with a word of a vote and its count: '«ПРОТИВ» – нет'. */
export function beginsWithCount(text: string, lexicon: VoteLexicon): boolean {
  const ballot = ballotOf(text, lexicon)
  const [first] = countsOf(ballot)
  return (
    first !== undefined &&
    first.from <= 1 &&
    ballot.tokens.slice(0, first.from).every((_, at) => isMark(ballot, at))
  )
}

/** Whether a text is nothing but how one person voted: 'за', 'воздержалась'. */
export function isVoteWord(text: string, lexicon: VoteLexicon): boolean {
  const { matches, tokens } = ballotOf(text, lexicon)
  const [only] = matches
  return only !== undefined && COUNTED.has(only.entry.key) && only.from === 0 && only.to === tokens.length
}
