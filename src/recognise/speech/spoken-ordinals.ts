import { ordinalWord } from '../../language/numbers.ts'
import type { Token } from '../../language/token.ts'

/** An ordinal in words or figures and the index of the token after it: 'второму', '2-му', '2nd'. */
export function readSpokenOrdinal(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly value: number } | null {
  const token = tokens[at]
  if (!token) return null
  const digits = /^(\d{1,2})-[a-zа-я]{1,3}$/u.exec(token.fold)
  if (digits?.[1] !== undefined) return { end: at + 1, value: Number(digits[1]) }
  const suffix = tokens[at + 1]
  if (token.kind === 'number' && token.text.length < 3 && suffix?.kind === 'word' && !suffix.space)
    return /^(?:st|nd|rd|th)$/.test(suffix.fold) ? { end: at + 2, value: Number(token.text) } : null
  const value = ordinalWord(token.fold)
  return value === null ? null : { end: at + 1, value }
}
