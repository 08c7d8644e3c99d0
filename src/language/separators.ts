import type { Token } from './form.ts'
import { isCapitals } from '../source/letters.ts'

/** What parts a label from what it is about. A 'gap' is a run of spaces or blanks, as in columns. */
export type Separator = ':' | '-' | 'gap' | 'end' | 'none'

const DASH = /^[-–—−]+$/
const BLANK = /^_+$/

/** Whether a dash joins figures or an identifier: 'carried 5-0', 'PEP-678'. */
function isInner(tokens: readonly Token[], dash: number): boolean {
  const [before, mark, after] = [tokens[dash - 1], tokens[dash], tokens[dash + 1]]
  if (!before || mark?.space !== false || after?.space !== false || after.kind !== 'number') return false
  return before.kind === 'number' || isCapitals(before.text)
}

/** Whether a colon stands within an hour: 'called to order at 6:30'. */
const isClock = (tokens: readonly Token[], colon: number): boolean =>
  tokens[colon - 1]?.kind === 'number' &&
  tokens[colon + 1]?.kind === 'number' &&
  tokens[colon]?.space === false &&
  tokens[colon + 1]?.space === false

/** What parts the tokens before `index` from it. */
export function separatorAt(value: string, tokens: readonly Token[], index: number): Separator | null {
  const token = tokens[index]
  if (!token) return 'end'
  if (token.text === ':') return isClock(tokens, index) ? null : ':'
  if (DASH.test(token.text)) return isInner(tokens, index) ? null : '-'
  if (BLANK.test(token.text)) return 'gap'
  const before = tokens[index - 1]
  if (before && /\s{3,}|\t/.test(value.slice(before.end, token.start))) return 'gap'
  return null
}
