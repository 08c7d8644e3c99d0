import { Text } from '../../document/text.ts'
import { readLabel } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Attendee } from '../../model/schema.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import type { Ledger } from '../ledger.ts'
import { isRemote } from '../person-asides.ts'
import type { PersonFacts } from '../person-facts.ts'
import { readEntries, type PersonEntry } from '../person-entries.ts'
import type { Statement } from '../statements.ts'
import type { Unit } from '../units.ts'
import type { PersonCells } from './cell.ts'
import { kindsOf } from './heads.ts'

/** A number of a row in a cell of its own. */
const NUMBER = /^\d{1,3}\.?$/

/** Says that the number of a row is no more than that. */
export function markRowNumber({ row }: Unit, ledger: Ledger): void {
  const first = row?.cells[0]?.trim()
  if (first && NUMBER.test(first.value)) ledger.marker('row-number', first.place())
}

/** Whether the cell of a role says who chairs or takes the minutes. */
export function officeOf({ role }: PersonCells, lexicon: Lexicon): 'chair' | 'secretary' | null {
  const key = role ? readLabel(`${role.value}:`, lexicon)?.key : null
  return key === 'chair' || key === 'secretary' ? key : null
}

/** The people of a row, each with the posts of its own columns; none where the column of names names nobody. */
export function withCells(cells: PersonCells, lexicon: Lexicon): PersonEntry[] {
  const role = officeOf(cells, lexicon) ? null : cells.role
  return readEntries(cells.name, lexicon, { loose: true }).people.map((entry) => {
    const posts = [entry.post, role, cells.post].filter((one): one is Text => one !== null)
    return posts.length === 0 ? entry : { ...entry, post: Text.join(posts, ', ') }
  })
}

/** Says of a person what the other cells of the row do: the organisation, why they were absent, that they took part from afar. */
export function tellBeside(
  person: Extract<Attendee, { type: 'person' }>,
  { organization, reason, mark }: PersonCells,
  absent: boolean,
  facts: PersonFacts,
  { ledger, lexicon }: Context,
): void {
  if (organization) facts.organization(person, organization)
  if (reason && absent && person.reason === null) {
    person.reason = clean(reason.value)
    ledger.fact(person, 'reason', reason.place())
  } else if (mark && !absent && isRemote(mark, lexicon)) {
    person.remote = true
    ledger.fact(person, 'remote', mark.place())
  }
}

/** Whether a row only heads the columns of a table of people: '№ | ФИО | Должность'. */
export function columnsOf({ unit, cell }: Statement, lexicon: Lexicon): boolean {
  if (cell?.role === 'heads') return true
  const { row, table } = unit
  if (!row || row !== table?.rows[0]) return false
  const heads = row.cells.filter(({ value }) => value.trim() !== '')
  return heads.length > 0 && heads.every(({ value }) => kindsOf(value, lexicon.columns).size > 0)
}
