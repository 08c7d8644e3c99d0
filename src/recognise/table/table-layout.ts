import type { Row, Table } from '../../document/document.ts'
import type { ColumnKind } from '../../language/columns.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { presenceMark, unheadedMarks } from './presence-mark.ts'
import { columnsByCells, rollByCells } from './by-cells.ts'
import { matrixColumns } from './responsibility-matrix.ts'
import { Columns } from './columns.ts'
import { BESIDE_PEOPLE, headPeople, namedBy } from './people-columns.ts'
import { countColumns } from '../ballot-table.ts'
import { tellsOutcome } from './tells-outcome.ts'
import { addAll } from '../../source/add-all.ts'

/**
 * What a table lists: questions alone, questions with what was decided on each, tasks, a report on tasks that were given
 * before, or people with marks of who was there. Votes are read by `ballot-table.ts`; all others give nothing.
 */
export type Listing = 'questions' | 'resolved' | 'tasks' | 'report' | 'people' | 'other'

/** How a table is read: what it lists, its rows of headings, and which column is what. */
export interface TableLayout {
  readonly listing: Listing
  /** Rows from the first that head the columns, a title that spans them and a row that numbers them included. */
  readonly heads: number
  /** Whether its headings leave no doubt that its rows are what it lists, wherever it stands. */
  readonly certain: boolean
  /** Whether its column of marks marks those present. */
  readonly checks: boolean
  /** The columns of a matrix of responsibilities, each headed by a name. */
  readonly matrix: readonly number[]
  /** The columns of each kind, from the left. */
  readonly columns: ReadonlyMap<ColumnKind, readonly number[]>
}

const WHO = ['assignee', 'together', 'control'] as const
type Found = Omit<TableLayout, 'heads'>

/** Rows within which the headings stand. */
const MOST_HEAD_ROWS = 3

const OTHER: TableLayout = {
  listing: 'other',
  heads: 0,
  certain: false,
  checks: false,
  matrix: [],
  columns: new Map(),
}

const filled = ({ cells }: Row): number => cells.filter(({ value }) => value.trim() !== '').length

/** A row that only numbers the columns: '1 | 2 | 3 | 4'. */
const numbersColumns = ({ cells }: Row): boolean =>
  cells.length > 1 && cells.every(({ value }, at) => value.trim() === String(at + 1))

const layout = (
  listing: Listing,
  certain: boolean,
  columns: readonly (readonly [ColumnKind, number | readonly number[]])[],
): Found => ({
  listing,
  certain,
  checks: false,
  matrix: [],
  columns: new Map(
    columns.flatMap(([kind, at]): [ColumnKind, readonly number[]][] => {
      const found = (typeof at === 'number' ? [at] : at).filter((one) => one >= 0)
      return found.length > 0 ? [[kind, found]] : []
    }),
  ),
})

/** The columns beside a task: who, when, under whose control. */
function besides(columns: Columns, taken: readonly number[]): [ColumnKind, number | readonly number[]][] {
  return (['assignee', 'together', 'deadline', 'control', 'result'] as const).map((kind) => [
    kind,
    columns.all(kind).filter((at) => !taken.includes(at)),
  ])
}

/** The column in which a record puts all that there is of a question, as its heading says: 'Discussion / decision / action'. */
const mixedColumn = ({ kinds }: Columns): number =>
  kinds.findIndex((kind) => kind.has('decision') && kind.has('discussion'))

/** A table of questions with a column of what was decided, or with columns beside a question that say who does it. */
function asResolved(columns: Columns): Found | null {
  const mixed = mixedColumn(columns)
  const titled =
    columns.find('question', [mixed]) >= 0 ? columns.find('question', [mixed]) : columns.find('heard')
  const question = titled < 0 ? mixed : titled
  const decision = mixed < 0 ? columns.find('decision', [question]) : mixed
  if (question < 0 || decision < 0) return null
  const number = columns.find('number', [question])
  const speaker = columns.find('speaker')
  // 'Notes / actions' beside 'Actions': what the further column has is to be done as well.
  const further = mixed < 0 ? [] : columns.all('decision').filter((at) => at !== mixed && at !== question)
  return layout('resolved', true, [
    ['number', number],
    ['question', question],
    ['speaker', speaker],
    ['discussion', columns.all('discussion').filter((at) => at !== question || at === mixed)],
    ['decision', [decision, ...further]],
    ...besides(columns, [question, decision, number, speaker, ...further]),
  ])
}

function asQuestions(columns: Columns): Found | null {
  const [question, speaker, number] = [
    columns.find('question'),
    columns.find('speaker'),
    columns.find('number'),
  ]
  if (question < 0 || (speaker < 0 && number < 0) || columns.has('assignee', 'deadline')) return null
  if (!columns.only('number', 'question', 'speaker', 'hours', 'note')) return null
  return layout('questions', true, [
    ['number', number === question ? -1 : number],
    ['question', question],
    ['speaker', speaker],
  ])
}

