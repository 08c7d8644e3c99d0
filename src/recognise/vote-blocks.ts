import { Text } from '../document/text.ts'
import { ballotOf, COUNTED, type Ballot, type VoteKey } from '../language/ballot.ts'
import { guessedLabel, type Label } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { nameBefore } from '../language/named-votes.ts'
import type { Statement } from './statements.ts'
import { outcomeOf } from './outcome-words.ts'

/** Lines of a block: on each a name with a voice, or a way of voting with those who voted so. */
const LEAST_LINES = 2
const LONGEST_VOICE = 80
const LONGEST_LIST = 400
const LONGEST_OUTCOME = 90
/** Marks between a name and its voice, or behind a way of voting. */
const BESIDE = ':-='
const ENDS = '.,;'

/** Whether a line is somebody and how they voted: 'Kittredge   aye', 'Deputy Mayor Roe – Nay'. */
function isVoice(value: string, lexicon: Lexicon): boolean {
  if (value.length > LONGEST_VOICE) return false
  const ballot = ballotOf(value, lexicon)
  const { tokens, matches } = ballot
  const [only, more] = matches
  if (!only || more || !COUNTED.has(only.entry.key) || only.to !== only.from + 1) return false
  if (!tokens.slice(only.to).every(({ text }) => ENDS.includes(text))) return false
  const marked = BESIDE.includes(tokens[only.from - 1]?.fold ?? '?')
  const end = marked ? only.from - 1 : only.from
  return end > 0 && nameBefore(ballot, end, 0) === 0
}

/** The way of voting that a line begins with and lists or counts the voters of: 'AYES: Roe, Poe'; null for other lines. */
function listedWay(value: string, lexicon: Lexicon): VoteKey | null {
  if (value.length > LONGEST_LIST) return null
  const ballot = ballotOf(value, lexicon)
  const [first] = ballot.matches
  if (first?.from !== 0 || !COUNTED.has(first.entry.key)) return null
  return isMarked(ballot, first.to) ? first.entry.key : null
}

/** Whether a mark stands at a token, a count in brackets before it aside: 'Ayes (4): Roe, …'. */
function isMarked({ tokens }: Ballot, at: number): boolean {
  const counted = tokens[at]?.text === '(' && tokens[at + 2]?.text === ')'
  return ':-'.includes(tokens[counted ? at + 3 : at]?.fold ?? '?')
}

/** Whether a statement is a line of plain text that a block may hold. */
const isLine = ({ unit, level, verbatim }: Statement): boolean =>
  unit.row === null && level === 0 && unit.heading === 0 && verbatim === null

const wordsOf = ({ head, text }: Statement): string => Text.join([head, text]).value

/** How many statements from an index on are voices of a roll call. */
function voicesAt(statements: readonly Statement[], from: number, lexicon: Lexicon): number {
  for (let at = from; ; at++) {
    const one = statements[at]
    if (!one || !isLine(one) || !isVoice(wordsOf(one), lexicon)) return at - from
  }
}

/** The statement from an index on that ends a block: nothing but its outcome. */
function isOutcome(statement: Statement | undefined, lexicon: Lexicon): boolean {
  if (!statement || !isLine(statement) || statement.ordinal) return false
  const value = wordsOf(statement)
  if (value.length > LONGEST_OUTCOME) return false
  return outcomeOf(value, lexicon, null) !== null
}

/** How many statements from an index on are ways of voting, each with those who voted so, and none twice. */
function waysAt(statements: readonly Statement[], from: number, lexicon: Lexicon): number {
  const seen = new Set<VoteKey>()
  for (let at = from; ; at++) {
    const statement = statements[at]
    const key = statement && isLine(statement) ? listedWay(wordsOf(statement), lexicon) : null
    if (!key || seen.has(key) || (at === from && key !== 'yes' && key !== 'no')) return at - from
    seen.add(key)
  }
}

/** Whether a statement only heads a vote that stands below it: 'Roll call:', 'Recorded vote'. */
const headsVote = ({ label, text }: Statement): boolean =>
  label !== null && text.value === '' && (label.key === 'vote' || label.key === 'present')

/** The first statement of a block with the words of the further ones. */
function merged(first: Statement, further: readonly Statement[]): Statement {
  const own = first.label?.key === 'vote' ? first.label : null
  const heads = headsVote(first)
  const label: Label = own ?? { ...guessedLabel('vote', ':'), guessed: false }
  const text = own || heads ? first.text : Text.join([first.head, first.text])
  return {
    ...first,
    label,
    ordinal: null,
    head: own || heads ? first.head : first.head.slice(0, 0),
    text: Text.join([text, ...further.map(({ head, text: rest }) => Text.join([head, rest]))], ', '),
  }
}

/** Index behind the block of a vote that begins at an index; that index itself where none begins. */
function endOfBlock(
  statements: readonly Statement[],
  from: number,
  headed: boolean,
  lexicon: Lexicon,
): number {
  const ways = waysAt(statements, from, lexicon)
  const voices = ways < LEAST_LINES ? voicesAt(statements, from, lexicon) : 0
  const end = from + Math.max(ways, voices)
  if (end - from < LEAST_LINES) return from
  const told = isOutcome(statements[end], lexicon)
  // 'Roe – yes' below 'Present' may say who came: only a vote has an outcome.
  if (voices > 0 && !headed && !told) return from
  return told ? end + 1 : end
}

/**
 * Statements with the lines of each vote put together: a roll call with a line for each voice, or 'AYES: …', 'NAYS: …' and
 * 'ABSENT: …' below each other, with the line that only tells the outcome.
 */
export function withVoteBlocks(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.minutes) return statements
  const found: Statement[] = []
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement) break
    const body = headsVote(statement) ? at + 1 : at
    const end = endOfBlock(statements, body, statement.label?.key === 'vote', lexicon)
    if (end === body) {
      found.push(statement)
      continue
    }
    found.push(merged(statement, statements.slice(at + 1, end)))
    at = end - 1
  }
  return found
}
