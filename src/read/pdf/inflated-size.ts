import { Unzlib } from 'fflate'
import { ReadError } from '../read-error.ts'

/** What one compressed stream, and all of them together, may unpack to. */
const MOST_IN_STREAM = 64 * 1024 * 1024
const MOST_IN_ALL = 384 * 1024 * 1024
/** How far before its stream a dictionary is looked for, and how much of the stream is unpacked at a time. */
const DICTIONARY = 1024
const PIECE = 16 * 1024

const STREAM = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]

/** Whether 'stream' stands at an offset, and not the end of 'endstream'. */
function streamAt(bytes: Uint8Array, at: number): boolean {
  return STREAM.every((byte, index) => bytes[at + index] === byte) && bytes[at - 1] !== 0x64
}

/** Whether bytes begin as a zlib stream does (RFC 1950, 2.2). */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, flags = 0] = bytes.subarray(at, at + 2)
  return (method & 15) === 8 && (method * 256 + flags) % 31 === 0
}

/** Size of what the zlib stream at an offset unpacks to; counting ends beyond the limit. Broken ones count as far as they go. */
function unpackedSize(bytes: Uint8Array, start: number): number {
  let size = 0
  let ended = false
  const inflate = new Unzlib((piece, final) => {
    size += piece.length
    ended = final
  })
  try {
    for (let at = start; at < bytes.length && !ended && size <= MOST_IN_STREAM; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), false)
    }
  } catch {
    return size
  }
  return size
}

/** What unpacks to more than it is; ASCII85 and the like do not. */
const PACKING = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\b/g

/** How many times a stream is packed, by the filters of the dictionary that ends where it begins. */
function packings(before: string): number {
  const dictionary = before
    .slice(Math.max(0, before.lastIndexOf('obj')))
    // A name may be written with codes for its letters (ISO 32000-1, 7.3.5).
    .replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const filter = /\/Filter\b\s*(\[[^\]]{0,400}\]?|\/\w{1,40})/.exec(dictionary)
  return filter?.[1]?.match(PACKING)?.length ?? 0
}

/**
 * Refuses a PDF whose compressed streams unpack to more than a record has, before anything keeps them in memory: each
 * is unpacked in pieces and forgotten. Throws a ReadError 'too-large'.
 */
export function refuseBombs(bytes: Uint8Array): void {
  let all = 0
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!streamAt(bytes, at)) continue
    const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - DICTIONARY), at))
    const packed = packings(before)
    // Packed twice, a stream hides its size; no program writes that.
    if (packed > 1) throw new ReadError('too-large', 'A stream is packed twice.')
    let start = at + STREAM.length
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    // What a dictionary does not say, a string in it may have hidden.
    if (packed === 0 && !isZlib(bytes, start)) continue
    const size = unpackedSize(bytes, start)
    all += size
    if (size > MOST_IN_STREAM || all > MOST_IN_ALL) {
      throw new ReadError('too-large', 'A stream unpacks to too much.')
    }
  }
}
