import type { NameToken } from './name-tokens.ts'

/** Words and marks before the sign of an address. */
const MOST_OF_ADDRESS = 8

/** '[NP] Nora Poe': behind the letters by which somebody is called. */
export const isLettered = (tokens: readonly NameToken[], at: number): boolean =>
  tokens[at - 1]?.text === ']' &&
  tokens[at - 3]?.text === '[' &&
  /^\p{Lu}{2,4}$/u.test(tokens[at - 2]?.text ?? '')

/** 'sam@example.org', '@sam', '<sam@example.org>' right behind a name. */
export function isAddress(tokens: readonly NameToken[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]]
  if (first?.text === '@' || first?.text === '<' || first?.text === '[') return first.gap === 'space'
  for (let next = at + 1; tokens[next]?.gap === 'none' && next < at + MOST_OF_ADDRESS; next++)
    if (tokens[next]?.text === '@') return second !== undefined
  return false
}
