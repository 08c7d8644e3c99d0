/**
 * A short fingerprint of a text: 64 bits of FNV-1a (two runs with different offsets) and the length. Texts with the
 * same fingerprint are taken to be the same; it is no protection against anybody who wants two to collide.
 */
export function digest(text: string): string {
  let one = 0x811c9dc5
  let two = 0x9dc5811c
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ (code + (i & 7)), 0x01000193)
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0')
  return `${hex(one)}${hex(two)}${text.length.toString(16)}`
}
