import { startsWithBullet, startsWithOrdinal } from '../line-opening.ts'
import { gridTable, type GridCell } from '../page/grid-table.ts'
import { PLAIN_PARAGRAPH, type PageBlock } from '../page/page.ts'
import type { Grid } from './grids.ts'
import { leftOf, linesOf, rightOf, type TextLine } from './lines.ts'
import { joined, tableAt } from './page-table.ts'

/** In sizes of the font: the step between two lines of a paragraph, at most; what counts as blank space. */
const LINE_STEP = 1.75
const BLANK_STEP = 1.9
/** How near to the margin a line is full though its next word would have fitted, in sizes of the font. */
const SLACK = 0.8
const INDENT = 0.6
const WIDE_SPACE = 8
const LABEL = /^(?:[-–—•▪○●*]|\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[а-яёa-zIVX]{1,4}[.)])$/iu
const CENTRED = 40
/** An entry of a list of people: 'Котова А.И. — директор'. */
const PERSON_ENTRY = /^[А-ЯЁA-Z][а-яёa-z-]+ [А-ЯЁA-Z]\. ?[А-ЯЁA-Z]\. ?[-–—] /u
const MIDWAY_END = /[\p{L}\d»")]$/u

/** A number or sign of a list that stands apart from its words is put before them. */
function withLabels(line: TextLine): TextLine {
  const [label, words, ...rest] = line.segments
  if (!label || !words || rest.length > 0 || !LABEL.test(label.text)) return line
  if (words.x - label.end > line.size * 5) return line
  return {
    ...line,
    segments: [{ text: `${label.text} ${words.text}`, x: label.x, end: words.end, bold: words.bold }],
  }
}

/** Left and right edges that most lines keep to. */
interface Margins {
  readonly left: number
  readonly right: number
}

/** No right margin is wider, in points: where all lines are short, the text does not reach it. */
const WIDEST_MARGIN = 110

function marginsOf(lines: readonly TextLine[], width: number): Margins {
  const lefts = lines.map(leftOf).sort((a, b) => a - b)
  const rights = lines.map(rightOf).sort((a, b) => a - b)
  const right = rights[Math.floor(rights.length * 0.97)] ?? 0
  return { left: lefts[Math.floor(lefts.length / 20)] ?? 0, right: Math.max(right, width - WIDEST_MARGIN) }
}

const wordsOf = (line: TextLine): string => line.segments.map(({ text }) => text).join(' '.repeat(WIDE_SPACE))

/** Width of the first word of a line, taken from its share of the letters. */
function firstWordWidth(line: TextLine): number {
  const [segment] = line.segments
  if (!segment) return 0
  const space = segment.text.indexOf(' ')
  const share = (space < 0 ? segment.text.length : space) / Math.max(1, segment.text.length)
  return (segment.end - segment.x) * share
}

/** Whether a line opens something of its own: a point of a list, the entry of a person below another. */
function opensOwn(first: TextLine, before: TextLine, after: TextLine): boolean {
  const text = wordsOf(after)
  // A dash in the middle of a sentence is no bullet.
  const dash = /^[-–—]/.test(text) && MIDWAY_END.test(wordsOf(before))
  if ((startsWithBullet(text) && !dash) || startsWithOrdinal(text)) return true
  return PERSON_ENTRY.test(text) && PERSON_ENTRY.test(wordsOf(first))
}

/** Whether two lines in the middle of a page are one: the first word of the second did not fit into the first. */
function goesOnCentred(before: TextLine, after: TextLine, margins: Margins): boolean {
  const width = rightOf(before) - leftOf(before) + firstWordWidth(after)
  return before.page === after.page && width > (margins.right - margins.left) * 0.9
}

/** Whether a line goes on with the one before: that one is full, and this one opens nothing. */
function goesOn(first: TextLine, before: TextLine, after: TextLine, margins: Margins): boolean {
  if (before.segments.length > 1 || after.segments.length > 1) return false
  if (Math.abs(before.size - after.size) > 1) return false
  const turned = before.page !== after.page
  if (!turned && (before.y - after.y) / after.size > LINE_STEP) return false
  if (opensOwn(first, before, after)) return false
  if (isCentred(before, margins) && isCentred(after, margins)) return goesOnCentred(before, after, margins)
  // A first line may be set in or out; the others stand under one another.
  const most = after.size * (before === first ? 6 : INDENT)
  if (leftOf(after) - leftOf(before) > most) return false
  const reach = rightOf(before) + firstWordWidth(after) + after.size * 0.2
  return reach > margins.right - after.size * SLACK
}

function isCentred(line: TextLine, margins: Margins): boolean {
  const left = leftOf(line) - margins.left
  const right = margins.right - rightOf(line)
  return left > CENTRED && Math.abs(left - right) < line.size * 2
}

/** The blocks of lines: tables by their columns, paragraphs by full lines and the steps between them. */
function lineBlocks(found: readonly TextLine[], margins: Margins): PageBlock[] {
  const blocks: PageBlock[] = []
  let previous: TextLine | null = null
  const gapBefore = (line: TextLine): boolean =>
    !previous || previous.page !== line.page || (previous.y - line.y) / line.size > BLANK_STEP
  for (let at = 0; at < found.length;) {
    const drawn = found[at]
    if (!drawn) break
    const first = withLabels(drawn)
    const table = first.segments.length > 1 ? tableAt(found, at) : null
    if (table) {
      const cells = table.rows.map((row) =>
        row.map((lines, column): GridCell => {
          const right = (table.lefts[column + 1] ?? Infinity) - drawn.size
          const inside = { left: table.lefts[column] ?? 0, right: Math.min(right, margins.right) }
          return { blocks: lineBlocks(lines, inside), span: 1 }
        }),
      )
      for (const one of gridTable(cells, gapBefore(drawn))) blocks.push(one)
      at = table.next
      previous = found[at - 1] ?? null
      continue
    }
    let text = wordsOf(first)
    let bold = isBold(first)
    let before = first
    for (at++; at < found.length; at++) {
      const after = found[at]
      if (!after || tableAt(found, at) || !goesOn(first, before, withLabels(after), margins)) break
      text = joined(text, wordsOf(after))
      bold = bold && isBold(after)
      before = after
    }
    const indent = isCentred(first, margins)
      ? 0
      : Math.round((leftOf(first) - margins.left) / (first.size * 0.5))
    blocks.push({
      ...PLAIN_PARAGRAPH,
      lines: [{ text, bold }],
      indent: Math.max(0, indent),
      gap: gapBefore(first),
    })
    previous = before
  }
  return blocks
}

const isBold = (line: TextLine): boolean => line.segments.every(({ bold }) => bold)

/** A drawn table with the page that it stands on. */
export interface PlacedGrid extends Grid {
  readonly page: number
}

export type PagePart = TextLine | PlacedGrid

/** How far the words of a cell keep from its lines, in points. */
const PADDING = 5

function cellsOf({ rows, page }: PlacedGrid): GridCell[][] {
  return rows.map((row) =>
    row.map(({ left, right, pieces }) => ({
      blocks: lineBlocks(linesOf(page, pieces), { left: left + PADDING, right: right - PADDING }),
      span: 1,
    })),
  )
}

const rowText = (row: readonly GridCell[]): string => JSON.stringify(row.map(({ blocks }) => blocks))

/** Rows of a table with those that it goes on with on the next page, whose head is a repetition. */
function followed(rows: readonly GridCell[][], more: readonly GridCell[][]): GridCell[][] {
  const [head, again] = [rows[0], more[0]]
  const repeated = head && again && rowText(head) === rowText(again)
  const [first = [], ...rest] = repeated ? more.slice(1) : more
  const last = rows[rows.length - 1] ?? []
  // A row that the turn of the page divides goes on without its number.
  const divided = first.length > 2 && first[0]?.blocks.length === 0 && last[0]?.blocks.length !== 0
  if (!divided) return [...rows, first, ...rest]
  const whole = last.map((cell, index) => ({
    ...cell,
    blocks: [...cell.blocks, ...(first[index]?.blocks ?? [])],
  }))
  return [...rows.slice(0, -1), whole, ...rest]
}

/** The blocks of all pages, from lines and drawn tables in order; `width` is that of a page. */
export function blocksOf(parts: readonly PagePart[], width: number): PageBlock[] {
  const margins = marginsOf(
    parts.filter((part) => 'segments' in part),
    width,
  )
  const blocks: PageBlock[] = []
  for (let at = 0; at < parts.length;) {
    const part = parts[at]
    if (!part) break
    if ('segments' in part) {
      const lines: TextLine[] = []
      for (let next = parts[at]; next && 'segments' in next; next = parts[++at]) lines.push(next)
      for (const one of lineBlocks(lines, margins)) blocks.push(one)
      continue
    }
    let rows = cellsOf(part)
    let last = part
    for (let next = parts[++at]; next && !('segments' in next) && next.page > last.page; next = parts[++at]) {
      if (next.rows[0]?.length !== part.rows[0]?.length) break
      rows = followed(rows, cellsOf(next))
      last = next
    }
    for (const one of gridTable(rows, true)) blocks.push(one)
  }
  return blocks
}
