import { lastBefore } from '../../source/last-before.ts'
import { decodeCodePage } from '../code-page.ts'
import { ReadError } from '../read-error.ts'
import { damaged, type Bytes } from './bytes.ts'

const PROPERTIES = 1
const TABLE = 2
const COMPRESSED = 0x40000000
const ENTRY = 8
/** More characters than any record; far more than a person reads. */
const MOST_CHARACTERS = 16_000_000
/** Of characters that take one byte, whatever the language. */
const NARROW = 'windows-1252'

/** A stretch of text as it lies in the file. */
export interface Piece {
  /** Its characters. */
  readonly start: number
  readonly end: number
  /** Its bytes in the stream 'WordDocument'. */
  readonly at: number
  readonly width: 1 | 2
  /** Properties that hold for all of it: set without writing the file anew. */
  readonly properties: number
}

/** The text of a document with where its characters lie ([MS-DOC] 2.4.1). */
export interface Pieces {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Lists of properties that pieces name. */
  readonly lists: readonly Bytes[]
  /** The piece of a character. */
  of(character: number): Piece
}

/** Reads the part 'Clx'. Throws a ReadError 'damaged' for a text that is not there, 'too-large' for more than a record has. */
export function readPieces(main: Bytes, part: Bytes): Pieces {
  const lists: Bytes[] = []
  let at = 0
  while (part.u8(at) === PROPERTIES) {
    const length = part.u16(at + 1)
    lists.push(part.part(at + 3, length))
    at += 3 + length
  }
  if (part.u8(at) !== TABLE) throw damaged('The text has no table of pieces.')
  const table = part.part(at + 5, part.u32(at + 1))
  const count = Math.floor((table.length - 4) / (4 + ENTRY))
  const pieces: Piece[] = []
  const texts: string[] = []
  let bytes = 0
  for (let index = 0; index < count; index++) {
    const [start, end] = [table.u32(index * 4), table.u32(index * 4 + 4)]
    const entry = (count + 1) * 4 + index * ENTRY
    const place = table.u32(entry + 2)
    const narrow = (place & COMPRESSED) !== 0
    const width = narrow ? 1 : 2
    const from = narrow ? (place & ~COMPRESSED) / 2 : place
    const before = pieces[pieces.length - 1]?.end ?? 0
    if (start !== before || end < start) throw damaged('The pieces of the text do not meet.')
    if (end === start) continue
    bytes += (end - start) * width
    // Every character lies in the file once; a file that says otherwise only blows itself up.
    if (bytes > main.length || end > MOST_CHARACTERS)
      throw new ReadError('too-large', 'The text is too long.')
    pieces.push({ start, end, at: from, width, properties: table.u16(entry + 6) })
    texts.push(
      narrow ? decodeCodePage(main.part(from, end - start).raw, NARROW) : main.wide(from, end - start),
    )
  }
  return { text: texts.join(''), pieces, lists, of: (character) => pieceOf(pieces, character) }
}

function pieceOf(pieces: readonly Piece[], character: number): Piece {
  const piece = pieces[lastBefore(pieces.length, (at) => pieces[at]?.start ?? Infinity, character)]
  if (!piece || character >= piece.end) throw damaged('The text ends too early.')
  return piece
}

/** Where a character lies in the stream. */
export const placeOf = ({ at, start, width }: Piece, character: number): number =>
  at + (character - start) * width
