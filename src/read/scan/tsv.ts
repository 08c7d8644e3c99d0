import type { RuledLine } from './ruled-lines.ts'

/** A rectangle of a picture, in points of it, from its left upper corner. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A word as the recogniser gives it. */
export interface ReadWord extends Rectangle {
  readonly text: string
  /** 0 to 100. */
  readonly confidence: number
}

/** A picture of a page with the lines that were recognised in it. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  /** The words of each line, from left to right. */
  readonly lines: readonly (readonly ReadWord[])[]
  /** The lines that are drawn on it, of tables and forms. */
  readonly rules: readonly RuledLine[]
}

/** Levels of Tesseract's table, and its columns. */
const PAGE = 1
const WORD = 5
const COLUMNS = 12
/** How a row begins that is a drawn line, or a word that was read again: those stand below the recogniser's own rows. */
const RULE = 'rule'
const AGAIN = 'again'
/** What a picture has at most; beyond it the recogniser itself gives up. */
const MOST_WORDS = 200_000

/** The table of a page with rows for the lines that are drawn on it. */
export function withRules(table: string, rules: readonly RuledLine[]): string {
  const rows = rules.map(({ x1, y1, x2, y2 }) => `${[RULE, x1, y1, x2, y2].join('\t')}\n`)
  return `${table}${table.endsWith('\n') ? '' : '\n'}${rows.join('')}`
}

/** The table of a page with rows for words that were read again: each takes the place of the one that stood there. */
export function withAgain(table: string, words: readonly ReadWord[]): string {
  const rows = words.map(
    ({ left, top, width, height, confidence, text }) =>
      `${[AGAIN, left, top, width, height, confidence, text].join('\t')}\n`,
  )
  return `${table}${table.endsWith('\n') ? '' : '\n'}${rows.join('')}`
}

/** Where the numbers of a row place it: its level, the line that it is of, its rectangle. */
function placeOf(cells: readonly string[]): Rectangle & { readonly level: number; readonly key: string } {
  const [
    level = 0,
    page = 0,
    block = 0,
    paragraph = 0,
    number = 0,
    ,
    left = 0,
    top = 0,
    width = 0,
    height = 0,
  ] = cells.slice(0, COLUMNS - 2).map(Number)
  return { level, key: [page, block, paragraph, number].join(' '), left, top, width, height }
}

function ruleOf(cells: readonly string[]): RuledLine {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = cells.slice(1).map(Number)
  return { x1, y1, x2, y2 }
}

function againOf(cells: readonly string[]): ReadWord {
  const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(1, 6).map(Number)
  return { left, top, width, height, confidence, text: cells.slice(6).join(' ') }
}

/** Puts a word that was read again at its place. */
function putAgain(lines: readonly ReadWord[][], again: ReadWord): void {
  for (const line of lines) {
    const at = line.findIndex(
      ({ left, top, width }) => left === again.left && top === again.top && width === again.width,
    )
    if (at >= 0) line[at] = again
  }
}

/** The last cell, which is text and may hold tabs. */
const wordsOf = (cells: readonly string[]): string =>
  cells
    .slice(COLUMNS - 1)
    .join(' ')
    .trim()

/**
 * Reads the table that Tesseract writes (`tsv`): a row per page, block, paragraph, line and word, with its rectangle and
 * for words the confidence. Rows that are none (warnings, a table that was cut off) are passed over. A picture of several
 * pages gives several. Source: tessdoc, 'TSV' (Command-Line Usage).
 */
export function readTsv(table: string): ReadPage[] {
  const pages: { width: number; height: number; lines: ReadWord[][]; rules: RuledLine[] }[] = []
  let line: ReadWord[] = []
  let lineKey = ''
  let count = 0
  for (const row of table.split('\n')) {
    const cells = row.split('\t')
    if (cells[0] === RULE) pages.at(-1)?.rules.push(ruleOf(cells))
    if (cells[0] === AGAIN) putAgain(pages.at(-1)?.lines ?? [], againOf(cells))
    if (cells.length < COLUMNS) continue
    const { level, key, left, top, width, height } = placeOf(cells)
    if (level === PAGE) {
      pages.push({ width, height, lines: [], rules: [] })
      lineKey = ''
    }
    const text = wordsOf(cells)
    if (level !== WORD || text === '' || ++count > MOST_WORDS) continue
    if (key !== lineKey) {
      line = []
      pages.at(-1)?.lines.push(line)
      lineKey = key
    }
    line.push({ text, left, top, width, height, confidence: Number(cells[COLUMNS - 2]) })
  }
  return pages
}
