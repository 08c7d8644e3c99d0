import type { Row } from '../../document/document.ts'
import type { Text } from '../../document/text.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import { findNames } from '../../language/names.ts'

/** Letters of a matrix of responsibilities: responsible, accountable, consulted, informed; several in one cell. */
const LETTERS = /^[RACI](?:\s?[/,]?\s?[RACI]){0,3}$/u

/** The columns of a matrix: those headed by a name, with nothing below but its letters. Fewer than two make none. */
export function matrixColumns(heads: Row, rows: readonly Row[], lexicon: Lexicon): number[] {
  const found = heads.cells.flatMap(({ value }, at) => {
    if (at === 0 || (findNames(value.trim(), lexicon.names, { loose: true })[0]?.start ?? 1) !== 0) return []
    const cells = rows.map(({ cells: own }) => own[at]?.value.trim() ?? '')
    const lettered = cells.every((cell) => cell === '' || /^[-–—]$/u.test(cell) || LETTERS.test(cell))
    return lettered && cells.some((cell) => LETTERS.test(cell)) ? [at] : []
  })
  return found.length > 1 ? found : []
}

/** Those in whose columns a row has a letter; they are named in the headings. */
export function lettered(
  letter: 'R' | 'A',
  heads: Row | undefined,
  row: Row,
  columns: readonly number[],
): Text[] {
  return columns.flatMap((at) => {
    const head = heads?.cells[at]?.trim()
    return head && (row.cells[at]?.value ?? '').includes(letter) ? [head] : []
  })
}
