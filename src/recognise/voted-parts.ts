import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ordinalWord } from '../language/numbers.ts'
import { isOneOf } from '../language/words.ts'

/** What one part of a line says of the vote on a question. */
export interface VotedPart {
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
function partAt(tokens: readonly Token[], from: number, lexicon: Lexicon): VotedPart | null {
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
export function votedParts(value: string, lexicon: Lexicon): readonly VotedPart[] {
  const tokens = tokenize(value)
  return tokens.flatMap((_, at) => {
    const before = tokens[at - 1]
    const begins = before === undefined || /^[:;.,–—-]$/u.test(before.text)
    return (begins && partAt(tokens, at, lexicon)) || []
  })
}
