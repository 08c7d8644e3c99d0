import { foldAt, isMark, skipFiller, type Ballot, type Tally, type VoteEntry } from './ballot.ts'
import type { Match } from './form.ts'
import { isNamePart, nameBefore } from './named-votes.ts'

/** A count told by the names of those who voted so, and the tokens it takes. */
export interface NamedCount {
  readonly count: number
  readonly share: false
  readonly from: number
  readonly to: number
}

/** Words, initials and dots of one name at most. */
const LONGEST_NAME = 6

/** Index after the name that begins at a token; that token's own index where none does. */
function nameAfter(ballot: Ballot, at: number): number {
  let end = at
  while (end < at + LONGEST_NAME && isNamePart(ballot.tokens[end])) {
    const initial = (ballot.tokens[end]?.text.length ?? 9) === 1
    end += initial && foldAt(ballot, end + 1) === '.' ? 2 : 1
  }
  return end
}

/** People whom one count lists at most. */
const MOST_LISTED = 60

/**
 * Index behind the names of those who voted so, in brackets or behind a colon: '«За» – 2 голоса: Котов К.К., Белова Б.Б.'; the
 * index itself where something else stands there.
 */
export function pastNames(ballot: Ballot, at: number): number {
  // '4 голоса: …' looks like the label of a vote.
  const labelled = ballot.starts.has(at) && foldAt(ballot, at + 1) === ':'
  const head = labelled ? at + 1 : skipFiller(ballot, at)
  const open = foldAt(ballot, head)
  if (open !== ':' && open !== '(') return at
  for (let from = head + 1, people = 0; people < MOST_LISTED; people++) {
    const end = nameAfter(ballot, from)
    if (end === from) return at
    const joint = foldAt(ballot, end)
    if (open === '(' && joint === ')') return end + 1
    if (joint !== ',' && !ballot.lexicon.votes.and.includes(joint))
      return open === ':' && stops(ballot, end) ? end : at
    from = end + 1
  }
  return at
}

/** Whether a list of names may end before a token: nothing but a mark or the next word of the vote goes on behind it. */
const stops = (ballot: Ballot, at: number): boolean =>
  ballot.tokens[at]?.kind !== 'word' || ballot.starts.has(at)

const endsHere = (ballot: Ballot, at: number): boolean =>
  at >= ballot.tokens.length || (isMark(ballot, at) && '.;)'.includes(foldAt(ballot, at)))

/** 'воздержался Котов', 'воздержались Котов А.А. и Белова Б.Б.' with nothing behind the last. */
function listedAfter(ballot: Ballot, match: Match<VoteEntry, Tally>): NamedCount | null {
  let count = 0
  for (let at = foldAt(ballot, match.to) === '-' ? match.to + 1 : match.to; ;) {
    const end = nameAfter(ballot, at)
    if (end === at) return null
    count++
    // The dot of the last initial ends the sentence as well.
    if (endsHere(ballot, end)) return { count, share: false, from: match.from, to: end }
    const joint = foldAt(ballot, end)
    if (joint !== ',' && !ballot.lexicon.votes.and.includes(joint)) return null
    at = end + 1
  }
}

/** ', Котов против' with nothing behind: one person between the count before and the word. */
function namedBefore(ballot: Ballot, match: Match<VoteEntry, Tally>, taken: number): NamedCount | null {
  const from = nameBefore(ballot, match.from, taken)
  if (from === match.from || from !== taken + 1 || foldAt(ballot, taken) !== ',') return null
  return endsHere(ballot, match.to) ? { count: 1, share: false, from, to: match.to } : null
}

/**
 * The count of those named beside the word, behind another count: 'За – 4, воздержался Котов', 'за 5, Котов против'. Names
 * behind 'против' are no voters, for it may be they whom the vote went against.
 */
export function namedCount(ballot: Ballot, match: Match<VoteEntry, Tally>, taken: number): NamedCount | null {
  const { key } = match.entry
  if (taken === 0 || (key !== 'abstain' && key !== 'no')) return null
  return (key === 'abstain' ? listedAfter(ballot, match) : null) ?? namedBefore(ballot, match, taken)
}
