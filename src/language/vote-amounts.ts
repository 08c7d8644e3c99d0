import type { Lexicon } from './lexicon.ts'
import { readCount } from './numbers.ts'
import type { Token } from './token.ts'

/** How many voted so: heads, square metres or shares of capital, as printed. */
export interface Amount {
  readonly value: number
  /** Whether it is a share of the votes ('96,5 %') and no number of them. */
  readonly share: boolean
  /** Index of the token after its last. */
  readonly end: number
}

type AmountLexicon = Pick<Lexicon, 'dates' | 'votes'>

const LONGEST_NUMBER = 9
const isNumber = (token: Token | undefined): token is Token => token?.kind === 'number'

/** Whether a mark and a number follow with nothing between: ',20' of '5010,20'. */
function isTail(tokens: readonly Token[], at: number, marks: readonly string[]): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]]
  return isNumber(after) && mark?.kind === 'mark' && marks.includes(mark.text) && !mark.space && !after.space
}

/** Index after the groups of three digits that go on with a number: '5 010', '1,200'. */
function thousandsEnd(tokens: readonly Token[], at: number, marks: readonly string[]): number {
  let end = at + 1
  for (;;) {
    const marked = isTail(tokens, end, marks)
    const group = marked ? end + 1 : end
    const token = tokens[group]
    if (!isNumber(token) || token.text.length !== 3) return end
    // A wide gap begins another column.
    if (!marked && token.start - (tokens[end - 1]?.end ?? 0) !== 1) return end
    end = group + 1
  }
}

/** A number in digits, thousands apart, with its decimals; null for dates and numbers of points. */
function readDigits(
  tokens: readonly Token[],
  at: number,
  { decimalMarks, thousandsMarks }: AmountLexicon['votes'],
  grouped: boolean,
): Omit<Amount, 'share'> | null {
  const first = tokens[at]
  if (!isNumber(first) || first.text.length > LONGEST_NUMBER) return null
  let end = grouped && first.text.length < 4 ? thousandsEnd(tokens, at, thousandsMarks) : at + 1
  let digits = tokens
    .slice(at, end)
    .filter(isNumber)
    .map(({ text }) => text)
    .join('')
  if (isTail(tokens, end, decimalMarks)) {
    digits += `.${tokens[end + 1]?.text ?? ''}`
    end += 2
  }
  // '12.05.2024', '3.0' where no decimals are printed so, '2/3'.
  if (isTail(tokens, end, ['.', ',', '/'])) return null
  return digits.length > LONGEST_NUMBER * 2 ? null : { value: Number(digits), end }
}

/**
 * The amount that begins at a token: '1 940,2', '992.25', 'пять', '60 (шестьдесят)', '96,5 %'. Null for none. Without `grouped`
 * '5 010' is two numbers: of a row whose columns stand one blank apart.
 */
export function readAmount(
  tokens: readonly Token[],
  at: number,
  lexicon: AmountLexicon,
  grouped = true,
): Amount | null {
  const spelt = readCount(tokens, at, lexicon.dates.numbers, [])
  const digits = readDigits(tokens, at, lexicon.votes, grouped)
  if (isNumber(tokens[at]) && !digits) return null
  const longer = digits && digits.end >= (spelt?.end ?? 0) ? digits : null
  const read = longer ?? (spelt && { value: spelt.value.value, end: spelt.end })
  if (!read) return null
  const share = lexicon.votes.shares.some((mark) => tokens[read.end]?.fold.startsWith(mark))
  return { ...read, share, end: share ? read.end + 1 : read.end }
}
