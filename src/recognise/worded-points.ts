import type { LabelKey, Lexicon } from '../language/lexicon.ts'
import { ordinalWord, WORDED_POINT } from '../language/numbers.ts'
import { fold } from '../language/words.ts'
import type { Statement } from './statements.ts'

/** Labels behind which points are counted in words. */
const LISTS: ReadonlySet<LabelKey> = new Set<LabelKey>(['decided', 'tasks'])
const FEWEST = 2

/** A point that a word counts: where it begins, and how long the word with its mark is. */
interface Point {
  readonly start: number
  readonly head: number
}

/** The points of a text that words count from one on; empty where the text does not begin with the first, or has no second. */
function pointsIn(value: string): readonly Point[] {
  const points: Point[] = []
  for (const { 0: found, 1: head = '', 2: word = '', index } of value.matchAll(WORDED_POINT)) {
    const start = index + found.length - head.length
    if (ordinalWord(fold(word)) !== points.length + 1) continue
    if (points.length === 0 && start > 0) return []
    points.push({ start, head: head.length })
  }
  return points.length < FEWEST ? [] : points
}

/** A statement as its label alone and a statement for each of its points. */
function apart(statement: Statement, points: readonly Point[]): Statement[] {
  const { text } = statement
  const further = points.map(({ start, head }, at): Statement => {
    const part = text.slice(start, points[at + 1]?.start ?? text.length).trim()
    return {
      ...statement,
      ordinal: null,
      question: null,
      label: null,
      head: part.slice(0, head),
      text: part.slice(head).trim(),
      first: false,
      level: 0,
    }
  })
  return [{ ...statement, text: text.slice(0, 0) }, ...further]
}

/** Lines below a bare label of which the first begins with 'Первое' and so on, without the words that count them. */
function withoutCounting(statement: Statement, count: number): Statement | null {
  const { label, ordinal, text, unit, verbatim } = statement
  if (label || ordinal || unit.row || verbatim !== null) return null
  const [found = '', head = '', word = ''] =
    new RegExp(WORDED_POINT.source, 'iu').exec(text.value.slice(0, 30)) ?? []
  if (found === '' || !text.value.startsWith(found) || ordinalWord(fold(word)) !== count) return null
  return { ...statement, head: text.slice(0, head.length), text: text.slice(head.length).trim() }
}

/** Points of decisions that words count, in one paragraph or a line each: 'Решили. Первое. Выделить … Второе. Купить …' */
export function withWordedPoints(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  if (lexicon.byOrder) return statements
  let count = 0
  return statements.flatMap((statement) => {
    const { label, text, verbatim } = statement
    const lists = label !== null && LISTS.has(label.key) && verbatim === null
    if (label) count = lists && text.value === '' ? 1 : 0
    const points = lists ? pointsIn(text.value) : []
    if (points.length > 0) return apart(statement, points)
    const counted = count > 0 ? withoutCounting(statement, count) : null
    if (counted) count++
    return [counted ?? statement]
  })
}
