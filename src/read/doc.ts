import type { Document } from '../document/document.ts'
import { hasWord } from '../source/letters.ts'
import { Boxes } from './doc/boxes.ts'
import { damaged, type Bytes } from './doc/bytes.ts'
import { CompoundFile } from './doc/compound-file.ts'
import { readFib, type Fib, type PartName, type Story } from './doc/fib.ts'
import { fontNames } from './doc/fonts.ts'
import { FormatPages } from './doc/format-pages.ts'
import { Lists } from './doc/lists.ts'
import { readPieces } from './doc/pieces.ts'
import { hasTitlePage, headerStories, noteStories, sectionsOf } from './doc/side-stories.ts'
import { Properties } from './doc/sprm.ts'
import { StoryReader, type StoryContext } from './doc/story-reader.ts'
import { StyleSheet } from './doc/style-sheet.ts'
import { TextProperties } from './doc/text-properties.ts'
import { documentOf } from './page/document-of.ts'
import { Omissions } from './page/omissions.ts'
import type { PageBlock } from './page/page.ts'
import { ReadError } from './read-error.ts'

/** Bytes of a comment in its list ([MS-DOC] 2.9.10). */
const COMMENT = 30

/** The streams of a document and its head. Throws a ReadError for a container of something else, or a locked one. */
function openDocument(bytes: Uint8Array): { file: CompoundFile; main: Bytes; fib: Fib } {
  const file = new CompoundFile(bytes)
  if (file.has('EncryptedPackage')) throw new ReadError('encrypted', 'The file is locked with a password.')
  const main = file.stream('WordDocument')
  if (!main) throw new ReadError('no-document', 'The container holds no document of Word.', 'ole')
  return { file, main, fib: readFib(main) }
}

/** The texts of a document beside the main one, and what all of them are read with. */
interface Opened {
  readonly fib: Fib
  readonly context: StoryContext
  readonly headerBoxes: Boxes
  /** The first page has a header of its own. */
  readonly titlePage: boolean
  part(name: PartName): Bytes | null
}

function opened(bytes: Uint8Array, omissions: Omissions): Opened {
  const { file, main, fib } = openDocument(bytes)
  const table = file.stream(fib.tableName)
  if (!table) throw damaged('The document has no tables.')
  const part = (name: PartName): Bytes | null => {
    const place = fib.place(name)
    return place && table.part(place.at, place.length)
  }
  const text = part('pieces')
  if (!text) throw damaged('The document has no text.')
  const pieces = readPieces(main, text)
  const pages = (name: 'runs' | 'paragraphs'): FormatPages =>
    new FormatPages(main, part(name) ?? table.part(0, 0), name)
  const properties = new Properties()
  const fonts = fontNames(part('fonts'))
  let data: Bytes | null | undefined
  const [lists, uses] = [fib.place('lists'), fib.place('listUses')]
  const { stories } = fib
  return {
    fib,
    part,
    titlePage: hasTitlePage(part('sections'), main, properties),
    headerBoxes: new Boxes(part('headerBoxes'), part('headerAnchors'), stories.headerBoxes, stories.headers),
    context: {
      text: pieces.text,
      properties: new TextProperties({
        pieces,
        runs: pages('runs'),
        paragraphs: pages('paragraphs'),
        styles: new StyleSheet(part('styles'), properties),
        properties,
        data: () => (data ??= file.stream('Data')),
      }),
      lists: new Lists(table, lists?.at ?? null, uses?.at ?? null, { properties, fonts }),
      fonts,
      omissions,
      sections: sectionsOf(part('sections')),
      boxes: new Boxes(part('boxes'), part('anchors'), stories.boxes, stories.text),
      withoutPageNumbers: false,
    },
  }
}

/** The header of the first page; footers with words are counted. */
function headerBlocks({ fib, part, ...document }: Opened): readonly PageBlock[] {
  const context = { ...document.context, boxes: document.headerBoxes, withoutPageNumbers: true }
  const { header, footers } = headerStories(part('headers'), fib.stories.headers, document.titlePage)
  for (const footer of footers) {
    const aside = { ...context, omissions: new Omissions() }
    if (new StoryReader(aside).read(footer).some(hasWords)) context.omissions.add('footer')
  }
  return header ? new StoryReader(context).read(header) : []
}

const hasWords = (block: PageBlock): boolean =>
  block.type === 'paragraph'
    ? block.lines.some(({ text }) => hasWord(text))
    : block.rows.some((row) => row.some(hasWord))

/** Notes, each under its number, as at the end of a page. */
function noteBlocks(stories: readonly Story[], context: StoryContext): PageBlock[] {
  return stories.flatMap((story, index) =>
    new StoryReader(context)
      .read(story)
      .map((block, at): PageBlock =>
        at === 0 && block.type === 'paragraph'
          ? { ...block, label: `[${String(index + 1)}]`, gap: true }
          : block,
      ),
  )
}

/**
 * Reads a document of Word 97 to 2003 ([MS-DOC] in a container of [MS-CFB]), as `readDocx` reads a DOCX file. Throws a
 * ReadError: 'old-word' for Word 6 and 95, 'encrypted', 'no-document' for a container of something else, 'damaged' and
 * 'too-large' for one that contradicts itself or is larger than a record can be.
 */
export function readDoc(file: string, bytes: Uint8Array): Document {
  const omissions = new Omissions()
  const document = opened(bytes, omissions)
  const { context, fib, part } = document
  const comments = part('comments')
  for (let left = comments ? Math.floor((comments.length - 4) / (4 + COMMENT)) : 0; left > 0; left--)
    omissions.add('comment')
  const header = headerBlocks(document)
  const body = new StoryReader(context).read(fib.stories.text)
  const boxes = context.boxes.takeRest().flatMap((box) => new StoryReader(context).read(box))
  const notes = [
    ...noteBlocks(noteStories(part('noteTexts'), fib.stories.notes), context),
    ...noteBlocks(noteStories(part('endnoteTexts'), fib.stories.endnotes), context),
  ]
  return documentOf(file, { blocks: [...header, ...body, ...boxes, ...notes], omitted: omissions.counts })
}
