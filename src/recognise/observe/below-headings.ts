import type { LabelKey } from '../../language/lexicon.ts'
import { onceFor } from './once-for.ts'

/** Labels behind which a paragraph may stand that belongs to no clause. */
const DECIDES = new Set<LabelKey>([
  'decided',
  'tasks',
  'vote',
  'assignee',
  'deadline',
  'control',
  'proposed',
  'note',
])

/** Indexes of the lines of plain text between a heading and the first line below it that decides: no clause stands before them. */
export const belowHeadings = onceFor((lines): ReadonlySet<number> => {
  const found = new Set<number>()
  let open = false
  for (const line of lines) {
    if (line.key !== null && DECIDES.has(line.key)) open = false
    else if (line.statement.level > 0) open = true
    else if (line.listed || line.clausal) open = false
    if (open) found.add(line.index)
  }
  return found
})
