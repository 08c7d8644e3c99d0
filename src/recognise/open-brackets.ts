import type { Token } from '../language/form.ts'

/** Square brackets that are open behind a token: 'CARRIED [AYES: Roe; ABSENT: Poe]' is one sentence. */
export function openBehind(token: Token | undefined, open: number): number {
  if (token?.text === '[') return open + 1
  return token?.text === ']' ? Math.max(0, open - 1) : open
}

/** Whether a place of a text stands within round brackets. */
export function isInBrackets(value: string, start: number): boolean {
  const open = value.lastIndexOf('(', start)
  return open >= 0 && value.indexOf(')', open) > start
}
