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

/**
 * Refuses a PDF whose compressed streams unpack to more than a record has, before anything keeps them in memory: each
 * is unpacked in pieces and forgotten. Throws a ReadError 'too-large'.
 */
export function refuseBombs(bytes: Uint8Array): void {
  let all = 0
  for (let at = bytes.indexOf(0x73); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!streamAt(bytes, at)) continue
    const before = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, at - DICTIONARY), at))
    const dictionary = before.slice(Math.max(0, before.lastIndexOf(' obj')))
    const packed = dictionary.split(/\/(?:FlateDecode|Fl\b|LZWDecode|LZW\b|RunLengthDecode|RL\b)/).length - 1
    // Packed twice, a stream hides its size; no program writes that.
    if (packed > 1) throw new ReadError('too-large', 'A stream is packed twice.')
    if (packed === 0) continue
    let start = at + STREAM.length
    if (bytes[start] === 13) start++
    if (bytes[start] === 10) start++
    const size = unpackedSize(bytes, start)
    all += size
    if (size > MOST_IN_STREAM || all > MOST_IN_ALL) {
      throw new ReadError('too-large', 'A stream unpacks to too much.')
    }
  }
}
