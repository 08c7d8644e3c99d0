import type { Block } from '../../document/document.ts'
import { Text } from '../../document/text.ts'
import { within, type Place } from '../../source/place.ts'
import { CELL_BREAK } from '../cell-lines.ts'
import { openLine } from '../line-opening.ts'
import { columnAt, type PrintedLine } from '../printed-lines.ts'
import { brokenByWidth, brokenInWord } from '../wrapping.ts'
import { BlockBuilder, PLAIN, type Traits } from './block-builder.ts'
import { wordsOfCell } from './html-tables.ts'
import type { Leaf } from './leaves.ts'
import { containerPrefix, quotePrefix } from './line-prefix.ts'
import { firstMarkAfter, textWithoutMarks, type Mark } from './marks.ts'
import { rowStart, stretchesOf, withoutStrokes } from './table-rows.ts'
import { hasWord } from '../../source/letters.ts'

/** A text with what was found in it. */
export interface MarkedLines {
  readonly text: string
  readonly lines: readonly PrintedLine[]
  /** The wrapping width at the line of an index. */
  readonly widthAt: (index: number) => number | null
  readonly marks: readonly Mark[]
  /** Whether a word joiner stands before the words of a place, which then are words and no bullet. */
  readonly isVerbatim: (words: Place) => boolean
}

