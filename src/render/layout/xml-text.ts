const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** Characters that XML 1.0 cannot hold (2.2) become the sign for a character that cannot be shown. */
export const legal = (text: string): string => text.replace(NOT_XML, '\u{FFFD}')

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words as they stand in XML, in the text and within quotes. */
export const xmlText = (text: string): string => legal(text).replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)
