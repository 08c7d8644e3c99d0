import { tokenize, type Token } from '../language/form.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ordinalWord } from '../language/numbers.ts'
import { isOneOf } from '../language/words.ts'

/** What one part of a line says of the vote on a question. */
export interface VotedPart {
  readonly numbers: readonly number[]
  readonly start: number
  readonly body: number
}

/** Words that may stand between the head of a part and its number: 'по вопросу № 1', 'по п. 1'. */
const MOST_BEFORE = 3

const numberAt = (token: Token | undefined): number | null => {
  if (!token) return null
  return /^\d{1,2}$/u.test(token.text) ? Number(token.text) : ordinalWord(token.fold)
}

/** Index of the first token from one on that is no word about a question. */
function behindWords(tokens: readonly Token[], from: number, most: number, { headers }: Lexicon): number {
  let at = from
  for (let token = tokens[at]; token && at < from + most; token = tokens[++at])
    if (!isOneOf(token.fold, headers.questionWords ?? []) && !/^[.№]$/u.test(token.text)) break
  return at
}

/** The further numbers behind one, 'и второму', ', 3', and the index behind them. */
function furtherFrom(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): { numbers: number[]; end: number } {
  const numbers: number[] = []
  let end = from
  for (let at = from; isOneOf(tokens[at]?.fold ?? '', lexicon.votes.and);) {
    const number = numberAt(tokens[at + 1])
    if (number === null) break
    numbers.push(number)
    end = at = at + 2
  }
  return { numbers, end }
}

/** The part that begins at a token: 'по первому – …', 'по вопросу № 2: …', 'вопрос 3 – …'. */
function partAt(tokens: readonly Token[], from: number, lexicon: Lexicon): VotedPart | null {
  const led = isOneOf(tokens[from]?.fold ?? '', lexicon.headers.onQuestion ?? []) ? from + 1 : from
  const at = behindWords(tokens, led, MOST_BEFORE, lexicon)
  const number = numberAt(tokens[at])
  const further = furtherFrom(tokens, at + 1, lexicon)
  const end = behindWords(tokens, further.end, MOST_BEFORE, lexicon)
  // A number alone is that of a question only where a word says so.
  if (number === null || (at === from && end === further.end)) return null
  const body = tokens[/^[:–—-]$/u.test(tokens[end]?.text ?? '') ? end + 1 : end]
  const numbers = [number, ...further.numbers]
  return body ? { numbers, start: tokens[from]?.start ?? 0, body: body.start } : null
}

/** The parts of a line that tells how each question was voted on: 'по первому – за 4; по второму и третьему – единогласно'. */
export function votedParts(value: string, lexicon: Lexicon): readonly VotedPart[] {
  const tokens = tokenize(value)
  return tokens.flatMap((_, at) => {
    const before = tokens[at - 1]
    const begins = before === undefined || /^[:;.,–—-]$/u.test(before.text)
    return (begins && partAt(tokens, at, lexicon)) || []
  })
}
