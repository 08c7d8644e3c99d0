import type { Role } from '../decode/roles.ts'
import type { Line } from '../observe/line.ts'
import type { Overview } from '../observe/overview.ts'
import { repeatsTitle } from '../observe/repeated-titles.ts'
import type { Listing } from '../table/table-layout.ts'
import type { Cue } from './cue.ts'

const PEOPLE: readonly Role[] = ['presentEntry', 'absentEntry', 'invitedEntry']
/** Lines above a table among which the label stands that heads it. */
const ABOVE = 2

/** Whether a table stands below 'Исполнение ранее принятых решений:': its tasks were given before. */
function belowReport(line: Line, { lines }: Overview): boolean {
  const { table } = line.unit
  let at = line.index
  while (at > 0 && lines[at - 1]?.unit.table === table) at--
  for (const above of lines.slice(Math.max(0, at - ABOVE), at).reverse()) {
    if (above.key !== null) return above.key === 'previous'
    if (above.statement.level > 0) return false
  }
  return false
}

/** Whether a heading among the rows of tasks is a question: a listed one, or one of a record that lists none. */
const headsTasks = (line: Line, overview: Overview): boolean =>
  !belowReport(line, overview) &&
  (overview.listing === null || repeatsTitle(line, overview.listing, overview.lines))

function rolesOfHeads(of: Listing, line: Line, overview: Overview): readonly Role[] {
  if (of === 'resolved') return ['lead']
  if (of === 'tasks') return belowReport(line, overview) ? ['report'] : ['decided']
  return of === 'report' ? ['report'] : []
}

/** The role of what was made of a cell whose column's heading leaves no doubt. */
function roleOf(line: Line, overview: Overview): readonly Role[] {
  const { cell } = line.statement
  if (!cell) return []
  switch (cell.role) {
    case 'question':
      return ['opening']
    case 'section':
      return headsTasks(line, overview) ? ['opening'] : ['noted']
    case 'speaker':
      return ['speaker']
    case 'said':
      return ['noted', 'after']
    case 'report':
      return ['report']
    case 'clause':
      if (belowReport(line, overview)) return ['report']
      return cell.certain ? ['clause', 'deed'] : []
    case 'person':
      return cell.marked ? PEOPLE : []
    case 'heads':
      return rolesOfHeads(cell.of, line, overview)
  }
}

/** What the headings of tables say of their rows. */
export const tableCues: readonly Cue[] = [
  {
    id: 'column-of-table',
    roles: [],
    strength: 'columned',
    reads: (line, overview) => roleOf(line, overview),
  },
  {
    id: 'heads-of-roll-call',
    roles: ['present', ...PEOPLE],
    strength: 'columned',
    reads: ({ statement, unit }) =>
      statement.cell?.role === 'heads' &&
      statement.cell.of === 'people' &&
      unit.table !== null &&
      statement.cell.marked,
  },
  {
    id: 'goes-on-with-list-above',
    roles: PEOPLE,
    strength: 'placed',
    reads: ({ statement }) => statement.cell?.role === 'heads' && statement.cell.of === 'people',
  },
]
