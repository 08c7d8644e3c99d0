import { tokenText, type Token } from './token.ts'

/** Whether a token begins with a digit. */
export const startsWithDigit = (token: Token | undefined): boolean =>
  token !== undefined && token.text >= '0' && token.text < ':'

/** A number with its dots at a token, '2.3.1', and the index after it. */
export function dottedNumber(
  tokens: readonly Token[],
  at: number,
): { readonly number: string; readonly end: number } {
  let number = tokenText(tokens, at)
  let end = at + 1
  while (tokenText(tokens, end) === '.' && !tokens[end + 1]?.space && startsWithDigit(tokens[end + 1])) {
    number += `.${tokenText(tokens, end + 1)}`
    end += 2
  }
  return { number, end }
}
