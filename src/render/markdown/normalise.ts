import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
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

/**
 * Markdown in pieces that mean the same one by one: cut only before a heading or a bold label in the first column,
 * which begin a block of their own wherever they stand, since every word from the record is escaped.
 */
function pieces(markdown: string): string[] {
  const found: string[] = []
  let piece: string[] = []
  let length = 0
  for (const block of markdown.split(/\n{2,}/)) {
    if (length > PIECE && (block.startsWith('#') || block.startsWith('**'))) {
      found.push(piece.join('\n\n'))
      piece = []
      length = 0
    }
    piece.push(block)
    length += block.length
  }
  found.push(piece.join('\n\n'))
  return found
}

/** The same Markdown in canonical form: one way to write each thing, no needless backslashes. */
export function normalise(markdown: string): string {
  return pieces(markdown)
    .map((piece) => processor.stringify(processor.parse(piece)).trim())
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
