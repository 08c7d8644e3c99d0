import { plainLeaf, type Leaf } from './leaves.ts'
import { hidden, type Mark } from './marks.ts'

/** A stretch between two seams that reads the same to every Markdown parser. */
export interface PlainStretch {
  readonly leaves: readonly Leaf[]
  readonly marks: readonly Mark[]
}

/**
 * Signs that can be markup within a line. Of them only one pair of stars at the head of a line is read here. A blank to be
 * filled by hand, '____' between spaces, is none (CommonMark 6.2: it touches no word).
 */
const MARKUP = /[*`~[\]<&\\|]|(?<![ _])_|_(?![ _]|$)/
/** What the first line may begin with: words, quotation marks, signs that open no block. */
const WORDS = /^[\p{L}\d«"„“'(№–—•@§]/u
/** A marker of a list before words; `-` and `1.` alone, or before more markers, are the parser's to read. */
const MARKER = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=[\p{L}«"„“(№]|\*\*[\p{L}\d«"„“(№])/u
/** The same before a letter of the usual alphabets, which takes no time to get ready. */
const USUAL_MARKER = /^(?:[-+*]|\d{1,9}[.)]) {1,3}(?=[A-Za-zА-яЁё«"„“(№])/u
const ORDINAL = /^\d{1,9}[.)](?:[ \t]|$)/
const STRONG = '**'
const PUNCTUATION = /[\p{P}\p{S}]/u

/** The marker that a line begins with; '' for none. */
function markerOf(line: string): string {
  if (!/^(?:[-+*]|\d{1,9}[.)]) /u.test(line)) return ''
  return (USUAL_MARKER.exec(line) ?? MARKER.exec(line))?.[0] ?? ''
}

/** End of the strong words at the head of a line, 0 where there are none, -1 where stars are not plainly a pair. */
function strongEnd(line: string): number {
  if (!line.startsWith(STRONG)) return 0
  const close = line.indexOf(STRONG, 2)
  if (close < 0) return -1
  const first = line.charAt(2)
  const last = line.charAt(close - 1)
  const after = line.charAt(close + 2)
  // CommonMark 6.2: what stands within touches both pairs, and words do not go on right behind the second.
  if (close === 2 || /\s/.test(first) || /\s/.test(last) || (after !== '' && after !== ' ')) return -1
  return PUNCTUATION.test(first) && !'«"„“(№'.includes(first) ? -1 : close + 2
}

/** The lines of a stretch without its blank lines at the end; null where blank lines stand between them. */
function linesOf(stretch: string): readonly string[] | null {
  const lines = stretch.split('\n')
  while (lines.length > 0 && lines[lines.length - 1]?.trim() === '') lines.pop()
  return lines.length === 0 || lines.some((line) => line.trim() === '') ? null : lines
}

/** A tight list of one kind of marker, an item of plain words to a line; null for all else. */
function plainList(lines: readonly string[], start: number): PlainStretch | null {
  const leaves: Leaf[] = []
  const marks: Mark[] = []
  let offset = start
  let sign = ''
  for (const line of lines) {
    const marker = markerOf(line)
    const own = marker.trimEnd().slice(-1)
    if (own === '' || (sign !== '' && own !== sign)) return null
    sign = own
    const head = offset + marker.length
    const words = line.slice(marker.length)
    const bold = strongEnd(words)
    if (bold < 0 || MARKUP.test(words.slice(bold)) || MARKUP.test(words.slice(2, bold - 2))) return null
    if (bold === 0 && (!WORDS.test(words) || ORDINAL.test(words))) return null
    if (bold > 0) marks.push(hidden(head, head + 2), hidden(head + bold - 2, head + bold))
    leaves.push({
      ...plainLeaf({ start: head, end: head + words.trimEnd().length }),
      marker: offset,
      strong: bold > 0 ? [{ start: head, end: head + bold }] : [],
    })
    offset += line.length + 1
  }
  return { leaves, marks }
}

/** Whether a character may begin plain words: no white space, '#', '>' or '|'. */
const beginsPlain = (code: number): boolean => code > 0x20 && code !== 0x23 && code !== 0x3e && code !== 0x7c

/** Whether the words of a line need the parser; so many characters at their head are bold. */
function needsParser(words: string, bold: number): boolean {
  if (bold < 0 || MARKUP.test(words.slice(bold)) || MARKUP.test(words.slice(2, bold - 2))) return true
  return bold === 0 && (!WORDS.test(words) || ORDINAL.test(words))
}

/**
 * Reads the stretch of `text` from `start` to `end`, both seams, where no parser is needed for it: a paragraph or
 * a tight list, of words alone or after one bold stretch at the head of a line. Null for all else. Most of a
 * protocol is such text, and the parser takes longer to load and to run than everything else together.
 */
export function plainStretch(text: string, start: number, end: number): PlainStretch | null {
  if (!beginsPlain(text.charCodeAt(start))) return null
  const lines = linesOf(text.slice(start, end))
  if (!lines) return null
  const marker = markerOf(lines[0] ?? '')
  if (marker !== '' && lines.length > 1) return plainList(lines, start)
  const strong: Leaf['strong'][number][] = []
  const hardBreaks: number[] = []
  const marks: Mark[] = []
  let offset = start
  for (const [index, line] of lines.entries()) {
    const head = offset + (index === 0 ? marker.length : 0)
    const words = line.slice(head - offset)
    const bold = strongEnd(words)
    if (needsParser(words, bold)) return null
    if (bold > 0) {
      strong.push({ start: head, end: head + bold })
      marks.push(hidden(head, head + 2), hidden(head + bold - 2, head + bold))
    }
    offset += line.length + 1
    if (index < lines.length - 1 && line.endsWith('  ')) hardBreaks.push(offset)
  }
  const from = start + marker.length
  const leaf: Leaf = {
    ...plainLeaf({ start: from, end: offset - 1 }),
    marker: marker === '' ? -1 : start,
    strong,
    hardBreaks,
  }
  return { leaves: [leaf], marks }
}
