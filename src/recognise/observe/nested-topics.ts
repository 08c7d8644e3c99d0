import type { LabelKey } from '../../language/lexicon.ts'
import { withoutLabel, type Statement } from '../statements.ts'

/** Labels below which points with points of their own are the questions with their notes. */
const HEADS = new Set<LabelKey>(['agenda', 'noted', 'proceedings', 'spoke'])
/** Labels that a title of a question may begin with: its words are words where points stand below it. */
const WORDS = new Set<LabelKey>(['vote', 'heard', 'spoke', 'noted', 'form', 'discussion', 'proposed'])

const isBullet = ({ unit, ordinal }: Statement): boolean => unit.bullet !== null && ordinal === null

/** The points right below a label, as indexes: all of the list, however deep. */
function listBelow(statements: readonly Statement[], head: number): number[] {
  const found: number[] = []
  for (let at = head + 1; at < statements.length; at++) {
    const statement = statements[at]
    if (!statement || statement.level > 0 || !(isBullet(statement) || statement.unit.indent > 0)) break
    found.push(at)
  }
  return found
}

/** Whether a heading without a label of its own follows before the list's section ends: then that heads the questions. */
const hasHeadings = (statements: readonly Statement[], from: number): boolean =>
  statements.slice(from).some(({ level, label }) => level > 0 && label === null)

/**
 * Bullets of the agenda, or of notes without headings, under which further points stand: the notes were written into the
 * list, so that its first level are the questions. The statements with those raised to headings of `level`.
 */
export function withNestedTopics(statements: readonly Statement[], level: number): readonly Statement[] {
  const topics = new Set<number>()
  statements.forEach(({ label, text }, head) => {
    if (!label || label.guessed || !HEADS.has(label.key) || label.separator === 'none' || text.value !== '') return
    const list = listBelow(statements, head)
    const [first] = list
    const top = statements[first ?? -1]
    if (first === undefined || !top || !isBullet(top)) return
    const { indent } = top.unit
    const entries = list.filter((at) => statements[at]?.unit.indent === indent)
    if (entries.length === list.length || hasHeadings(statements, first + list.length)) return
    for (const at of entries) topics.add(at)
  })
  return statements.map((statement, at) => {
    if (!topics.has(at)) return statement
    const { label, text } = statement
    const nested = (statements[at + 1]?.unit.indent ?? 0) > statement.unit.indent
    if (label && !(nested && WORDS.has(label.key) && text.value === '')) return statement
    return { ...withoutLabel(statement), level }
  })
}
