import { patternWith } from '../../language/word-pattern.ts'
import type { Row, Table } from '../../document/document.ts'
import type { ColumnKind } from '../../language/columns.ts'
import { findDates } from '../../language/dates.ts'
import { tokenize } from '../../language/form.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { firstInfinitive } from '../../language/morphology.ts'
import { findNames } from '../../language/names.ts'
import { findDeadlines } from '../deadlines.ts'
import { isSurname } from '../surname-list.ts'
import { presenceMark } from './presence-mark.ts'

const LEAST_ROWS = 2
/** Share of the rows in which a column must hold what it is for. */
const MOST = 2 / 3
const LONGEST_NAMES = 80
const LONGEST_TERM = 40

type Test = (value: string) => boolean

/** The first column in most of whose cells a test holds; -1 for none. */
function columnOf(rows: readonly Row[], test: Test, not: readonly number[]): number {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (let at = 0; at < width; at++) {
    if (not.includes(at)) continue
    const held = rows.filter(({ cells }) => test(cells[at]?.value.trim() ?? '')).length
    if (held >= LEAST_ROWS && held >= rows.length * MOST) return at
  }
  return -1
}

/** Surnames and no more: 'Шубин', 'Гуськов, Мартынова'; of people known nothing is asked here. */
const areSurnames = (value: string, { clauses }: Lexicon): boolean =>
  value.split(BETWEEN(clauses.and)).every(isSurname)
const BETWEEN = patternWith((and) => `, ${and} |, | ${and} `)

/**
 * The columns of a table of tasks without headings, by what its cells hold: each row sets a task with an infinitive, names
 * somebody and a date. Null for any other table, and in a language whose infinitives do not show.
 */
export function columnsByCells({ rows }: Table, lexicon: Lexicon): [ColumnKind, number][] | null {
  const filled = rows.filter(({ cells }) => cells.some(({ value }) => value.trim() !== ''))
  if (lexicon.minutes || filled.length < LEAST_ROWS) return null
  const dated = columnOf(
    filled,
    (value) =>
      value.length <= LONGEST_TERM &&
      (findDates(value, lexicon.dates).length > 0 ||
        findDeadlines(value, { meetingDate: null, labelled: true }, lexicon)[0]?.start === 0),
    [],
  )
  const named = columnOf(
    filled,
    (value) =>
      value.length <= LONGEST_NAMES &&
      (areSurnames(value, lexicon) || (findNames(value, lexicon.names)[0]?.start ?? 1) === 0),
    [dated],
  )
  const task = columnOf(filled, (value) => firstInfinitive(tokenize(value), 0, lexicon.clauses) >= 0, [
    dated,
    named,
  ])
  if (dated < 0 || named < 0 || task < 0) return null
  const number = columnOf(filled, (value) => /^\d{1,3}(?:\.\d{1,3})?[.)]?$/u.test(value), [
    dated,
    named,
    task,
  ])
  return [
    ['number', number],
    ['decision', task],
    ['assignee', named],
    ['deadline', dated],
  ]
}

/** Letters behind a name: 'Betsy Quon, PharmD', 'Ann Roe, RN, MPH'. */
const DEGREE = /^\p{Lu}[\p{L}.]{1,6}$/u

/** Whether a cell is nothing but a name, in a table without headings. */
const isName = (cell: string, lexicon: Lexicon): boolean => {
  const open = cell.indexOf(' (')
  const whole = cell.slice(0, open > 0 && cell.endsWith(')') ? open : cell.length)
  const [named = '', ...behind] = whole.split(', ')
  const value = behind.every((part) => DEGREE.test(part)) ? named : whole
  const [first] = findNames(value, lexicon.names, { loose: true })
  const before = value.slice(0, first?.start).replace(/\./gu, '').trim().toLowerCase()
  const alone = before === '' || lexicon.names.titles.includes(before)
  return first !== undefined && alone && first.end >= value.length - 1 && value.includes(' ')
}

/**
 * The columns of a roll call without headings: one of names, and one of marks that say who was there, empty for the others;
 * what stands beside them is whom they come from. Null for any other table.
 */
export function rollByCells({ rows }: Table, lexicon: Lexicon): [ColumnKind, number][] | null {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  // In Russian records such a column tells how people voted as often as who was there.
  if (!lexicon.minutes || rows.length < LEAST_ROWS || width < 2) return null
  const person = columnOf(rows, (value) => isName(value, lexicon), [])
  if (person < 0) return null
  const mark = Array.from({ length: width }, (_, at) => at).find((at) => {
    const marks = rows.map(({ cells }) => cells[at]?.value.trim() ?? '').filter((value) => value !== '')
    return (
      at !== person &&
      marks.every((value) => isMark(value, lexicon)) &&
      marks.some((value) => presenceMark(value, lexicon) === 'present')
    )
  })
  if (mark === undefined) return null
  const beside = Array.from({ length: width }, (_, at) => at).find((at) => at !== person && at !== mark)
  return [
    ['person', person],
    ['mark', mark],
    ['organization', beside ?? -1],
  ]
}

/** A mark, with a reason or an hour behind it: 'no (travelling)', 'yes, from 15:20'. */
const isMark = (value: string, lexicon: Lexicon): boolean => {
  const [mark = '', behind] = value.split(/\s/u, 2)
  const alone = behind === undefined || behind.startsWith('(') || mark.endsWith(',')
  return alone && presenceMark(mark, lexicon) !== null
}
