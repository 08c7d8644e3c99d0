import { decodeCodePage } from './code-page.ts'
import { guessEncoding } from './guess-encoding.ts'
import { ReadError } from './read-error.ts'

export interface DecodeOptions {
  /** Label of the encoding to decode with, in any usual spelling; found out from the bytes when not given. */
  readonly encoding?: string
}

export interface Decoded {
  readonly text: string
  /** Name of the encoding, as in the WHATWG standard: 'utf-8', 'windows-1251', 'ibm866' … */
  readonly encoding: string
  /** True when neither the caller nor the bytes themselves say so for certain. */
  readonly guessed: boolean
}

/** What binary files begin with. */
const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['djvu', [0x41, 0x54, 0x26, 0x54]],
]

/** Spellings that the WHATWG standard does not know. */
const LABELS: Readonly<Record<string, string>> = {
  'win-1251': 'windows-1251',
  win1251: 'windows-1251',
  windows1251: 'windows-1251',
  1251: 'windows-1251',
  'cp-866': 'ibm866',
  866: 'ibm866',
  dos: 'ibm866',
  'ibm-866': 'ibm866',
  koi8r: 'koi8-r',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
}

const SAMPLE = 4096
/** Share of control characters from which on bytes are no text. */
const CONTROL_SHARE = 0.05
/** Share of Cyrillic pairs of bytes that shows UTF-16, and of stray ones that speaks against. */
const WIDE_SHARE = 0.7
const NARROW_SHARE = 0.3
/** Share of broken characters up to which UTF-8 is thought damaged rather than another encoding. */
const DAMAGED_SHARE = 0.02
/** Whole characters that outweigh a single broken one. */
const ENOUGH_WIDE = 30
/** Ctrl-Z, with which DOS programs end a file. */
const END_OF_FILE = 0x1a

function magicOf(bytes: Uint8Array): string | null {
  const found = MAGIC.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte))
  return found?.[0] ?? null
}

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte)

function byteOrderMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
}

/** UTF-16 without a byte order mark: every second byte is that of ASCII (0) or of Cyrillic (4). */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1)
  const counts = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0 || byte === 4) counts[index % 2] = (counts[index % 2] ?? 0) + 1
  })
  const half = sample.length / 2
  const [even = 0, odd = 0] = counts.map((count) => count / half)
  if (half < 2 || bytes.length % 2 !== 0) return null
  if (odd >= WIDE_SHARE && even <= NARROW_SHARE) return 'utf-16le'
  return even >= WIDE_SHARE && odd <= NARROW_SHARE ? 'utf-16be' : null
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== END_OF_FILE && byte !== 0x1b) controls++
  }
  return controls > bytes.length * CONTROL_SHARE
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeCodePage(bytes, encoding, true)
  } catch {
    return null
  }
}

/** UTF-8 with few broken characters among many whole ones (a file cut off, a bad merge), or null. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes)
  let broken = 0
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code >= 0x80) wide++
  }
  return broken <= wide * DAMAGED_SHARE || (broken === 1 && wide >= ENOUGH_WIDE) ? text : null
}

/** The standard's name for a label. Throws a ReadError for one that nobody knows. */
function encodingNamed(label: string): string {
  const key = label.trim().toLowerCase().replaceAll('_', '-')
  try {
    return new TextDecoder(LABELS[key] ?? key).encoding
  } catch {
    throw new ReadError('unknown-encoding', `Unknown encoding '${label}'.`, label)
  }
}

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const named = encodingNamed(label)
  const mark = byteOrderMark(bytes)
  const encoding = named.startsWith('utf-16') && mark?.startsWith('utf-16') ? mark : named
  const text = strictly(bytes, encoding)
  if (text === null) throw new ReadError('undecodable', `The bytes are no ${encoding}.`, encoding)
  return { text, encoding, guessed: false }
}

function decodeByContent(bytes: Uint8Array): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== null) {
    return {
      text: strictly(bytes, mark) ?? new TextDecoder(mark).decode(bytes),
      encoding: mark,
      guessed: false,
    }
  }
  const magic = magicOf(bytes)
  if (magic !== null) throw new ReadError('binary', `A ${magic} file, not text.`, magic)
  const wide = wideWithoutMark(bytes)
  const text = wide === null ? null : strictly(bytes, wide)
  if (wide !== null && text !== null) return { text, encoding: wide, guessed: true }
  if (isBinary(bytes)) throw new ReadError('binary', 'Binary content, not text.')
  const exact = strictly(bytes, 'utf-8')
  if (exact !== null) return { text: exact, encoding: 'utf-8', guessed: false }
  const damaged = damagedUtf8(bytes)
  if (damaged !== null) return { text: damaged, encoding: 'utf-8', guessed: true }
  const encoding = guessEncoding(bytes)
  return { text: decodeCodePage(bytes, encoding), encoding, guessed: true }
}

/**
 * The text of a file's bytes. By content: a byte order mark, UTF-16 without one, valid UTF-8, else the likeliest of
 * windows-1251, KOI8-R and cp866. The byte order mark is no part of the text.
 * Throws a ReadError: 'empty' for no bytes or nothing but white space, 'binary' for what is no text,
 * 'unknown-encoding' for a label that nobody knows, 'undecodable' where the named encoding does not fit.
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const content =
    bytes[bytes.length - 1] === END_OF_FILE && !bytes.includes(0) ? bytes.subarray(0, -1) : bytes
  const decoded =
    options.encoding === undefined ? decodeByContent(content) : decodeAs(content, options.encoding)
  if (!/\S/.test(decoded.text)) throw new ReadError('empty', 'The file is empty.')
  return decoded
}
