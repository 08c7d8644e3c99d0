import { tokenize, type Token } from '../../language/form.ts'
import { guessedLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { ordinalWord } from '../../language/numbers.ts'
import { indexOfPhrase, isOneOf } from '../../language/words.ts'
import { hasWord } from '../../source/letters.ts'
import { questionBallot } from '../question-ballot.ts'
import type { Piece, Question } from '../question.ts'
import type { Statement } from '../statements.ts'
import { keyOf } from '../observe/question-listing.ts'

const isVote = ({ section }: Piece): boolean => section === 'vote'
const isDecided = ({ section }: Piece): boolean => section === 'decided'

/** The question of a number: by its own, else by its place among questions without numbers. */
function numbered(questions: readonly Question[], number: number): Question | null {
  if (questions.every(({ ordinal }) => ordinal === null)) return questions[number - 1] ?? null
  return questions.find(({ ordinal }) => ordinal !== null && keyOf(ordinal) === String(number)) ?? null
}

/** What one part of a line says of the vote on a question. */
interface Part {
  readonly number: number
  readonly start: number
  readonly body: number
}

/** Words that may stand between the head of a part and its number: 'по вопросу № 1', 'по п. 1'. */
const MOST_BEFORE = 3

const numberAt = (token: Token | undefined): number | null => {
  if (!token) return null
  return /^\d{1,2}$/u.test(token.text) ? Number(token.text) : ordinalWord(token.fold)
}

/** The part that begins at a token: 'по первому – …', 'по вопросу № 2: …', '3-й вопрос – …'. */
function partAt(tokens: readonly Token[], from: number, lexicon: Lexicon): Part | null {
  const { onQuestion = [], questionWords = [] } = lexicon.headers
  const isWord = (token: Token | undefined): boolean =>
    token !== undefined && (isOneOf(token.fold, questionWords) || /^[.№]$/u.test(token.text))
  let at = from
  const led = isOneOf(tokens[at]?.fold ?? '', onQuestion)
  if (led) at++
  for (let read = 0; read < MOST_BEFORE && isWord(tokens[at]); read++) at++
  const number = numberAt(tokens[at])
  if (number === null || (at === from && !isWord(tokens[at + 1]))) return null
  at++
  while (isWord(tokens[at])) at++
  if (/^[:–—-]$/u.test(tokens[at]?.text ?? '')) at++
  const body = tokens[at]?.start
  return body === undefined ? null : { number, start: tokens[from]?.start ?? 0, body }
}

/** The parts of a line that tells how each question was voted on: 'по первому – за 4; по второму – единогласно'. */
function partsOf(value: string, lexicon: Lexicon): readonly Part[] {
  const tokens = tokenize(value)
  return tokens.flatMap((_, at) => {
    const before = tokens[at - 1]
    const begins = before === undefined || /^[:;.,–—-]$/u.test(before.text)
    return (begins && partAt(tokens, at, lexicon)) || []
  })
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
    const parts = partsOf(statement.text.value, lexicon)
    const targets = parts.map(({ number }) => numbered(questions, number))
    if (parts.length < 2 || targets.some((one) => one === null) || new Set(targets).size < parts.length)
      continue
    const rest = { ...statement, text: statement.text.slice(0, parts[0]?.start).trim() }
    pieces[at] = { section: hasWord(rest.text.value) ? 'noted' : 'vote', statement: rest }
    parts.forEach(({ body }, index) => {
      const part = ofVote(statement, body, parts[index + 1]?.start ?? statement.text.length)
      targets[index]?.pieces.push({ section: 'vote', statement: part })
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
