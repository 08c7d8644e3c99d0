import type { Lexicon } from '../language/lexicon.ts'
import { startsWithPhrase } from '../language/words.ts'

/** Whether nothing but a comma and a joining word stands between two names: those who act together. */
export function joinsNames(between: string, { names }: Lexicon): boolean {
  const word = between.replaceAll(',', ' ').trim()
  return word === '' || names.and.includes(word)
}

/** Length of the words that join a part to the one before: 'а также приглашённые', 'и приглашённые'. */
export function joiningIn(value: string, { headers }: Lexicon): number {
  const length = startsWithPhrase(value, headers.joining)
  return length === 0 ? 0 : length + (/^\s*/u.exec(value.slice(length))?.[0].length ?? 0)
}
