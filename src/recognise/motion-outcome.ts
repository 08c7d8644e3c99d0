import { Text } from '../document/text.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { ballotTable } from './ballot-table.ts'
import { secondsOnly } from './seconds-only.ts'
import { tokenize } from '../language/form.ts'
import { isOneOf } from '../language/words.ts'
import { startsUpper } from '../source/letters.ts'
import type { Statement } from './statements.ts'

/** Lines between a motion and its outcome, and how long one is that names who moved it. */
const MOST_MOVERS = 4
const LONGEST_MOVER = 120
/** Words that name two who moved, with their posts, at most. */
const MOST_MOVING = 12
/** Points of a motion between its words and its outcome, at most. */
const MOST_POINTS = 20

/** 'Motion: Roe.', 'Moved: Councillor Roe, seconded Councillor Poe': capitalised words, and how the two are told apart. */
function areMovers(value: string, { motionWords }: Lexicon): boolean {
  const words = tokenize(value).filter(({ kind }) => kind === 'word')
  const known = (word: string): boolean =>
    isOneOf(word, motionWords?.seconding ?? []) ||
    isOneOf(word, motionWords?.small ?? []) ||
    isOneOf(word, motionWords?.by ?? [])
  return (
    words.length > 0 &&
    words.length <= MOST_MOVING &&
    words.every(({ text, fold }) => startsUpper(text) || known(fold))
  )
}

/** Whether a line below a motion only names who moved and seconded it. */
export function namesMovers({ label, unit, text }: Statement, lexicon: Lexicon): boolean {
  const { motionWords } = lexicon
  if (text.length >= LONGEST_MOVER) return false
  if (label?.key === 'proposed') return label.words.includes('ed') || areMovers(text.value, lexicon)
  if (unit.whole.length >= LONGEST_MOVER) return false
  const [first = ''] = unit.text.value.split(':')
  if (first.length < unit.text.length && isOneOf(first.trim(), motionWords?.firstMovers ?? [])) return true
  return label === null && motionWords !== undefined && secondsOnly(unit.whole.value, motionWords)
}

/** Index of the line below the points of a motion that ends with a colon: 'to approve it on these conditions:'. */
function behindPoints(statements: readonly Statement[], index: number): number {
  if (!statements[index]?.unit.whole.value.endsWith(':')) return index + 1
  const end = statements.findIndex(
    ({ ordinal, unit, level }, at) => at > index && (level > 0 || (!ordinal && unit.bullet === null)),
  )
  return end < 0 || end > index + MOST_POINTS ? index + 1 : end
}

/** The line after a motion that may tell its outcome: the first that does not only name who moved and seconded it. */
export function outcomeAfter(statements: readonly Statement[], index: number, lexicon: Lexicon): string {
  const from = behindPoints(statements, index)
  for (let at = from; at < from + MOST_MOVERS; at++) {
    const statement = statements[at]
    if (!statement || statement.level > 0 || statement.ordinal) return ''
    if (namesMovers(statement, lexicon)) continue
    const { label, unit, head, text } = statement
    if (unit.table) return ballotTable(unit.table, lexicon)?.text.replaceAll(' – ', ': ') ?? text.value
    if (label?.key !== 'vote') return text.value
    const told = Text.join([head, text]).value
    // 'In favor—Roe, Poe;' and 'opposed—none' on the next line.
    const rest =
      text.value === '' || /[,;]$/u.test(told) ? ` ${statements[at + 1]?.unit.whole.value ?? ''}` : ''
    return told + rest
  }
  return ''
}
