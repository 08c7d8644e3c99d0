import { guessedLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { indexOfPhrase } from '../../language/words.ts'
import { hasWord } from '../../source/letters.ts'
import { questionBallot } from '../question-ballot.ts'
import type { Piece, Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { votedParts } from '../voted-parts.ts'
import { keyOf } from '../observe/question-listing.ts'

const isVote = ({ section }: Piece): boolean => section === 'vote'
const isDecided = ({ section }: Piece): boolean => section === 'decided'

/** The question of a number: by its own, else by its place among questions without numbers. */
function numbered(questions: readonly Question[], number: number): Question | null {
  if (questions.every(({ ordinal }) => ordinal === null)) return questions[number - 1] ?? null
  return questions.find(({ ordinal }) => ordinal !== null && keyOf(ordinal) === String(number)) ?? null
}

const ofVote = (statement: Statement, from: number, to: number): Statement => ({
  ...statement,
  ordinal: null,
  question: null,
  label: guessedLabel('vote'),
  head: statement.text.slice(from, from),
  text: statement.text.slice(from, to).trim(),
})

/** 'Голосовали: по первому – за 4; по второму – за 3, воздержался 1': each part goes to the question that it names. */
function byParts(questions: readonly Question[], pieces: Piece[], lexicon: Lexicon): void {
  for (const [at, { section, statement }] of pieces.entries()) {
    if (section !== 'vote') continue
    const parts = votedParts(statement.text.value, lexicon)
    const all = parts.flatMap(({ numbers }) => numbers)
    const targets = all.map((number) => numbered(questions, number))
    if (all.length < 2 || targets.some((one) => one === null) || new Set(targets).size < all.length) continue
    const rest = { ...statement, text: statement.text.slice(0, parts[0]?.start).trim() }
    pieces[at] = { section: hasWord(rest.text.value) ? 'noted' : 'vote', statement: rest }
    parts.forEach(({ body, numbers }, index) => {
      const part = ofVote(statement, body, parts[index + 1]?.start ?? statement.text.length)
      for (const number of numbers)
        numbered(questions, number)?.pieces.push({ section: 'vote', statement: part })
    })
    return
  }
}

/** A table with a row of counts for each question: every row goes to its own. */
function byRows(questions: readonly Question[], pieces: Piece[], lexicon: Lexicon): void {
  const numberOf = ({ unit }: Statement): number | null =>
    (unit.table && unit.row && questionBallot(unit.table, lexicon)?.get(unit.row)?.number) ?? null
  const rows = pieces.filter(({ statement }) => numberOf(statement) !== null)
  const targets = rows.map(({ statement }) => numbered(questions, numberOf(statement) ?? 0))
  if (rows.length < 2 || targets.some((one) => one === null)) return
  pieces.splice(0, pieces.length, ...pieces.filter((piece) => !rows.includes(piece)))
  rows.forEach((piece, at) => targets[at]?.pieces.push({ ...piece, section: 'vote' }))
}

/** 'Решения приняты единогласно.' behind all questions: of all of them, where none tells of a vote of its own. */
const tellsOfAll = ({ statement: { unit } }: Piece, { headers }: Lexicon): boolean =>
  indexOfPhrase(unit.whole.value, headers.allDecisions ?? []) !== null

/** The vote at the end of the last question that is of each: 'Голосовали по всем вопросам: единогласно'. */
function voteOfAll(questions: readonly Question[], lexicon: Lexicon): Piece | null {
  const last = questions.at(-1)
  const votes = last?.pieces.filter(isVote) ?? []
  const said = votes.find(
    ({ statement: { unit } }) => indexOfPhrase(unit.whole.value, lexicon.headers.wholeAgenda) !== null,
  )
  if (said) return said
  const [only, ...others] = questions.flatMap(({ pieces }) => pieces.filter(isVote))
  const alone = only !== undefined && others.length === 0 && only === votes[0] && only.statement.unit.gap
  return alone && tellsOfAll(only, lexicon) ? only : null
}

/** Votes told once for several questions go to each: by their numbers, by the rows of a table, or to all with a decision. */
export function spreadVotes(questions: readonly Question[], loose: Question, lexicon: Lexicon): void {
  if (questions.length < 2) return
  for (const { pieces } of [...questions, loose]) {
    byParts(questions, pieces, lexicon)
    byRows(questions, pieces, lexicon)
  }
  const vote = voteOfAll(questions, lexicon)
  if (!vote) return
  for (const { pieces } of questions) if (pieces.some(isDecided) && !pieces.some(isVote)) pieces.push(vote)
}
