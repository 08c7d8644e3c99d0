import type { Block, Break, Document, Line, Paragraph } from '../document/document.ts'
import { Text } from '../document/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { completeSyntax } from './complete-syntax.ts'
import { countsOn } from './counts-on.ts'
import { continuesAtMargin } from './first-line-indent.ts'
import { withoutMargin } from './margin-column.ts'
import { openLine, startsWithBullet, startsWithOrdinal } from './line-opening.ts'
import { readPlainTable, type PlainTable } from './plain-table.ts'
import { columnAt, printedLines, type PrintedLine } from './printed-lines.ts'
import { recurringLabels } from './recurring-labels.ts'
import { readSpacedTable } from './spaced-table.ts'
import { brokenMidway } from './hand-broken.ts'
import { brokenByWidth, brokenInWord, CENTRED_INDENT, firstWordLength, wrappingWidths } from './wrapping.ts'

const FORM_FEED = '\f'
/** A rule across the page: nothing but dashes, underscores, equals signs or asterisks. */
const RULE = /^(?:[-–—─━]{3,}|_{3,}|[=═]{3,}|\*{3,}|(?:\* ){2,}\*|(?:- ){2,}-)$/u
/** What only this program reads: exceptions from its rules. */
const COMMENT = /^<!-- protocol-[^>]*-->$/
const COLUMN_GAP = /\t| {3}/
const WIDE_SPACE = / {2,}[\t ]*|\t[\t ]*/g
/** A line with more wide spaces than these is spread out to the margin, not set in columns. */
const MOST_COLUMN_GAPS = 2
const SMALL_OPENING = /^["«„“(]?[a-zß-öø-ÿа-џ]/u
const AUTHOR_ENDING = /[.;:!?]$/
/** How much deeper than its first line a paragraph's later lines hang. */
const DEEPEST_HANGING = 8
const WIDE = 50
/** How full a line must be for a capital under it to go on with it. */
const HALF_FULL = 0.75
const LABEL = /^[A-ZÀ-ÖØ-ÞЀ-Я]\S*(?::| [-–—:])/u
/** Lines longer than this are never set in columns, nor are they rules. */
const LONGEST_PRINTED = 400

/** Column where the right part of a line set in columns begins ('Председатель        И.И. Иванов'), or null. */
function rightColumn(text: string, line: PrintedLine): number | null {
  if (line.to - line.from > LONGEST_PRINTED) return null
  const value = text.slice(line.from, line.to)
  if (!COLUMN_GAP.test(value)) return null
  const gaps = [...value.matchAll(WIDE_SPACE)]
  const last = gaps.findLast((gap) => COLUMN_GAP.test(gap[0]))
  if (!last || gaps.length > MOST_COLUMN_GAPS) return null
  return columnAt(text, line.start, line.from + last.index + last[0].length)
}

/** Whether a line hangs below the first of its paragraph: deeper than that, and not less than the one before. */
function hangs(first: PrintedLine, before: PrintedLine, after: PrintedLine): boolean {
  const deeper = after.indent > first.indent && first.indent < CENTRED_INDENT
  return deeper && after.indent >= before.indent && before.to - before.from <= LONGEST_PRINTED
}

/** Whether a line goes on behind a comma at the end of the one before. */
function goesOnBehindComma(
  text: string,
  first: PrintedLine,
  before: PrintedLine,
  after: PrintedLine,
): boolean {
  if (goesOnInPoint(text, first, before, after)) return true
  const run = text.slice(before.from, before.to - 1).includes(',')
  return run && after.indent > 0 && after.indent === before.indent
}

/** Whether a numbered point goes on behind a comma at the end of a wide line: 'по адресу: г. Ольхов,' over 'Речной район, дом 5'. */
const goesOnInPoint = (text: string, first: PrintedLine, before: PrintedLine, after: PrintedLine): boolean =>
  startsWithOrdinal(openingOf(text, first)) &&
  before.width >= WIDE &&
  before.width <= LONGEST_PRINTED &&
  !LABEL.test(openingOf(text, after))

/** Whether the words of a hanging line go on with those of the one before. */
function goesOnHanging(
  text: string,
  first: PrintedLine,
  before: PrintedLine,
  after: PrintedLine,
  width: number,
): boolean {
  const opening = openingOf(text, after)
  if (after.indent > first.indent + DEEPEST_HANGING) return false
  const full = before.width + 1 + firstWordLength(text, after) > width * HALF_FULL
  if (AUTHOR_ENDING.test(text.charAt(before.to - 1))) return false
  return SMALL_OPENING.test(opening) || (full && !LABEL.test(opening))
}

const openingOf = (text: string, line: PrintedLine): string =>
  text.slice(line.from, Math.min(line.to, line.from + 80))

/** Whether a line with a right column goes on with a point that it hangs under: 'у трёх мастеров          до 05.05.2025'. */
const hangsWithColumn = (
  text: string,
  first: PrintedLine,
  before: PrintedLine,
  after: PrintedLine,
): boolean =>
  startsWithOrdinal(openingOf(text, first)) &&
  after.indent > first.indent &&
  SMALL_OPENING.test(openingOf(text, after)) &&
  brokenMidway(text, before, after)

/** Whether `after` goes on with what `before` says; `first` opened their paragraph. */
export function goesOn(
  text: string,
  first: PrintedLine,
  before: PrintedLine,
  after: PrintedLine,
  width: number | null,
): boolean {
  if (brokenInWord({ text, before, after })) return true
  if (after.gap || countsOn(text, first, after)) return false
  const opening = openingOf(text, after)
  const column = rightColumn(text, first) ?? rightColumn(text, before)
  if (column !== null) return after.indent === column && SMALL_OPENING.test(opening)
  if (rightColumn(text, after) !== null) return hangsWithColumn(text, first, before, after)
  if (brokenByWidth({ text, before, after, width })) return true
  if (startsWithBullet(opening) || startsWithOrdinal(opening)) return false
  const hanging = hangs(first, before, after)
  if (text.charAt(before.to - 1) === ',') return hanging || goesOnBehindComma(text, first, before, after)
  return width !== null && hanging && goesOnHanging(text, first, before, after, width)
}

/** The page breaks that stand between two offsets. */
function pageBreaks(text: string, from: number, to: number): Break[] {
  const breaks: Break[] = []
  for (let i = from; i < to; i++) {
    if (text.charAt(i) === FORM_FEED) breaks.push({ type: 'break', place: { start: i, end: i + 1 } })
  }
  return breaks
}

/** Bold as messengers have it: '*Сроки*' on a line of its own. */
const STARRED = /^\*[^*\s](?:[^*]*[^*\s])?\*$/u

function lineOf(text: Text, indent: number, soft: boolean, bold = false): Line {
  return { text, indent, soft, bold }
}

/** A paragraph that opens with a line; the lines that go on with it follow. */
function paragraphOf(
  text: string,
  first: PrintedLine,
  printed: readonly PrintedLine[],
  gap: boolean,
  syntax: Place[],
): Paragraph {
  const short = printed.length === 1 && first.to - first.from <= LONGEST_PRINTED
  const starred = short && STARRED.test(text.slice(first.from, first.to))
  const opening = openLine(Text.of(text, first.from + Number(starred), first.to - Number(starred)))
  for (const one of opening.marks) syntax.push(one)
  if (starred) syntax.push({ start: first.from, end: first.from + 1 }, { start: first.to - 1, end: first.to })
  const indent = columnAt(text, first.start, opening.text.place().start)
  const rest = printed.slice(1).map((line) => lineOf(Text.of(text, line.from, line.to), line.indent, true))
  return {
    type: 'paragraph',
    lines: [lineOf(opening.text, indent, false, starred), ...rest],
    heading: 0,
    bullet: opening.bullet,
    checked: opening.checked,
    indent: first.indent,
    quote: false,
    code: false,
    gap,
  }
}

/** What stands at the right margin beside a paragraph, as a line of its own below it. */
function noteBeside(text: string, { start, end }: Place): Paragraph {
  const from = text.lastIndexOf('\n', start) + 1
  const indent = columnAt(text, from, start)
  return {
    type: 'paragraph',
    lines: [lineOf(Text.of(text, start, end), indent, false)],
    heading: 0,
    bullet: null,
    checked: null,
    indent,
    quote: false,
    code: false,
    gap: false,
  }
}

/** The notes at the margin beside some lines. */
const notesOf = (notes: ReadonlyMap<number, Place>, from: number, to: number): Place[] =>
  Array.from({ length: to - from }, (_, at) => notes.get(from + at)).filter((note) => note !== undefined)

/** A line that is a rule across the page, or a comment for this program, or null. */
function ruleOf(text: string, line: PrintedLine): Break | null {
  const printed = text.slice(line.from, Math.min(line.to, line.from + LONGEST_PRINTED + 1))
  const rule = printed.length <= LONGEST_PRINTED && (RULE.test(printed) || COMMENT.test(printed))
  return rule ? { type: 'break', place: { start: line.from, end: line.to } } : null
}

/** The table that begins at a line, drawn with strokes or set in columns; null where none does. */
const tableAt = (text: string, lines: readonly PrintedLine[], index: number): PlainTable | null =>
  readPlainTable(text, lines, index) ?? readSpacedTable(text, lines, index)

/**
 * Reads plain text: every printed line is looked at. A paragraph is a line and those that go on with it: broken by
 * the width of the text, hanging under it, or going on in its right column; any other line opens a paragraph of its
 * own. Rules and page breaks become breaks, rows drawn with strokes become tables. Never throws.
 */
export function readPlainText(source: Source): Document {
  const text = source.text
  const { lines, notes, heading } = withoutMargin(text, printedLines(text))
  const widthAt = wrappingWidths(text, lines)
  const atMargin = continuesAtMargin(text, lines)
  const opensLabel = recurringLabels(text, lines)
  const children: Block[] = []
  const syntax: Place[] = heading ? [heading] : []
  let index = 0
  const pagesBefore = (at: number): Break[] => pageBreaks(text, lines[at - 1]?.to ?? 0, lines[at]?.from ?? 0)
  const goesOnInWord = (at: number, after: PrintedLine): boolean => {
    const before = lines[at - 1]
    return before !== undefined && brokenInWord({ text, before, after })
  }
  const opensBlock = (at: number, line: PrintedLine): boolean =>
    (line.gap && !goesOnInWord(at, line)) ||
    opensLabel(line) ||
    ruleOf(text, line) !== null ||
    tableAt(text, lines, at) !== null ||
    pagesBefore(at).length > 0
  for (let line = lines[0]; line; line = lines[index]) {
    for (const one of pagesBefore(index)) children.push(one)
    const gap = line.gap && children.length > 0
    const rule = ruleOf(text, line)
    const table = rule ? null : tableAt(text, lines, index)
    if (rule) {
      children.push(rule)
      index++
    } else if (table) {
      children.push({ ...table.table, gap })
      index = table.next
    } else {
      const printed = [line]
      let before = line
      for (let after = lines[++index]; after && !opensBlock(index, after); after = lines[++index]) {
        const narrow = rightColumn(text, before) === null && rightColumn(text, after) === null
        if (!(narrow && atMargin(index)) && !goesOn(text, line, before, after, widthAt(index - 1))) break
        printed.push(after)
        before = after
      }
      children.push(paragraphOf(text, line, printed, gap, syntax))
      for (const note of notesOf(notes, index - printed.length, index)) children.push(noteBeside(text, note))
    }
  }
  return { type: 'document', source, children, syntax: completeSyntax(text, children, syntax) }
}
