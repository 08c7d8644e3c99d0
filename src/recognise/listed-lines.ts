import type { Text } from '../document/text.ts'
import type { Label } from '../language/labels.ts'
import { OFFICERS, PEOPLE } from './label-groups.ts'
import type { Statement } from './statements.ts'
import type { Cell } from './table/cell.ts'
import type { Unit } from './units.ts'
import { addAll } from '../source/add-all.ts'

const LONGEST_LIST = 600

/** Words that list people: an entry for one of them, or all of a list. */
export interface ListedLine {
  readonly text: Text
  readonly entry: boolean
}

/** Characters that an entry without a mark before it has at most. */
const LONGEST_ENTRY = 60

/** Lines of a document in which people are listed: each label's own words, and the entries below a bare label. */
export function listedLines(statements: readonly Statement[]): ListedLine[] {
  const found: ListedLine[] = []
  let open = false
  for (const [index, { label, text, unit, cell }] of statements.entries()) {
    if (cell) {
      addAll(found, inCell(cell))
      continue
    }
    if (label && label.separator !== 'none' && namesPeople(label)) {
      open = PEOPLE.has(label.key) || text.value === ''
      if (text.value !== '') found.push({ text, entry: false })
      continue
    }
    open = open && !label && unit.heading === 0 && (isEntry(unit) || text.length < LONGEST_ENTRY)
    if (open) found.push(isWholeList(statements, index) ? { text, entry: false } : entryOf(text))
  }
  return found.slice(0, LONGEST_LIST)
}

/** The name in the row of a table of people. */
const inCell = (cell: Cell): ListedLine[] =>
  cell.role === 'person' ? [{ text: cell.person.name, entry: true }] : []

/** Whether a label heads people: those there or not, or who held the meeting. */
export const namesPeople = ({ key }: Label): boolean => PEOPLE.has(key) || OFFICERS.has(key)

const isEntry = ({ bullet, row, ordinal }: Unit): boolean =>
  bullet !== null || row !== null || ordinal !== null

/** 'Regrets' on one line and 'Bruno, Tal' on the next, and then another label: all of the list is one line; so it is as the only bullet of it. */
function isWholeList(statements: readonly Statement[], index: number): boolean {
  const [before, line, after] = [statements[index - 1], statements[index], statements[index + 1]]
  const key = before?.label?.key
  if (!line || !key || !PEOPLE.has(key) || before.text.value !== '') return false
  const only = !after || after.label !== null || after.level > 0
  return only && (!isEntry(line.unit) || FEW_WORDS.test(line.text.value))
}

/** 'Ann, Ben, Carl': words by themselves, which no list of one person's posts is. */
const FEW_WORDS = /^(?:\p{Lu}[\p{L}'’.-]{0,20}, ){2,}\p{Lu}[\p{L}'’.-]{0,20}$/u

/** An entry of a list; '- Council: Ada, Ben Roe, Kim Lee' among them is a list by itself. */
function entryOf(text: Text): ListedLine {
  const group = /^[^:,(]{2,30}: (?=[^,]+,)/u.exec(text.value)
  return group ? { text: text.slice(group[0].length), entry: false } : { text, entry: true }
}
