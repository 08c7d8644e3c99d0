const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** What a page may not hold (HTML Standard, 3.2.6): controls but tab and line end, halves of surrogate pairs. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Cs}]/gu

/** Controls as their pictures ('␀'), so that they are seen; what has none becomes the replacement character. */
function shown(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
}

/** Words as text of a page or as a value of an attribute in double quotes: nothing in them is markup. */
export function escapeHtml(words: string): string {
  return words.replace(FORBIDDEN, shown).replace(/[&<>"']/g, (character) => MARKUP[character] ?? character)
}

/** The same for words of several lines. */
export function escapeLines(words: string): string {
  return words.split('\n').map(escapeHtml).join('<br>')
}
