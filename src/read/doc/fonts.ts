import type { Bytes } from './bytes.ts'

const NAME = 40

/** Names of the fonts of a document, by their index ([MS-DOC] 2.9.286, 2.9.83). */
export function fontNames(part: Bytes | null): readonly string[] {
  if (!part) return []
  const names: string[] = []
  const count = part.u16(0)
  let at = 4
  while (names.length < count && at < part.length) {
    const end = Math.min(at + 1 + part.u8(at), part.length)
    let name = ''
    for (let letter = at + NAME; letter + 2 <= end && part.u16(letter) !== 0; letter += 2)
      name += String.fromCharCode(part.u16(letter))
    names.push(name)
    at = end
  }
  return names
}
