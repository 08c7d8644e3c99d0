import type { LabelKey } from '../../language/lexicon.ts'
import { isTailKey } from '../tail-key.ts'
import type { Line } from './line.ts'
import { onceFor } from './once-for.ts'

/** Labels that head a list of decisions or tasks. */
const HEADS = new Set<LabelKey>(['decided', 'tasks'])
/** Labels of clauses: they end no list of them. */
const WITHIN = new Set<LabelKey>(['assignee', 'deadline', 'control', 'members', 'speaker', 'noted'])

/** Whether a line heads what stands below it: nothing is said behind its label, or what is said leads in to a list. */
const headsList = (line: Line): boolean =>
  line.key !== null &&
  HEADS.has(line.key) &&
  line.label !== null &&
  (line.said === '' || line.said.endsWith(':')) &&
  ((!line.label.guessed && line.label.separator !== 'none') || line.said.endsWith(':'))

const endsLists = ({ key, label }: Line): boolean =>
  key !== null && label !== null && !label.guessed && label.separator !== 'none' && !WITHIN.has(key)

/** The lines of the list below a heading: until the next heading of its level. */
function belowHeading(lines: readonly Line[], head: Line): number[] {
  const found: number[] = []
  let listed = false
  for (const line of lines.slice(head.index + 1)) {
    const { level } = line.statement
    if (level > 0 && level <= head.statement.level) break
    if (level > 0) continue
    if (endsLists(line) && !line.listed) break
    if (line.key !== null && isTailKey(line.key)) continue
    if (listed && !line.listed && line.unit.gap) break
    listed ||= line.listed
    found.push(line.index)
  }
  return found
}

/** The points below a point: those that stand deeper, or beside it where none does. */
function belowPoint(lines: readonly Line[], head: Line): number[] {
  const found: number[] = []
  const next = lines[head.index + 1]
  const least = next && next.unit.indent > head.unit.indent ? head.unit.indent + 1 : head.unit.indent
  for (const line of lines.slice(head.index + 1)) {
    if (line.statement.level > 0 || endsLists(line) || !line.listed || line.unit.indent < least) break
    found.push(line.index)
  }
  return found
}

/** The list or the paragraph right below a line that is no heading. */
function belowLine(lines: readonly Line[], head: Line): number[] {
  const found: number[] = []
  let listed = false
  for (const line of lines.slice(head.index + 1)) {
    if (line.statement.level > 0 || endsLists(line)) break
    // 'Responsible: …' below a point is said of it.
    if (line.key !== null && isTailKey(line.key)) continue
    if (!line.listed && (listed || (found.length > 0 && line.unit.gap))) break
    listed ||= line.listed
    found.push(line.index)
  }
  return found
}

/**
 * Indexes of the lines that stand in a list of decisions or tasks, or right below a label of such: there a point is a clause
 * because of its place. Everywhere else notes keep their points of discussion in lists too.
 */
export const decisionLists = onceFor((lines): ReadonlySet<number> => {
  const indexes = new Set<number>()
  for (const line of lines) {
    if (!headsList(line)) continue
    const below = line.statement.level > 0 ? belowHeading : line.unit.bullet !== null ? belowPoint : belowLine
    for (const index of below(lines, line)) indexes.add(index)
  }
  return indexes
})
