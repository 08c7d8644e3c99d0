import { UsageError } from './usage-error.ts'

/** A parser of a delimiter as typed: 'tab' and '\t' are what a shell makes hard to type. */
export function delimiter(value: string): string {
  const character = value === 'tab' || value === '\\t' ? '\t' : value
  if (character.length !== 1 || /["\r\n]/.test(character)) throw new UsageError('usage.badDelimiter')
  return character
}
