import type { Document } from '../document/document.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { completeSyntax } from './complete-syntax.ts'
import { disguise } from './markdown/disguise.ts'
import { withDrawnTables } from './markdown/drawn-tables.ts'
import { withHtmlTables } from './markdown/html-tables.ts'
import { LeafReader } from './markdown/leaf-reader.ts'
import { plainLeaf, type Leaf } from './markdown/leaves.ts'
import { linksIn } from './markdown/links-in.ts'
import { parsePieces } from './markdown/pieces.ts'
import { printedLines } from './printed-lines.ts'
import { wordedMarkup } from './markdown/worded-markup.ts'
import { wrappingWidths } from './wrapping.ts'

/** How the Markdown reader works on its input; for measuring and testing. */
export interface MarkdownOptions {
  /** Characters per piece that the parser is given. */
  readonly pieceSize?: number
  /** False: everything goes through the parser, also what reads the same without it. */
  readonly direct?: boolean
}

/** The model that a document of ours brings with it: in a comment that ends it. */
const EMBEDDED = /\n<!-- protocol: (\{[^\n]*\}) -->\n*$/u

/** Small enough for the parser to be at its fastest, large enough for its fixed costs not to show. */
const PIECE_SIZE = 16_384

const FRONT_KEY = /^[A-Za-z][\w-]*(?::| {0,4}=)/gm

/** The lines of front matter, each that has a key by itself, however full the one before it is. */
function frontLeaf(text: string, place: Place): Leaf {
  const keys = text.slice(place.start, place.end).matchAll(FRONT_KEY)
  return { ...plainLeaf(place), hardBreaks: Array.from(keys, ({ index }) => place.start + index) }
}

/**
 * Reads Markdown, also the Markdown that converters make of Word files, in linear time. Never throws.
 *
 * remark (CommonMark and GFM) says where blocks, emphasis, links, escapes and tables stand; the words, the ordinals
 * and the lines are taken from the source by position, because CommonMark misreads found protocols: it renumbers
 * lists, takes '13. 05. 2024' for nested lists and indented paragraphs for code.
 */
export async function readMarkdown(source: Source, options: MarkdownOptions = {}): Promise<Document> {
  const seen = disguise(source.text)
  const { leaves, marks } = await parsePieces(seen, {
    size: options.pieceSize ?? PIECE_SIZE,
    direct: options.direct ?? true,
  })
  const lines = printedLines(seen.visible)
  const reader = new LeafReader({
    text: source.text,
    lines,
    widthAt: wrappingWidths(seen.visible, lines),
    marks,
    isVerbatim: ({ start }) => source.verbatimFrom({ start, end: start + 1 }) !== null,
  })
  if (seen.frontMatter) reader.leaf(frontLeaf(source.text, seen.frontMatter))
  const tabled = withDrawnTables(seen.visible, lines, withHtmlTables(seen.visible, leaves))
  for (const leaf of tabled) reader.leaf(leaf)
  const { children, syntax } = reader.end()
  const known: Place[] = [...seen.blanked, ...marks, ...syntax]
  const links = linksIn(source.text, marks)
  const json = EMBEDDED.exec(source.text)
  return {
    type: 'document',
    source,
    children,
    syntax: completeSyntax(source.text, children, known),
    ...(links.length > 0 && { links }),
    markup: wordedMarkup(source.text, [...seen.comments, ...marks.filter(({ value }) => value === null)]),
    ...(json?.[1] !== undefined && {
      embedded: { json: json[1], texts: [source.text.slice(0, json.index)] },
    }),
  }
}
