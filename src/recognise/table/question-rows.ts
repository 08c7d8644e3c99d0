import type { Row, Table } from '../../document/document.ts'
import { questionLabel, readLabel, type Label } from '../../language/labels.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { hasWord } from '../../source/letters.ts'
import { OPENING, SECTIONS } from '../label-groups.ts'
import type { Unit } from '../units.ts'

/** '1', '2.', 'Пункт 3', 'Вопрос № 4': all that the first cell says. */
const NUMBERED = /^(?:\p{L}[\p{L}.]{0,20}(?:\s\p{L}{3,12})?\s)?(?:№\s?)?(\d{1,2})[.:]?$/u
const LONGEST_CELL = 40
/** Fewest rows that number questions. */
const LEAST = 2

/** The filled cells of a row. */
const filled = ({ cells }: Row): string[] =>
  cells.map(({ value }) => value.trim()).filter((one) => one !== '')

/** The number in the first of the two cells of a row; null where there is none or no title beside it. */
function numberOf(row: Row): number | null {
  const [first = '', title, ...others] = filled(row)
  if (title === undefined || others.length > 0 || first.length > LONGEST_CELL || !hasWord(title)) return null
  const [, digits] = NUMBERED.exec(first) ?? []
  return digits === undefined ? null : Number(digits)
}

/** Whether the first cell of a row is the label of a part of the body: 'Слушали', 'Решили'. */
function headsPart(row: Row, lexicon: Lexicon): boolean {
  const [first = '', ...others] = filled(row)
  const label = others.length > 0 ? readLabel(first, lexicon) : null
  const part = label !== null && (SECTIONS.has(label.key) || OPENING.has(label.key))
  return part && (label.separator === 'end' || label.separator === ':')
}

const known = new WeakMap<Table, ReadonlyMap<Row, number>>()

/** The rows of a table that number questions by count from one, each over a row that its label makes a part of the body. */
function questionRows(table: Table, lexicon: Lexicon): ReadonlyMap<Row, number> {
  const before = known.get(table)
  if (before) return before
  const numbers = table.rows.flatMap((row, at) => {
    const number = numberOf(row)
    return number === null ? [] : [{ row, at, number }]
  })
  const counted = numbers.every(({ number }, index) => number === index + 1)
  const over = numbers.filter(({ at }) => {
    const next = table.rows[at + 1]
    return next !== undefined && headsPart(next, lexicon)
  })
  const are = counted && numbers.length >= LEAST && over.length === numbers.length
  const found = new Map(are ? numbers.map(({ row, number }) => [row, number] as const) : [])
  known.set(table, found)
  return found
}

/** What a row says that numbers and titles a question in a table of labels and words: its label, as long as its first cell. */
export function questionOfRow({ table, row }: Unit, lexicon: Lexicon): Label | null {
  if (!table || !row || lexicon.minuteWords) return null
  const number = questionRows(table, lexicon).get(row)
  const [words = ''] = filled(row)
  return number === undefined ? null : questionLabel(words, number)
}
