/** What windows-1252 has in the place of the control characters from U+0080 on; a space where it has none. */
const MARKS = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ']
const CONTROLS = /[\u0080-\u009f]/g
const FIRST = 0x80

/**
 * Bytes in a code page as text. Node 20 to 22 decode windows-1252 as ISO 8859-1, which loses its quotation marks and
 * dashes (nodejs/node#56542): they are put right here, and are right already where the decoder does as the standard says.
 * Throws a TypeError for bytes that the encoding has not, where `fatal`.
 */
export function decodeCodePage(bytes: Uint8Array, encoding: string, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal })
  const text = decoder.decode(bytes)
  if (decoder.encoding !== 'windows-1252') return text
  return text.replace(CONTROLS, (control) => {
    const mark = MARKS[control.charCodeAt(0) - FIRST] ?? ' '
    return mark === ' ' ? control : mark
  })
}
