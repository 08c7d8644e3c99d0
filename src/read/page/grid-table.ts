import { PLAIN_PARAGRAPH, type PageBlock, type PageParagraph } from './page.ts'

/** A cell with what stands in it, and the columns that it takes. */
export interface GridCell {
  readonly blocks: readonly PageBlock[]
  readonly span: number
}

/** A cell that spans more columns than a page has takes no more than these. */
const MOST_COLUMNS = 64
/** A table of more rows has no lines side by side in its cells. */
const MOST_SIDE_BY_SIDE = 2
/** A table of more columns is one of facts, whatever its cells hold. */
const MOST_LAYOUT = 3

/** The words of a paragraph on one line, its label and bullet before them. */
function wordsOf(paragraph: PageParagraph): string {
  const lines = paragraph.lines
    .map(({ text }) => text.replaceAll('\t', ' ').trim())
    .filter((text) => text !== '')
  return [paragraph.label, paragraph.bullet ?? '', ...lines].filter((part) => part !== '').join(' ')
}

/** All the words of blocks, a string per paragraph or row. */
function linesOf(blocks: readonly PageBlock[]): string[] {
  return blocks
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [wordsOf(block)]
        : block.rows.map((row) => row.filter((cell) => cell !== '').join(' ')),
    )
    .filter((line) => line !== '')
}

const isEmpty = (cell: GridCell): boolean => linesOf(cell.blocks).length === 0

/** Blocks that stood in a cell, to stand by themselves. */
function unboxed(cell: GridCell, gap: boolean): PageBlock[] {
  return cell.blocks.map((block, index) => (index === 0 ? { ...block, gap: block.gap || gap } : block))
}

/** Lines that stand beside one another in the cells of one row: 'Председатель' and 'Секретарь' left, the names right. */
function sideBySide(cells: readonly GridCell[]): string[][] | null {
  const columns = cells.map((cell) => linesOf(cell.blocks))
  const [first = []] = columns
  if (
    columns.length < 2 ||
    first.length < 2 ||
    cells.some(({ span }) => span > 1) ||
    columns.some((column) => column.length !== first.length)
  )
    return null
  return first.map((_, line) => columns.map((column) => column[line] ?? ''))
}

const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|[а-яёa-z]\))\s/iu

/** Whether a cell holds a passage of the document rather than a value: a list, or more than a few lines. */
function isPassage({ blocks }: GridCell): boolean {
  const entries = linesOf(blocks).filter((line) => ORDINAL.test(line))
  return blocks.length > MOST_LINES || entries.length > 1
}

const MOST_LINES = 3
/** Columns of a table that may be a layout: 'РЕШИЛИ' at the left, the clauses at the right. */
const LAYOUT_COLUMNS = 2

/**
 * A table of the page as blocks. One that only puts things beside one another is taken apart: a frame around text, a
 * table around tables, a letterhead beside a stamp, headings beside their passages. Rows whose cells hold the same
 * number of lines (two signatures in one row) become a row per line. Everything else is a table, a cell per column.
 */
export function gridTable(rows: readonly (readonly GridCell[])[], gap: boolean): PageBlock[] {
  const filled = rows.filter((row) => row.some((cell) => !isEmpty(cell)))
  if (filled.length === 0) return []
  const width = filled.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, { span }) => sum + span, 0),
      ),
    0,
  )
  const cells = filled.flat()
  const around = cells.some(({ blocks }) => blocks.some((block) => block.type === 'table'))
  if (around || filled.every((row) => row.length === 1)) return cells.flatMap((cell) => unboxed(cell, gap))
  const columns = Math.min(MOST_COLUMNS, width)
  const blocks: PageBlock[] = []
  let table: string[][] | null = null
  for (const row of filled) {
    const beside = filled.length <= MOST_SIDE_BY_SIDE ? sideBySide(row) : null
    const layout = filled.length === 1 || row.filter((cell) => !isEmpty(cell)).length <= LAYOUT_COLUMNS
    if (!beside && layout && width <= MOST_LAYOUT && row.some(isPassage)) {
      for (const block of row.flatMap((cell) => unboxed(cell, gap))) blocks.push(block)
      table = null
      continue
    }
    if (table === null) {
      table = []
      blocks.push({ type: 'table', rows: table, gap })
    }
    for (const line of beside ?? [printedRow(row, columns)]) table.push(line)
  }
  return blocks
}

function printedRow(row: readonly GridCell[], columns: number): string[] {
  return row.flatMap((cell) => [
    linesOf(cell.blocks).join(' '),
    ...Array.from({ length: Math.min(Math.max(cell.span, 1), columns) - 1 }, () => ''),
  ])
}

/** A paragraph of one line. */
export function plainParagraph(text: string, gap: boolean): PageParagraph {
  return { ...PLAIN_PARAGRAPH, lines: [{ text, bold: false }], gap }
}
