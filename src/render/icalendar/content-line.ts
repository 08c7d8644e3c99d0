const LONGEST = 75
/** Controls have no place in a calendar (RFC 5545, 3.1); line ends are escaped before. */
const CONTROL = /[\p{Cc}\p{Cs}]/gu

/** A value of type TEXT (RFC 5545, 3.3.11). */
export function text(words: string): string {
  return words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, '\\n')
    .replace(CONTROL, '')
}

/** A value of a parameter in quotes (RFC 5545, 3.2; quotes and line ends as RFC 6868 says). */
export function quoted(words: string): string {
  const safe = words
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|\r|\n/g, '^n')
    .replace(CONTROL, '')
  return `"${safe}"`
}

/** A content line with its end, in lines of at most 75 octets; no character is cut in two (RFC 5545, 3.1). */
export function contentLine(name: string, value: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let length = 0
  for (const character of `${name}:${value}`) {
    const octets = encoder.encode(character).length
    if (length + octets > LONGEST) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += octets
  }
  return `${folded}\r\n`
}
