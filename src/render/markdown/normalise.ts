import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { escapeBehindJoiners } from './escape.ts'

/** Without GFM: it would make links of addresses in the words of the record. */
const parser = unified().use(remarkParse).freeze()

/** With GFM: what it could read as markup is escaped. */
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    listItemIndent: 'one',
    incrementListMarker: true,
  })
  .freeze()

/** About this much Markdown is parsed at a time: the parser's time grows with the square of the length. */
const PIECE = 16_000

const ITEM = /^(?:-|\d+\.) /

interface Piece {
  readonly text: string
  /** What stands between it and the piece before. */
  readonly separator: '' | '\n' | '\n\n'
}

/**
 * Markdown in pieces that mean the same one by one: cut before a block that begins in the first column, or between
 * two items of a list. Every word from the record is escaped, so nothing else can begin or end a block.
 */
function pieces(markdown: string): Piece[] {
  const found: Piece[] = []
  let separator: Piece['separator'] = ''
  let lines: string[] = []
  let length = 0
  for (const line of markdown.split('\n')) {
    const gap = lines.at(-1) === ''
    if (length > PIECE && line !== '' && !line.startsWith(' ') && (gap || ITEM.test(line))) {
      found.push({ text: lines.join('\n'), separator })
      separator = gap ? '\n\n' : '\n'
      lines = []
      length = 0
    }
    lines.push(line)
    length += line.length
  }
  found.push({ text: lines.join('\n'), separator })
  return found
}

/** The same Markdown in canonical form: one way to write each thing, no needless backslashes. */
export function normalise(markdown: string): string {
  const canonical = pieces(markdown).map(({ text, separator }) => {
    return separator + writer.stringify(parser.parse(text)).trim()
  })
  return `${escapeBehindJoiners(canonical.join(''))}\n`
}
