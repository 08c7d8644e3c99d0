import type { Document } from '../../document/document.ts'
import type { Text } from '../../document/text.ts'
import type { Edit } from './edit.ts'
import type { Typing } from './fixes.ts'
import { CYRILLIC_LOOKALIKES, LATIN_LOOKALIKES, mixedWords } from '../../source/mixed-words.ts'

interface Line {
  /** As it stands in the file. */
  readonly original: string
  readonly offset: number
  /** In a table spaces make the columns. */
  readonly cell: boolean
}

/** The lines of words in a document: no code, no markup around them, nothing that was spoken into a recording. */
function linesOf(document: Document): Line[] {
  const { source } = document
  const line = (text: Text, cell: boolean): Line => {
    const place = text.place()
    return { original: source.slice(place), offset: source.position(place).start.offset, cell }
  }
  return document.children.flatMap((block) => {
    if (block.type === 'break' || block.type === 'speech') return []
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) =>
        cells.filter((cell) => cell.length > 0).map((cell) => line(cell, true)),
      )
    return block.code ? [] : block.lines.map(({ text }) => line(text, false))
  })
}

const every = (pattern: RegExp, text: string): RegExpExecArray[] => [...text.matchAll(pattern)]

/** Of each fix, what it would change in a line: offsets within the line. */
const EDITS: Readonly<Record<Typing, (line: Line) => Edit[]>> = {
  // 'Cмета' with a Latin C: the same look, another letter, and no search finds it.
  'look-alikes': ({ original }) =>
    mixedWords(original).flatMap(({ word, start }) =>
      [...word].flatMap((letter, index) => {
        const at = LATIN_LOOKALIKES.indexOf(letter)
        const text = CYRILLIC_LOOKALIKES.charAt(at)
        return at < 0 ? [] : [{ start: start + index, end: start + index + 1, text }]
      }),
    ),
  // Two are a slip of the thumb; three and more set columns.
  spaces: ({ original, cell }) =>
    cell || original.includes('`')
      ? []
      : every(/(?<=\S) {2}(?=\S)/g, original).map(({ index }) => ({
          start: index,
          end: index + 2,
          text: ' ',
        })),
  // № and its number stay on one line (no-break space).
  'number-sign': ({ original }) =>
    every(/(?<=№) (?=\S)/g, original).map(({ index }) => ({ start: index, end: index + 1, text: '\u00a0' })),
  // A hyphen between spaces is a dash.
  dashes: ({ original }) =>
    original.includes('`')
      ? []
      : every(/(?<=\S )-(?= \S)/g, original).map(({ index }) => ({
          start: index,
          end: index + 1,
          text: '–',
        })),
}

/** The edits of one fix, ascending and apart from one another. */
export function editsOf(document: Document, fix: Typing): Edit[] {
  return linesOf(document)
    .flatMap((line) =>
      EDITS[fix](line).map(({ start, end, text }) => ({
        start: line.offset + start,
        end: line.offset + end,
        text,
      })),
    )
    .sort((a, b) => a.start - b.start)
}
