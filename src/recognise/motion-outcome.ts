import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ballotTable } from './ballot-table.ts'
import { secondsOnly } from './seconds-only.ts'
import { isOneOf } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** Lines between a motion and its outcome, and how long one is that names who moved it. */
const MOST_MOVERS = 4
const LONGEST_MOVER = 120

/** Whether a line below a motion only names who moved and seconded it. */
function namesMovers({ label, unit }: Statement, { grammar }: Lexicon): boolean {
  if (unit.whole.length >= LONGEST_MOVER) return false
  if (label?.key === 'proposed') return label.words.includes('ed')
  const [first = ''] = unit.text.value.split(':')
  if (first.length < unit.text.length && isOneOf(first.trim(), grammar?.firstMovers ?? [])) return true
  return label === null && grammar !== undefined && secondsOnly(unit.whole.value, grammar)
}

/** The line after a motion that may tell its outcome: the first that does not only name who moved and seconded it. */
export function outcomeAfter(statements: readonly Statement[], index: number, lexicon: Lexicon): string {
  for (let at = index + 1; at <= index + MOST_MOVERS; at++) {
    const statement = statements[at]
    if (!statement || statement.level > 0 || statement.ordinal) return ''
    if (namesMovers(statement, lexicon)) continue
    const { label, unit, head, text } = statement
    if (unit.table) return ballotTable(unit.table, lexicon)?.text.replaceAll(' – ', ': ') ?? text.value
    if (label?.key !== 'vote') return text.value
    const told = Text.join([head, text]).value
    // 'In favor—Roe, Poe;' and 'opposed—none' on the next line.
    const rest = /[,;]$/u.test(told) ? ` ${statements[at + 1]?.unit.whole.value ?? ''}` : ''
    return told + rest
  }
  return ''
}
