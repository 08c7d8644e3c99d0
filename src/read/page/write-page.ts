import type { Place } from '../../source/place.ts'
import { createSource } from '../../source/source.ts'
import { hasWord } from '../../source/letters.ts'
import { CELL_BREAK } from '../cell-lines.ts'
import type { PageBlock, PageParagraph, PageTable } from './page.ts'
import { JOINER } from '../../source/word-joiner.ts'

/** A line of a paragraph in the written text: its words stand from `start` to `end`. */
export interface WrittenLine extends Place {
  readonly type: 'line'
  readonly block: PageParagraph
  /** First of its paragraph. */
  readonly opens: boolean
  readonly label: boolean
  readonly gap: boolean
  /** Columns of the words, and of the bullet before them. */
  readonly indent: number
  readonly bulletIndent: number
  readonly bold: boolean
}

export interface WrittenRow {
  readonly type: 'row'
  /** The lines of each cell. */
  readonly cells: readonly (readonly Place[])[]
  /** First of its table. */
  readonly opens: boolean
  readonly gap: boolean
}

export interface WrittenPage {
  readonly text: string
  /** Where word joiners stood in it, ascending. */
  readonly joiners: readonly number[]
  /** One for each line of the text that is not blank, in order. */
  readonly lines: readonly (WrittenLine | WrittenRow)[]
}

const WIDE_SPACE = '    '
/** Deeper indents say nothing more. */
const DEEPEST = 24

/** One that parts a letter from its accent, or stands before another, says nothing. */
const IDLE_JOINER = /\u2060+(?=[\u0300-\u036f\u2060])/g

/** Words as the text has them: no odd spaces, no invisible characters but word joiners, tabs as wide spaces, no other controls. */
function normal(text: string): string {
  const parts = text
    .replace(IDLE_JOINER, '')
    .split(JOINER)
    .map((part) => createSource('', part).text)
  let clean = ''
  for (const character of parts.join(JOINER)) {
    const code = character.charCodeAt(0)
    if (code === 9) clean += WIDE_SPACE
    else clean += code < 32 && code !== 10 ? ' ' : character
  }
  return clean
}

/**
 * Writes a page out as plain text that people can read: a line per line, rows between strokes, a blank line where the
 * page has space. It is in the normal form of a source, so that places in it hold for both of its texts.
 */
export function writePage(blocks: readonly PageBlock[]): WrittenPage {
  const parts: string[] = []
  const lines: (WrittenLine | WrittenRow)[] = []
  let length = 0
  const joiners: number[] = []
  const put = (part: string): Place => {
    const start = length
    part.split(JOINER).forEach((words, index) => {
      if (index > 0) joiners.push(length)
      parts.push(words)
      length += words.length
    })
    return { start, end: length }
  }
  const space = (gap: boolean): void => {
    if (gap && lines.length > 0) put('\n')
  }
  const paragraph = (whole: PageParagraph): void => {
    let block = whole
    let opens = true
    let gap = whole.gap
    for (const line of linesOf(whole)) {
      if (line.text.replaceAll(JOINER, '').trim() === '') {
        // A blank line that its author left within a paragraph ends it for a reader.
        if (!opens) block = { ...whole, label: '', bullet: null, checked: null }
        gap = gap || !opens
        opens = true
        continue
      }
      space(opens && gap)
      const typed = line.text.length - line.text.trimStart().length
      const bulletIndent = Math.min(block.indent + typed, DEEPEST)
      put(' '.repeat(bulletIndent))
      const bullet = opens && block.bullet !== null ? `${block.bullet} ` : ''
      put(bullet)
      const place = put(line.text.trim())
      put('\n')
      const label = opens && block.label !== ''
      const indent = bulletIndent + bullet.length
      const shape = { opens, label, gap: opens && gap, indent, bulletIndent }
      lines.push({ type: 'line', block, ...place, ...shape, bold: line.bold })
      opens = false
      gap = false
    }
  }
  const table = ({ rows, gap }: PageTable): void => {
    let opens = true
    for (const row of rows) {
      const cells = row.map(linesOfCell)
      if (cells.every((lines) => lines.length === 0)) continue
      space(opens && gap)
      const places = cells.map((cell) => {
        put('| ')
        const found = cell.map((line) => {
          const place = put(line)
          put(' ')
          return place
        })
        if (cell.length === 0) put(' ')
        return found
      })
      put('|\n')
      lines.push({ type: 'row', cells: places, opens, gap: opens && gap })
      opens = false
    }
  }
  for (const block of blocks) {
    if (block.type === 'table') table(block)
    else paragraph(block)
  }
  return { text: parts.join(''), joiners, lines }
}

/** The lines of a cell, each with single spaces. */
const linesOfCell = (cell: string): string[] =>
  normal(cell)
    .split(CELL_BREAK)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** The lines of a paragraph, the label before the first. */
function linesOf(block: PageParagraph): { text: string; bold: boolean }[] {
  const lines = block.lines.flatMap(({ text, bold }) =>
    normal(text)
      .split('\n')
      .map((part) => ({ text: part.trimEnd(), bold: bold && hasWord(part) })),
  )
  const label = normal(block.label).trim()
  if (label === '') return lines
  const first = lines.findIndex(({ text }) => text.trim() !== '')
  const opening = lines[first]
  const labelled = {
    text: `${label} ${opening?.text.trimStart() ?? ''}`.trimEnd(),
    bold: opening?.bold ?? false,
  }
  return [labelled, ...lines.slice(first < 0 ? lines.length : first + 1)]
}
