import { frontMatterOf, type FrontMatter } from '../../source/front-matter.ts'
import type { Place } from '../../source/place.ts'

/**
 * What the Markdown parser gets to see: the same length and the same lines as the text, with all taken out that it
 * would misread or choke on. Its nodes are used for their positions only, never for their values.
 */
export interface Disguise {
  readonly text: string
  /** The text with comments, the fences of front matter and what there is for this program blanked, and nothing else changed. */
  readonly visible: string
  /** What is blanked. */
  readonly blanked: readonly Place[]
  /** Comments that begin a line. */
  readonly comments: readonly Place[]
  /** The lines of front matter, or null. */
  readonly frontMatter: Place | null
  /** Ascending: line starts where the text can be cut without changing what the parser makes of either part. */
  readonly seams: readonly number[]
}

/** A stretch without a seam is cut by force at the next line end once it is this long. */
const LONGEST_STRETCH = 32_768
/** Marks in one stretch from which on they are noise, on which the parser would spend quadratic time. */
const MOST_MARKS = 1000
const MOST_ESCAPES = 6000
const MOST_OPEN_TAGS = 50
const MOST_CONTAINERS = 20
const FRONT_MATTER_LINES = 200

const BLANK = /[^\n]/g
const COMMENT_OPEN = '<!--'
const CONTAINER = /[>]|[-*+.)](?=[ \t])/g
const CONTAINERS = /^[\s>*+\-\d.)]{20,}/
const RULE = /^(?:[-\t ]+|[*\t ]+)$/
const HEADING = /^#{1,6}(?:[ \t]|$)/
/** An item whose own beginning reads the same whether or not a paragraph stands before it. */
const ITEM = /^[-*+] {1,3}[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ@«"([*_\\][^\s|]/u
const LINE_PREFIX = /^[\s>*+\-\d.)#|:]*(?:`{3,}|~{3,})?/

function commentsOf(text: string): Place[] {
  const places: Place[] = []
  for (let start = text.indexOf(COMMENT_OPEN); start >= 0;) {
    let from = start
    while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
    let end = start + COMMENT_OPEN.length
    if (from === 0 || text[from - 1] === '\n') {
      const close = text.indexOf('-->', start + 2)
      if (close < 0) break
      end = close + 3
      places.push({ start, end })
    }
    start = text.indexOf(COMMENT_OPEN, end)
  }
  return places
}

/** What the first line of front matter holds: in Markdown it is more often a rule above the text. */
const FIRST_LINE = { yaml: /^[^\s:]+:/u, toml: /^\s{0,20}[\w-]+ {0,4}=/u } as const

/** Front matter whose first line is a key with its value; null for a rule at the head of the file. */
function keyedFront(text: string): FrontMatter | null {
  const front = frontMatterOf(text, FRONT_MATTER_LINES)
  return front && FIRST_LINE[front.kind].test(text.slice(front.lines.start, front.lines.start + 200))
    ? front
    : null
}

/** `protocol:` and the lines that are indented below it: exceptions from the rules, no words of the meeting. */
function ownLines(text: string, lines: Place): Place[] {
  const front = text.slice(lines.start, lines.end)
  const found = /(?:^|\n)protocol:[^\n]*(?:\n(?:[ \t][^\n]*)?(?=\n))*/.exec(front)
  if (!found) return []
  const start = lines.start + found.index + (found[0].startsWith('\n') ? 1 : 0)
  return [{ start, end: lines.start + found.index + found[0].length }]
}

function blank(text: string, places: readonly Place[]): string {
  const parts: string[] = []
  let copied = 0
  for (const { start, end } of places) {
    parts.push(text.slice(copied, start), text.slice(start, end).replace(BLANK, ' '))
    copied = end
  }
  parts.push(text.slice(copied))
  return parts.join('')
}

/** A line without the containers that are nested too deep: they become letters. */
function shallow(line: string): string {
  const prefix = CONTAINERS.exec(line)?.[0]
  if (prefix === undefined || RULE.test(line)) return line
  let count = 0
  for (const container of prefix.matchAll(CONTAINER)) {
    if (++count > MOST_CONTAINERS)
      return line.slice(0, container.index) + line.slice(container.index).replace(/\S/g, 'x')
  }
  return line
}

const count = (text: string, marks: RegExp): number => {
  let found = 0
  for (marks.lastIndex = 0; marks.test(text);) found++
  return found
}

/** A stretch whose marks are too many to be meant; those within its lines become letters. */
function calm(stretch: string): string {
  const noisy =
    count(stretch, /\*+|_+|~+|`+|[[\]<]/g) > MOST_MARKS ||
    count(stretch, /[\\&]/g) > MOST_ESCAPES ||
    count(stretch, /<[!?]/g) > MOST_OPEN_TAGS
  if (!noisy) return stretch
  return stretch
    .split('\n')
    .map((line) => {
      const prefix = LINE_PREFIX.exec(line)?.[0] ?? ''
      return prefix + line.slice(prefix.length).replace(/[*_~`[\]<\\&]/g, 'x')
    })
    .join('\n')
}

/** Whether a line at the left margin ends all that stands before it, but for a fence. */
const endsBefore = (line: string, afterBlank: boolean): boolean =>
  /^\S/.test(line) && (afterBlank || HEADING.test(line) || ITEM.test(line))

/** The disguise of a text. Linear in its length. */
export function disguise(text: string): Disguise {
  const front = keyedFront(text)
  const from = front ? front.lines.end : 0
  const comments = commentsOf(text).filter((place) => place.start >= from)
  const fences = front ? [front.opening, ...ownLines(text, front.lines), front.closing] : []
  const blanked = [...fences, ...comments]
  const visible = blanked.length > 0 ? blank(text, blanked) : text
  const seams = [front?.closing.end ?? 0]
  const parts: string[] = [visible.slice(0, seams[0])]
  let stretch: string[] = []
  let length = 0
  let afterBlank = false
  const close = (): void => {
    parts.push(calm(stretch.join('')))
    stretch = []
    length = 0
  }
  for (let start = seams[0] ?? 0; start < visible.length;) {
    const newline = visible.indexOf('\n', start)
    const end = newline < 0 ? visible.length : newline + 1
    const line = visible.slice(start, end)
    if (length > 0 && (length >= LONGEST_STRETCH || endsBefore(line, afterBlank))) {
      close()
      seams.push(start)
    }
    const seen = shallow(line.replace(/\f/g, ' '))
    stretch.push(seen)
    length += line.length
    afterBlank = seen.trim() === ''
    start = end
  }
  close()
  return { text: parts.join(''), visible, blanked, comments, frontMatter: front?.lines ?? null, seams }
}
