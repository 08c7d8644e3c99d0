import type { Row, Table } from '../document/document.ts'
import { Text } from '../document/text.ts'
import { readLabel } from '../language/labels.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { findNames } from '../language/names.ts'
import { ATTENDANCE } from './label-groups.ts'
import type { Unit } from './units.ts'

/** Fewest columns of people that stand side by side. */
const LEAST = 2
const LONGEST_NAME = 90

/** Whether a cell is nothing but the label of a list of people: 'Present', 'Board members', 'Apologies'. */
function headsPeople(cell: Text, lexicon: Lexicon): boolean {
  const label = readLabel(cell.value.trim(), lexicon)
  const key = label?.key
  const whole = label !== null && label.tail === '' && (label.separator === 'end' || label.separator === ':')
  return (
    whole && label.body >= cell.value.trim().length && (key === 'members' || (!!key && ATTENDANCE.has(key)))
  )
}

const beginsWithName = ({ value }: Text, lexicon: Lexicon): boolean =>
  findNames(value.trim(), lexicon.names, { loose: true })[0]?.start === 0

/** The entries of a column: a cell that begins with nobody's name goes on with the one above. */
function entriesOf(cells: readonly Text[], lexicon: Lexicon): Text[] {
  const found: Text[] = []
  for (const cell of cells) {
    const above = found.at(-1)
    if (above && !beginsWithName(cell, lexicon)) found[found.length - 1] = Text.join([above, cell], ' ')
    else found.push(cell)
  }
  return found
}

/** A column: its head, and how far from the first one it begins. */
interface Column {
  readonly at: number
  readonly offset: number
  readonly head: Text
}

/** The columns of a table whose heads are all labels of people; none for other tables. */
function headed({ rows }: Table, lexicon: Lexicon): readonly Column[] {
  const heads = rows[0]?.cells ?? []
  const from = heads[0]?.place().start ?? 0
  const found = heads.flatMap((cell, at) => {
    const head = cell.trim()
    return head.value === '' ? [] : [{ at, offset: head.place().start - from, head }]
  })
  return found.length >= LEAST && found.every(({ head }) => headsPeople(head, lexicon)) ? found : []
}

/** Blanks between the words of two columns, and how far words may stand before the head of theirs. */
const WIDE = /\s{3,}/gu
const ASTRAY = 2

/** The words of a line below a table, each with the index of the column that it stands in. */
function astray({ whole, indent }: Unit, columns: readonly Column[]): { column: number; words: Text }[] {
  const bounds = [0, ...[...whole.value.matchAll(WIDE)].map(({ index, 0: blank }) => index + blank.length)]
  return bounds.map((from, at) => {
    const words = whole.slice(from, bounds[at + 1]).trim()
    const column = columns.findLastIndex(({ offset }) => offset <= indent + from + ASTRAY)
    return { column: Math.max(0, column), words }
  })
}

const isAbsent = ({ head }: Column, lexicon: Lexicon): boolean =>
  readLabel(head.value, lexicon)?.key === 'absent'

/** The lists that stand side by side from a unit on, with the index behind them; null where none do. */
function listsFrom(
  units: readonly Unit[],
  from: number,
  lexicon: Lexicon,
): { readonly lists: readonly (readonly Text[])[]; readonly end: number } | null {
  const table = units[from]?.table
  const columns = table ? headed(table, lexicon) : []
  if (!table || columns.length === 0) return null
  const cells = columns.map(({ at }): Text[] =>
    table.rows.slice(1).flatMap((row: Row) => {
      const cell = row.cells[at]?.trim()
      return cell && cell.value !== '' ? [cell] : []
    }),
  )
  let end = from
  while (units[end]?.table === table) end++
  // Rows that fill few columns are read as plain lines below the table.
  for (let unit = units[end]; unit && !unit.gap && !unit.row && !unit.ordinal; unit = units[++end])
    for (const { column, words } of astray(unit, columns)) cells[column]?.push(words)
  const lists = columns.map((column, at) => ({
    absent: isAbsent(column, lexicon),
    texts: [column.head, ...entriesOf(cells[at] ?? [], lexicon)],
  }))
  const entries = lists.flatMap(({ texts }) => texts.slice(1))
  const named = entries.filter((one) => one.length <= LONGEST_NAME && beginsWithName(one, lexicon))
  if (entries.length === 0 || named.length * 4 < entries.length * 3) return null
  // Those absent come last: a group behind them would be read as theirs.
  const sorted = [...lists.filter(({ absent }) => !absent), ...lists.filter(({ absent }) => absent)]
  return { lists: sorted.map(({ texts }) => texts), end }
}

/**
 * Units with the columns of people that stand side by side read one below another: 'Present | Staff | Apologies' over a column of
 * names each. Such a row names somebody of every list, and nobody with a post.
 */
export function withPeopleColumns(units: readonly Unit[], lexicon: Lexicon): readonly Unit[] {
  if (!lexicon.minutes) return units
  const found: Unit[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]
    if (!unit) break
    const side = unit.table && unit.gap ? listsFrom(units, at, lexicon) : null
    if (!side) {
      found.push(unit)
      continue
    }
    for (const list of side.lists)
      for (const [index, whole] of list.entries())
        found.push({ ...unit, whole, text: whole, ordinal: null, row: null, table: null, gap: index === 0 })
    at = side.end - 1
  }
  return found
}
