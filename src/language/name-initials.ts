import type { NameToken } from './name-tokens.ts'
import { initialOf } from './name-words.ts'

/** One or two initials at a token. */
export interface Initials {
  readonly letters: readonly string[]
  /** Index of the token after the last one. */
  readonly next: number
  /** The last full stop was left out: 'Сидоров П. А'. */
  readonly open: boolean
}

/** Two initials, the full stop behind the second left out: at the end of a line or of what is written together. */
function withoutDot(
  tokens: readonly NameToken[],
  at: number,
  letters: readonly string[],
  last: string,
): Initials | null {
  const after = tokens[at + 1]
  const ends = !after || after.gap === 'line' || (after.kind === 'mark' && after.text !== '-')
  return letters.length === 1 && (tokens[at]?.gap === 'none' || ends)
    ? { letters: [...letters, last], next: at + 1, open: true }
    : null
}

/** 'И.О.', 'И. О.', 'Ж.-П.', 'И.О' at a token; one or two letters. */
export function readInitials(tokens: readonly NameToken[], at: number): Initials | null {
  const letters: string[] = []
  let next = at
  while (letters.length < 2) {
    const token = tokens[next]
    const letter = initialOf(token)
    if (!token || letter === null || (letters.length > 0 && token.gap === 'line')) break
    if (!token.dot) return withoutDot(tokens, next, letters, letter)
    letters.push(letter)
    next += 2
    if (letters.length === 1 && tokens[next]?.text === '-' && initialOf(tokens[next + 1]) !== null) next++
  }
  return letters.length > 0 ? { letters, next, open: false } : null
}

/** The initials as they are printed together: 'И.О.'. */
export const joined = ({ letters }: Initials): string => letters.map((letter) => `${letter}.`).join('')

/** Whether a pair of initials stands at a token: then the word before may own it. */
export function ownsPair(tokens: readonly NameToken[], at: number): boolean {
  return readInitials(tokens, at)?.letters.length === 2
}
