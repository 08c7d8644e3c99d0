/** A line that has something printed on it. Offsets refer to the text it was taken from. */
export interface PrintedLine {
  /** Where the line begins. */
  readonly start: number
  /** Its first printed character. */
  readonly from: number
  /** The end of its last printed character. */
  readonly to: number
  /** Column of `from`, from 0; a tab counts to the next multiple of four. */
  readonly indent: number
  /** Column after the last printed character. */
  readonly width: number
  /** Whether a blank line stands between this one and the printed line before. */
  readonly gap: boolean
}

const TAB_STOP = 4
const TAB = 9
const FORM_FEED = 12
const SPACE = 32

/** Space, tab or form feed: all that a normalised text has left of horizontal white space. */
export function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB || code === FORM_FEED
}

/** Column after the characters from `start` to `end` of one line, when `start` stands in `column`. */
export function columnAt(text: string, start: number, end: number, column = 0): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === TAB) column += TAB_STOP - (column % TAB_STOP)
    else column = code === FORM_FEED ? 0 : column + 1
  }
  return column
}

/** The printed line that stands between `start` and `end`, or null where all is blank. */
function printedLine(text: string, start: number, end: number, gap: boolean): PrintedLine | null {
  let from = start
  while (from < end && isBlankCode(text.charCodeAt(from))) from++
  if (from === end) return null
  let to = end
  while (isBlankCode(text.charCodeAt(to - 1))) to--
  const indent = columnAt(text, start, from)
  return { start, from, to, indent, width: columnAt(text, from, to, indent), gap }
}

/** The printed lines of a text (which breaks lines with LF only), in order; blank ones show as `gap`. */
export function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = []
  let gap = false
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = printedLine(text, start, end, gap)
    if (line) lines.push(line)
    gap = line === null
    start = end + 1
  }
  return lines
}
