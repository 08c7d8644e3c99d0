import type { Document } from '../document/document.ts'
import { documentOf } from './page/document-of.ts'
import { Omissions } from './page/omissions.ts'
import type { PageBlock } from './page/page.ts'
import { ReadError } from './read-error.ts'
import { RtfReader } from './rtf/rtf-reader.ts'

/** Pictures make a file large; more than this is read by no one. */
const MOST_BYTES = 256 * 1024 * 1024

/** The first paragraph of a note under its number. */
function numbered(blocks: readonly PageBlock[], number: number): PageBlock[] {
  return blocks.map((block, at): PageBlock =>
    at === 0 && block.type === 'paragraph' ? { ...block, label: `[${String(number)}]`, gap: true } : block,
  )
}

/**
 * Reads an RTF file (Rich Text Format specification 1.9.1) into a document. Numbers of lists are read as the file keeps
 * them; deleted and hidden text, footers and comments are left out. Throws a ReadError for what is cut off or too large.
 */
export function readRtf(file: string, bytes: Uint8Array): Document {
  if (bytes.length > MOST_BYTES) throw new ReadError('too-large', 'The file is too large.')
  const omissions = new Omissions()
  const reader = new RtfReader(omissions)
  const body = reader.read(bytes)
  const notes = reader.notes.flatMap((blocks, index) => numbered(blocks, index + 1))
  const blocks = [...reader.header, ...body, ...notes]
  return documentOf(file, { blocks, omitted: omissions.counts, encoding: reader.encoding })
}
