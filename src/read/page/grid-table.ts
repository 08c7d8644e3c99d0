import { PLAIN_PARAGRAPH, type PageBlock, type PageParagraph } from './page.ts'

/** A cell with what stands in it, and the columns that it takes. */
export interface GridCell {
  readonly blocks: readonly PageBlock[]
  readonly span: number
}

/** A cell that spans more columns than a page has takes no more than these. */
const MOST_COLUMNS = 64

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
  if (columns.length < 2 || first.length < 2 || columns.some((column) => column.length !== first.length))
    return null
  return first.map((_, line) => columns.map((column) => column[line] ?? ''))
}

/** Whether a cell holds a passage of the document rather than a value. */
const isPassage = (cell: GridCell): boolean =>
  cell.blocks.length > 3 || cell.blocks.some((block) => block.type === 'table')

/**
 * A table of the page as blocks. One that only puts things beside one another is taken apart: a frame around text, a
 * column of passages, a letterhead beside a stamp. Rows whose cells hold the same number of lines (two signatures in
 * one row) become a row per line. Everything else is a table, a cell per column.
 */
export function gridTable(rows: readonly (readonly GridCell[])[], gap: boolean): PageBlock[] {
  const filled = rows.filter((row) => row.some((cell) => !isEmpty(cell)))
  const single = filled.every((row) => row.filter((cell) => !isEmpty(cell)).length === 1)
  const [first] = filled
  if (!first) return []
  if (single && filled.every((row) => row.length === 1)) {
    return filled.flatMap((row) => row.flatMap((cell) => unboxed(cell, gap)))
  }
  const lines = filled.length <= 2 ? filled.map(sideBySide) : []
  if (filled.length === 1 && first.some(isPassage) && !lines[0]) {
    return first.flatMap((cell) => unboxed(cell, gap))
  }
  const columns = Math.min(
    MOST_COLUMNS,
    Math.max(...filled.map((row) => row.reduce((sum, { span }) => sum + span, 0))),
  )
  const table = filled.flatMap((row, index) => {
    const beside = lines[index]
    if (beside && row.every(({ span }) => span === 1)) return beside
    return [
      row.flatMap((cell) => [
        linesOf(cell.blocks).join(' '),
        ...Array.from({ length: Math.min(Math.max(cell.span, 1), columns) - 1 }, () => ''),
      ]),
    ]
  })
  return [{ type: 'table', rows: table, gap }]
}

/** A paragraph of one line. */
export function plainParagraph(text: string, gap: boolean): PageParagraph {
  return { ...PLAIN_PARAGRAPH, lines: [{ text, bold: false }], gap }
}