/** Asterisks and plus signs that Markdown does not read as bullets were escaped: footnote marks, sums. */
const ESCAPED_NOT_BULLETS = '*+'
const UNDERLINE = /^={3,}$/
const CLOSING_FENCE = /^(?:`{3,}|~{3,})$/
/** A line longer than this is no rule. */
const LONGEST_RULE = 400

/** Turns leaves of Markdown, given in order, into blocks; lines that stand in no leaf are read as they are. */
export class LeafReader {
  readonly #in: MarkedLines
  readonly #build = new BlockBuilder()
  readonly #syntax: Place[] = []
  #index = 0
  /** A bullet that stands alone on the line before its words. */
  #bullet: string | null = null

  constructor(marked: MarkedLines) {
    this.#in = marked
  }

  /** Reads a leaf and the lines before it that stand in none. */
  leaf(leaf: Leaf): void {
    this.#upTo(this.#lineStart(leaf.start))
    if (leaf.kind !== 'text') this.#ordinalBefore(leaf)
    if (leaf.kind === 'text') this.#text(leaf)
    else if (leaf.kind === 'table') this.#table(leaf)
    else if (leaf.kind === 'html-table') this.#htmlTable(leaf)
    else if (leaf.kind === 'code') this.#code(leaf)
    else this.#rule(leaf)
    this.#bullet = null
  }

  /** Reads the lines after the last leaf; gives the blocks, and the syntax that only the reader knows of. */
  end(): { readonly children: readonly Block[]; readonly syntax: readonly Place[] } {
    this.#upTo(this.#in.text.length + 1)
    return { children: this.#build.blocks, syntax: this.#syntax }
  }

  /** The lines before an offset that are still to be read; the reader moves on after each. */
  *#linesUntil(end: number): Generator<PrintedLine> {
    const { lines } = this.#in
    for (let line = lines[this.#index]; line && line.from < end; line = lines[++this.#index]) {
      if (line.gap) this.#build.blank()
      this.#pageBreaks(lines[this.#index - 1]?.to ?? 0, line.from)
      yield line
    }
  }

  #pageBreaks(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (this.#in.text.charAt(i) === '\f') this.#build.break({ start: i, end: i + 1 })
    }
  }

  /** Where the line begins that an offset stands in. */
  #lineStart(offset: number): number {
    return offset <= 0 ? 0 : this.#in.text.lastIndexOf('\n', offset - 1) + 1
  }

  /** Lines outside all leaves: empty items, empty quotes. */
  #upTo(end: number): void {
    const { text, marks } = this.#in
    for (const line of this.#linesUntil(end)) {
      const prefix = containerPrefix(text, line, line.to)
      this.#build.open({ ...PLAIN, bullet: prefix.bullet, indent: line.indent })
      this.#put(textWithoutMarks(text, prefix.end, line.to, marks), line, false, [])
      this.#build.close()
      this.#bullet = prefix.end < line.to ? null : prefix.bullet
      if (prefix.end === line.to && prefix.bullet === null) this.#build.blank()
    }
  }

  #column(line: PrintedLine, offset: number): number {
    return columnAt(this.#in.text, line.start, offset)
  }

  #put(text: Text, line: PrintedLine, soft: boolean, strong: readonly Place[]): void {
    const words = text.trim()
    if (words.value === '') return
    const indent = this.#column(line, words.place().start)
    this.#build.line({ text: words, indent, soft, bold: isBold(words, strong) })
  }

  #text(leaf: Leaf): void {
    const { text } = this.#in
    const marker = leaf.marker < 0 ? -1 : columnAt(text, this.#lineStart(leaf.marker), leaf.marker)
    const hardBreaks = new Set(leaf.hardBreaks)
    let before: PrintedLine | null = null
    for (const line of this.#linesUntil(leaf.end)) {
      const prefix = before
        ? quotePrefix(text, line, leaf.quotes)
        : containerPrefix(text, line, Math.min(leaf.start, line.to))
      const soft = !hardBreaks.has(line.start) && this.#isBroken(before, line)
      const outOfQuote = before !== null && prefix.quotes < leaf.quotes
      const outOfItem = before !== null && !soft && this.#column(line, prefix.end) <= marker
      const item = before ? { bullet: null, checked: null } : this.#item(leaf, prefix.bullet)
      const indent = this.#column(line, prefix.opening)
      const quote = leaf.quotes > 0 && !outOfQuote
      const traits = { heading: leaf.heading, ...item, indent, quote, code: false }
      const opens = !before || outOfQuote || outOfItem || line.gap
      if (opens) this.#build.open(traits)
      this.#words(leaf, line, prefix.end, soft && !opens, traits)
      before = line
    }
    this.#build.close()
  }

  /** Whether the width of the lines, and not the author, broke off between two of them. */
  #isBroken(before: PrintedLine | null, after: PrintedLine): boolean {
    if (!before) return false
    const pair = { text: this.#in.text, before, after, width: this.#in.widthAt(this.#index - 1) }
    return brokenByWidth(pair) || brokenInWord(pair)
  }

  /** What the first line of a leaf shows of the item that it is. */
  #item({ marker, checked }: Leaf, bullet: string | null): Pick<Traits, 'bullet' | 'checked'> {
    return { bullet: bullet ?? (marker < 0 ? null : this.#bullet), checked }
  }

  /** The words of one printed line, which tags may break into several. */
  #words(leaf: Leaf, line: PrintedLine, from: number, soft: boolean, traits: Traits): void {
    const { text, marks } = this.#in
    if (line.to - from <= LONGEST_RULE && UNDERLINE.test(text.slice(from, line.to))) {
      this.#build.break({ start: from, end: line.to })
      return
    }
    let start = from
    for (let i = firstMarkAfter(marks, from); i < marks.length && start < line.to; i++) {
      const mark = marks[i]
      if (!mark || mark.start >= line.to) break
      if (!mark.newline) continue
      this.#part(leaf, line, { start, end: mark.start }, soft && start === from, traits)
      start = mark.end
    }
    if (start < line.to) this.#part(leaf, line, { start, end: line.to }, soft && start === from, traits)
  }

  #part(leaf: Leaf, line: PrintedLine, place: Place, soft: boolean, traits: Traits): void {
    const words = textWithoutMarks(this.#in.text, place.start, place.end, this.#in.marks).trim()
    const opening = openLine(words, ESCAPED_NOT_BULLETS)
    if (soft || leaf.heading > 0 || opening.bullet === null || this.#in.isVerbatim(words.place())) {
      this.#put(words, line, soft, leaf.strong)
      return
    }
    for (const one of opening.marks) this.#syntax.push(one)
    const indent = this.#column(line, words.place().start)
    const { bullet, checked } = opening
    const own = this.#build.isOpening ? traits : { ...traits, bullet: null, checked: null, indent }
    this.#build.open({ ...own, bullet: own.bullet ?? bullet, checked: own.checked ?? checked })
    this.#put(opening.text, line, false, leaf.strong)
  }

  /** An ordinal before a block that is no paragraph: '1. ***'. */
  #ordinalBefore(leaf: Leaf): void {
    const { text, lines } = this.#in
    const line = lines[this.#index]
    if (!line || line.from >= leaf.start) return
    const prefix = containerPrefix(text, line, leaf.start)
    if (prefix.end >= leaf.start) return
    this.#build.open({ ...PLAIN, indent: line.indent })
    this.#put(Text.of(text, prefix.end, leaf.start), line, false, [])
    this.#build.close()
  }

  #rule(leaf: Leaf): void {
    for (const line of this.#linesUntil(leaf.end))
      this.#build.break({ start: Math.max(leaf.start, line.from), end: line.to })
  }

  #code(leaf: Leaf): void {
    const { text } = this.#in
    let opened = false
    for (const line of this.#linesUntil(leaf.end)) {
      const from = quotePrefix(text, line, leaf.quotes).end
      const closing = CLOSING_FENCE.test(text.slice(from, Math.min(line.to, from + LONGEST_RULE)))
      if (!opened) {
        this.#syntax.push({ start: leaf.start, end: line.to })
        this.#build.open({ ...PLAIN, indent: line.indent, quote: leaf.quotes > 0, code: true })
      } else if (closing && line.to >= leaf.end) this.#syntax.push({ start: from, end: line.to })
      else this.#put(Text.of(text, from, line.to), line, false, [])
      opened = true
    }
    this.#build.close()
  }

  /** A table of tags: its cells may go on over several lines. */
  #htmlTable(leaf: Leaf): void {
    const { text, marks } = this.#in
    for (const line of this.#linesUntil(leaf.end)) if (line.from >= leaf.end) break
    this.#build.table(leaf.rows.map((cells) => cells.map((cell) => wordsOfCell(text, cell, marks))))
  }

  #table(leaf: Leaf): void {
    const { text, marks } = this.#in
    for (const { drawn, rows, start, end } of stretchesOf(text, leaf)) {
      if (!drawn) {
        this.#text({ ...leaf, kind: 'text', start, end, checked: null })
        continue
      }
      const found: Text[][] = []
      for (const line of this.#linesUntil(end)) {
        const cells = rows[found.length]
        if (!cells || rowStart(cells) >= line.to) continue
        const places = cells.map((cell) => withoutStrokes(text, cell))
        found.push(
          places.map((place) => textWithoutMarks(text, place.start, place.end, marks, CELL_BREAK).trim()),
        )
      }
      this.#build.table(found)
    }
  }
}

/** Whether all the words stand in strong emphasis. Markup parts the runs, so no run stands half in it. */
function isBold(text: Text, strong: readonly Place[]): boolean {
  if (strong.length === 0) return false
  const words = text.runs.filter((run) => hasWord(text.value.slice(run.start, run.end)))
  return (
    words.length > 0 &&
    words.every((run) =>
      strong.some((place) => within({ start: run.offset, end: run.offset + run.length }, place)),
    )
  )
}
