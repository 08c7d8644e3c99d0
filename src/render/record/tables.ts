import type { PrintedLine } from '../../model/printed-line.ts'
import type { LayoutBlock } from '../layout/block.ts'
import { tied } from '../layout/ties.ts'
import { cellOf } from './parts.ts'

/** No column is narrower than this share of the width, of 100. */
const NARROWEST = 8
/** Letters that a column needs beside the longest of its words. */
const MARGIN = 2

/** The largest of some numbers, 0 of none. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0)

/** Shares of the width: wide enough for the longest word of each column, the rest by how much the columns hold. */
export function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const count = largest(rows.map(({ length }) => length))
  const needs = Array.from({ length: count }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    const word = largest(
      cells.flatMap((cell) =>
        tied(cell)
          .split(/[ \n]/u)
          .map(({ length }) => length),
      ),
    )
    const most = largest(cells.map(({ length }) => length))
    return word + MARGIN + Math.sqrt(most) * 2
  })
  const sum = needs.reduce((total, need) => total + need, 0)
  const shares = needs.map((need) => Math.max(NARROWEST, Math.round((need / sum) * 100)))
  const over = shares.reduce((total, share) => total + share, 0) - 100
  const widest = shares.indexOf(largest(shares))
  return shares.map((share, index) => (index === widest ? share - over : share))
}

/** '№ | Заявитель | Балл' over rows that have figures. */
function looksLikeHead(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const bare = row.every((cell) => cell !== '' && !/\d/u.test(cell))
  return bare && below.length > 1 && below.some((cells) => cells.some((cell) => /\d/u.test(cell)))
}

/** The rows of a table with rules, as printed; a row that heads the columns is repeated on every page. */
export function tableBlock(lines: readonly PrintedLine[]): LayoutBlock {
  const all = lines.map(({ cells }) => (cells ?? []).map(cellOf))
  const count = largest(all.map(({ length }) => length))
  const rows = all.map((cells) => [...cells, ...Array<string>(count - cells.length).fill('')])
  const [first = [], ...further] = rows
  const headed = lines[0]?.columns === true || looksLikeHead(first, further)
  return {
    type: 'table',
    widths: widthsOf(rows),
    head: headed ? first : [],
    rows: headed ? further : rows,
  }
}
