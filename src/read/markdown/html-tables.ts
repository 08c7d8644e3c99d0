import { Text } from '../../document/text.ts'
import { hasWord } from '../../source/letters.ts'
import type { Place } from '../../source/place.ts'
import { scanTags, type Tag } from '../markup/scan-tags.ts'
import { CELL_BREAK } from '../cell-lines.ts'
import { plainLeaf, type Leaf } from './leaves.ts'
import { textWithoutMarks, type Mark } from './marks.ts'

/** A tag of a table is no longer than this. */
const EDGE = /<(\/?)table\b[^<>]{0,400}>/giu
/** More tables than these are no record of a meeting. */
const MOST_TABLES = 200

/** Whether nothing but tags and blanks stands in a stretch. */
function isBare(text: string, start: number, end: number): boolean {
  let at = start
  for (const tag of scanTags(text.slice(start, end))) {
    if (hasWord(text.slice(at, start + tag.start))) return false
    at = start + tag.end
  }
  return !hasWord(text.slice(at, end))
}

const isCell = ({ name }: Tag): boolean => name === 'td' || name === 'th'

/** The cells of a table, by rows; null where words stand outside of them. */
function cellsIn(text: string, table: Place): Place[][] | null {
  const rows: Place[][] = []
  let open = -1
  let bare = table.start
  const close = (end: number, next: number): void => {
    if (open >= 0) rows.at(-1)?.push({ start: open, end })
    if (open >= 0) bare = next
    open = -1
  }
  for (const tag of scanTags(text.slice(table.start, table.end))) {
    const [start, end] = [table.start + tag.start, table.start + tag.end]
    if (tag.name === 'tr' || isCell(tag)) close(start, tag.kind === 'close' ? end : start)
    if (tag.name === 'tr' && tag.kind === 'open') rows.push([])
    if (!isCell(tag) || tag.kind !== 'open') continue
    if (rows.length === 0 || !isBare(text, bare, end)) return null
    open = end
  }
  return open < 0 && isBare(text, bare, table.end) ? rows.filter(({ length }) => length > 0) : null
}

/** The lines that a table stands on, where nothing else does; null otherwise. */
function linesOf(text: string, { start, end }: Place): Place | null {
  const from = text.lastIndexOf('\n', start) + 1
  const newline = text.indexOf('\n', end)
  const to = newline < 0 ? text.length : newline
  return isBare(text, from, start) && isBare(text, end, to) ? { start: from, end: to } : null
}

/** The tables of a text, each from its tag to the one that closes it; none that stands within another one, or has one. */
function tablesOf(text: string): Place[] {
  const found: Place[] = []
  const open: number[] = []
  let nested = false
  for (const match of text.matchAll(EDGE)) {
    if (match[1] === '') {
      nested = open.length > 0
      open.push(match.index)
      continue
    }
    const start = open.pop()
    if (start === undefined || open.length > 0) continue
    if (!nested) found.push({ start, end: match.index + match[0].length })
    nested = false
  }
  return found.slice(0, MOST_TABLES)
}

/** What is left of a leaf before and behind the lines of a table. */
function around(leaf: Leaf, { start, end }: Place): Leaf[] {
  if (leaf.end <= start || leaf.start >= end) return [leaf]
  const parts: Leaf[] = []
  if (leaf.start < start) parts.push({ ...leaf, end: start })
  if (leaf.end > end) parts.push({ ...leaf, start: end, marker: -1, checked: null })
  return parts
}

/** The leaves with tables that are written in HTML, as wikis export them, in place of the text that the parser takes them for. */
export function withHtmlTables(text: string, leaves: readonly Leaf[]): readonly Leaf[] {
  let found = leaves
  for (const table of tablesOf(text)) {
    const lines = linesOf(text, table)
    const taken = (leaf: Leaf): boolean =>
      leaf.kind !== 'text' && lines !== null && leaf.start < lines.end && leaf.end > lines.start
    if (!lines || leaves.some(taken)) continue
    const rows = cellsIn(text, lines)
    if (!rows || rows.length === 0) continue
    const leaf: Leaf = { ...plainLeaf(lines), kind: 'html-table', rows }
    found = [...found.flatMap((one) => around(one, lines)), leaf].toSorted((a, b) => a.start - b.start)
  }
  return found
}

/** The words of a cell, which may go on over several lines. */
export function wordsOfCell(text: string, { start, end }: Place, marks: readonly Mark[]): Text {
  const lines: Text[] = []
  for (let from = start; from <= end;) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 || newline > end ? end : newline
    lines.push(textWithoutMarks(text, from, to, marks, CELL_BREAK).trim())
    from = to + 1
  }
  return Text.join(lines.filter(({ value }) => value !== ''))
}
