import { Text } from '../document/text.ts'
import { guessedLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'
import { findVote } from '../language/votes.ts'
import { resultOf } from './outcome-words.ts'
import { outcomeOf, type Outcome } from './outcomes.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statements.ts'

/** Statements behind a proposal within which its vote stands. */
const NEAR = 3
/** Characters within which an outcome is told before what was decided. */
const LONGEST_OUTCOME = 200
/** What may stand between the word and its colon: a number, and who brought it. */
const BEHIND = /^\s*(?:№?\s?\d{1,2}\s*)?(?:\([^()]{2,80}\)\s*)?:\s*/u

/** Where the words of a proposal begin: 'Предложение 2 (Котов): …'; -1 for other statements. */
function wordsOf({ unit, ordinal, verbatim }: Statement, { clauses }: Lexicon): number {
  const { value } = unit.text
  const noun = verbatim === null && unit.row === null ? startsWithPhrase(value, clauses.proposals ?? []) : 0
  if (noun === 0 || ordinal) return -1
  const behind = BEHIND.exec(value.slice(noun))
  return behind && noun + behind[0].length < value.length ? noun + behind[0].length : -1
}

const decides = ({ label, level }: Statement): boolean =>
  level === 0 && (label?.key === 'decided' || label?.key === 'tasks')

/** Whether another part of the record begins: its list of questions, the next question, what was heard on it. */
const beginsOther = ({ label, question, level }: Statement): boolean =>
  level > 0 || question !== null || label?.key === 'agenda' || label?.key === 'heard'

/** The statements right below one, up to the first that is of something else. */
function rightBelow(
  statements: readonly Statement[],
  at: number,
  isOther: (one: Statement) => boolean,
): readonly Statement[] {
  const below = statements.slice(at + 1, at + 1 + NEAR)
  const end = below.findIndex((one) => decides(one) || beginsOther(one) || isOther(one))
  return end < 0 ? below : below.slice(0, end)
}

/** What the vote right below a proposal came to: by the words behind the counts, else by the counts; null where none is told. */
function outcomeAt(statements: readonly Statement[], at: number, lexicon: Lexicon): Outcome | null {
  for (const { unit } of rightBelow(statements, at, (one) => wordsOf(one, lexicon) >= 0)) {
    const { value } = unit.whole
    const vote = findVote(value, lexicon)
    if (vote) return outcomeOf(value, lexicon) ?? resultOf(vote.vote)
  }
  return null
}

/** Whether the line right below a decision says that it was not adopted: 'Голосовали: за – 3, против – 9. Решение не принято.' */
const isThrownOut = (statements: readonly Statement[], at: number, lexicon: Lexicon): boolean =>
  rightBelow(statements, at, ({ ordinal }) => ordinal !== null).some(({ unit: { whole } }) =>
    sentencesOf(whole.value.slice(0, LONGEST_OUTCOME), lexicon).some(
      ({ start, end }) => outcomeOf(whole.value.slice(start, end), lexicon) === 'fail',
    ),
  )

/** 'Решение: …' that its vote threw out, as what was proposed. */
const thrownOut = (statement: Statement): Statement => ({
  ...statement,
  label: statement.label && { ...statement.label, key: 'proposed' },
})

const isWordedDecision = ({ label, text }: Statement): boolean =>
  label?.key === 'decided' && label.separator === ':' && !label.guessed && text.value !== ''

/** Whether decisions in words of their own follow before another proposal or part does. */
function isWordedBelow(statements: readonly Statement[], at: number, lexicon: Lexicon): boolean {
  const next = statements
    .slice(at + 1)
    .find((one) => decides(one) || beginsOther(one) || wordsOf(one, lexicon) >= 0)
  return next !== undefined && decides(next)
}

/** 'Итог: ПРИНЯТО. Уведомить клубы.': a label of decisions without the sentence that only tells the outcome before them. */
function withoutOutcome(statement: Statement, lexicon: Lexicon): Statement {
  const { label, text, head } = statement
  if (label?.key !== 'decided' || label.separator !== ':' || label.guessed) return statement
  const [first, next] = sentencesOf(text.value.slice(0, LONGEST_OUTCOME), lexicon)
  if (!first || !next || outcomeOf(text.value.slice(first.start, first.end), lexicon) !== 'pass')
    return statement
  return { ...statement, head: Text.join([head, text.slice(0, next.start)]), text: text.slice(next.start) }
}

/**
 * 'Предложение 1 (Котов): купить лодку' over how people voted on it: the words are a decision where it was carried and nothing
 * else says what was decided, and no more than a proposal where it was not.
 */
export function withVotedProposals(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (!lexicon.clauses.proposals) return statements
  const read = statements.map((statement, at) =>
    isWordedDecision(statement) && isThrownOut(statements, at, lexicon)
      ? thrownOut(statement)
      : withoutOutcome(statement, lexicon),
  )
  const found = statements.flatMap((statement, at) => {
    const from = wordsOf(statement, lexicon)
    return from < 0 ? [] : [{ at, from }]
  })
  for (const { at, from } of found) {
    const statement = statements[at]
    if (!statement) continue
    const { text } = statement.unit
    const worded = isWordedBelow(statements, at, lexicon)
    const carried = !worded && outcomeAt(statements, at, lexicon) === 'pass'
    read[at] = {
      ...statement,
      question: null,
      label: carried ? guessedLabel('decided') : { ...guessedLabel('proposed', ':'), guessed: false },
      head: text.slice(0, from),
      text: text.slice(from).trim(),
    }
  }
  return read
}