function asTasks(columns: Columns, rows: readonly Row[], lexicon: Lexicon): Found | null {
  const decision = columns.find('decision')
  if (decision < 0 || columns.has('signature')) return null
  const number = columns.find('number', [decision])
  const found = layout('tasks', false, [
    ['number', number],
    ['decision', decision],
    ...besides(columns, [decision, number]),
  ])
  const { columns: beside } = found
  const named = WHO.some((kind) => beside.get(kind)?.some((at) => columns.kinds[at]?.has('person') === false))
  // 'ФИО' and 'Решение' beside an address tell of whom it was decided, and not who does it.
  const nameOnly = !named && beside.has('assignee') && !beside.has('deadline')
  if (nameOnly && !columns.only('number', 'decision', 'assignee', 'result', 'note')) return null
  const told = tellsOutcome(rows, beside.get('result')?.[0] ?? -1, lexicon)
  if (!told && !WHO.some((kind) => beside.has(kind)) && !beside.has('deadline')) return null
  const listing = told ? 'report' : 'tasks'
  return { ...found, listing, certain: named || (beside.has('assignee') && beside.has('deadline')) }
}

function asPeople(columns: Columns, rows: readonly Row[], lexicon: Lexicon): Found | null {
  const headed = columns.has('mark', 'present', 'absent')
  const unheaded = headed ? [] : unheadedMarks(columns, rows, lexicon)
  const marks = headed || unheaded.length > 0
  if (!headPeople(columns) || (!marks && !columns.only(...BESIDE_PEOPLE))) return null
  const family = columns.find('family')
  const person = columns.find('person', [family])
  const taken = [person, family]
  const free = (kind: ColumnKind): number[] => columns.all(kind).filter((at) => !taken.includes(at))
  const [present, absent] = [free('present'), free('absent')]
  // Beside a column for those absent, the other one is for those present.
  const mark = absent.length > 0 && present.length > 0 ? [] : [...free('mark'), ...unheaded]
  for (const further of [mark, present, absent]) addAll(taken, further)
  const marked = [...mark, ...present, ...absent]
  const checks = (at: number): boolean =>
    rows.some(({ cells }) => presenceMark(cells[at]?.value ?? '', lexicon) === 'present')
  const checked = marked.filter(checks)
  const found = layout('people', marks && checked.length > 0, [
    ['number', columns.find('number')],
    ...namedBy(columns, person, family),
    [
      'role',
      free('role')
        .filter((at) => !checked.includes(at))
        .slice(0, 1),
    ],
    ['post', free('post')],
    ['organization', free('organization')],
    ['mark', mark.slice(0, 1)],
    ['present', mark.length > 0 ? [] : present.slice(0, 1)],
    ['absent', absent.slice(0, 1)],
    ['reason', free('reason')],
  ])
  return { ...found, checks: mark.some(checks) }
}

function asMatrix(columns: Columns, heads: Row, rows: readonly Row[], lexicon: Lexicon): Found | null {
  const decision = columns.find('decision')
  const matrix = decision < 0 ? [] : matrixColumns(heads, rows, lexicon)
  if (matrix.length === 0) return null
  const deadline = columns.find('deadline')
  const found = layout('tasks', true, [
    ['number', columns.find('number', [decision])],
    ['decision', decision],
    ['deadline', deadline],
  ])
  return { ...found, matrix }
}

/** What the headings of a row say of its table; null for a row that is no row of headings. */
function headedBy(row: Row, rows: readonly Row[], lexicon: Lexicon): Found | null {
  const columns = new Columns(
    row.cells.map(({ value }) => value),
    lexicon,
  )
  return (
    asMatrix(columns, row, rows, lexicon) ??
    asResolved(columns) ??
    asQuestions(columns) ??
    asTasks(columns, rows, lexicon) ??
    // A column for those in favour and one for those against: how people voted, and not who came.
    (lexicon.minutes && countColumns({ rows: [row] }, lexicon).length > 0
      ? null
      : asPeople(columns, rows, lexicon))
  )
}

/** The headings of two rows, those of the second below the first: 'Ответственный' over 'ФИО | должность'. */
function stacked(first: Row, second: Row): Row {
  return {
    cells: first.cells.map((cell, at) => (cell.value.trim() === '' ? (second.cells[at] ?? cell) : cell)),
  }
}

function readLayout(table: Table, lexicon: Lexicon): TableLayout {
  const { rows } = table
  for (let at = 0; at < Math.min(MOST_HEAD_ROWS, rows.length); at++) {
    const row = rows[at]
    if (!row) break
    const below = rows.slice(at + 1)
    const found = headedBy(row, below, lexicon)
    if (found) {
      const numbered = below[0] && numbersColumns(below[0]) ? 1 : 0
      return { ...found, heads: at + 1 + numbered }
    }
    const [next] = below
    const both = next && filled(row) > 1 ? headedBy(stacked(row, next), below.slice(1), lexicon) : null
    if (both && next && !/\d/u.test(next.cells.map(({ value }) => value).join('')))
      return { ...both, heads: at + 2 }
    // Only a title that spans the columns, or an empty row, may stand above the headings.
    if (filled(row) > 1) break
  }
  const columns = columnsByCells(table, lexicon)
  if (columns) return { ...layout('tasks', true, columns), heads: 0 }
  const roll = rollByCells(table, lexicon)
  return roll ? { ...layout('people', true, roll), checks: true, heads: 0 } : OTHER
}

const known = new WeakMap<Lexicon['columns'], WeakMap<Table, TableLayout>>()

/** How a table is read, by its headings. Pure; each table is looked at once. */
export function layoutOf(table: Table, lexicon: Lexicon): TableLayout {
  let tables = known.get(lexicon.columns)
  if (!tables) known.set(lexicon.columns, (tables = new WeakMap()))
  let found = tables.get(table)
  if (!found) tables.set(table, (found = readLayout(table, lexicon)))
  return found
}
