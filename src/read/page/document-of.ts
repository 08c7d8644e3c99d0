import type { Block, Document, Line, Paragraph, Row } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import type { Place } from '../../source/place.ts'
import { createSource } from '../../source/source.ts'
import { CELL_BREAK } from '../cell-lines.ts'
import { completeSyntax } from '../complete-syntax.ts'
import { openLine, startsWithBullet } from '../line-opening.ts'
import { goesOn } from '../plain-text.ts'
import { printedLines } from '../printed-lines.ts'
import { ReadError } from '../read-error.ts'
import { wrappingWidths } from '../wrapping.ts'
import { writePage, type WrittenLine, type WrittenRow } from './write-page.ts'
import type { Page } from './page.ts'

interface OpenParagraph {
  readonly first: number
  readonly lines: Line[]
  readonly block: Omit<Paragraph, 'lines'>
}

/**
 * The document of a page: its text is written out first (that is what places point into), then read by the page's own
 * structure. Paragraphs that are the lines of a text wrapped by its width (pasted from a mail, say) are put together as
 * in plain text. Throws a ReadError 'empty' for a page without words.
 */
export function documentOf(file: string, page: Page): Document {
  const { text: extracted, joiners, lines: written } = writePage(page.blocks)
  if (!/\S/.test(extracted)) throw new ReadError('empty', 'The file has no text.')
  const source = createSource(file, extracted, {
    joiners,
    ...(page.encoding !== undefined && { encoding: page.encoding }),
  })
  const text = source.text
  const printed = printedLines(text)
  const widthAt = wrappingWidths(text, printed)
  const children: Block[] = []
  const syntax: Place[] = []
  let open: OpenParagraph | null = null
  // Those of the table that the last line belongs to.
  let rows: Row[] | null = null
  const close = (): void => {
    if (open) children.push({ ...open.block, lines: open.lines })
    open = null
  }
  const wrapped = (at: number, line: WrittenLine): boolean => {
    const [first, before, after] = [printed[open?.first ?? -1], printed[at - 1], printed[at]]
    const width = widthAt(at - 1)
    if (!first || !before || !after || width === null || line.label || line.block.heading > 0) return false
    return !line.block.bullet && goesOn(text, first, before, after, width)
  }
  written.forEach((line, at) => {
    if (line.type === 'row') {
      close()
      const row = rowOf(text, line)
      if (rows && !line.opens) rows.push(row)
      else {
        rows = [row]
        children.push({ type: 'table', rows, gap: line.gap && children.length > 0 })
      }
      return
    }
    rows = null
    const soft = open !== null && wrapped(at, line)
    const words = Text.of(text, line.start, line.end)
    if (soft || (open && !line.opens && !startsWithBullet(words.value))) {
      open?.lines.push({ text: words, indent: line.indent, soft, bold: line.bold })
      return
    }
    close()
    const verbatim = source.verbatimFrom({ start: line.start, end: line.start + 1 }) !== null
    open = opened(words, verbatim ? { ...line, label: true } : line, at, children.length > 0, syntax)
  })
  close()
  const { omitted, links } = page
  return {
    type: 'document',
    source,
    children,
    syntax: completeSyntax(text, children, syntax),
    ...(links && links.length > 0 && { links }),
    ...(omitted && omitted.size > 0 && { omitted }),
  }
}

function rowOf(text: string, { cells }: WrittenRow): Row {
  return {
    cells: cells.map((lines) =>
      Text.join(
        lines.map(({ start, end }) => Text.of(text, start, end)),
        CELL_BREAK,
      ),
    ),
  }
}

/** A paragraph that opens with a line: a bullet that was typed or drawn is taken off it. */
function opened(words: Text, line: WrittenLine, at: number, below: boolean, syntax: Place[]): OpenParagraph {
  const { heading, bullet, checked, quote, code } = line.block
  const none = { text: words, bullet: null, checked: null, marks: [] }
  const opening = line.label || heading > 0 || bullet ? none : openLine(words)
  for (const one of opening.marks) syntax.push(one)
  const shift = opening.text.value === '' ? 0 : opening.text.place().start - line.start
  return {
    first: at,
    lines: [{ text: opening.text, indent: line.indent + shift, soft: false, bold: line.bold }],
    block: {
      type: 'paragraph',
      heading,
      bullet: line.opens ? (bullet ?? opening.bullet) : opening.bullet,
      checked: (line.opens ? checked : null) ?? opening.checked,
      indent: line.opens && bullet ? line.bulletIndent : line.indent,
      quote,
      code,
      gap: line.gap && below,
    },
  }
}
