const BOMS: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}
const END_OF_FILE = 0x1a

const tables = new Map<string, ReadonlyMap<string, number>>()

/** The bytes of the characters of an encoding of one byte, worked out from its decoder. */
function tableOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const text = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code))
  const table = new Map([...text].map((character, code) => [character, code] as const))
  tables.set(encoding, table)
  return table
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian)
  return bytes
}

/** Text in an encoding by its WHATWG name; null where it has a character that the encoding has not. */
export function encode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) return utf16(text, encoding === 'utf-16be')
  const table = tableOf(encoding)
  const codes = [...text].map((character) => table.get(character) ?? -1)
  return codes.includes(-1) ? null : Uint8Array.from(codes)
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])

function joined(...parts: readonly Iterable<number>[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** Puts another text in the place of the one that `bytes` hold; null for what the encoding cannot hold. */
export type Rewrite = (text: string) => Uint8Array | null

/**
 * How to write a file's bytes with another text: its byte order mark and its end-of-file mark stay. Null where the text
 * does not give the very bytes again, since then something else would change with it: a document that is more than its
 * text, damaged characters.
 */
export function rewriting(bytes: Uint8Array, text: string, encoding: string): Rewrite | null {
  const mark = BOMS[encoding] ?? []
  const head = mark.every((byte, index) => bytes[index] === byte) ? mark : []
  const tail = bytes.at(-1) === END_OF_FILE && !encoding.startsWith('utf-16') ? [END_OF_FILE] : []
  const rewrite = (content: string): Uint8Array | null => {
    const encoded = encode(content, encoding)
    return encoded && joined(head, encoded, tail)
  }
  const again = rewrite(text)
  return again && same(again, bytes) ? rewrite : null
}
