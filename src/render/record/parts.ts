/** Columns of a typewritten line. */
const GAP = /\t|[\s\u{A0}]{3,}/u

const BLANKS = /[\s\u{A0}]+/gu
/** Three letters and more with a blank between each: 'Р Е Ш И Л И'. */
const SPACED = /(?<!\S)\p{L}(?: \p{L}){2,}(?!\S)/gu
/** A mark that stands apart behind such a word. */
const MARK_APART = /(?<=\p{L}) (?=:)/gu

/** Words as they are read: with single spaces, and none between the letters of one. */
export function squeezed(text: string): string {
  const single = text.trim().replace(BLANKS, ' ')
  const closed = single.replace(SPACED, (word) => word.replaceAll(' ', ''))
  return closed === single ? single : closed.replace(MARK_APART, '')
}

/** What stands apart on one line: '17 мая 2023 года        п. Заречный'. */
export const columnsOf = (text: string): string[] => text.split(GAP).map(squeezed).filter(Boolean)

/** A cell, whose lines stay lines. */
export const cellOf = (text: string): string => text.split('\n').map(squeezed).filter(Boolean).join('\n')

/** 'ПОВЕСТКАДНЯ' of letters set apart, where it was two words: with the blanks of the words that it is of. */
export function spacedOut(text: string, words: string): string {
  const joined = words.replaceAll(' ', '')
  if (text.slice(0, joined.length).toLowerCase() !== joined.toLowerCase()) return text
  let at = 0
  const head = [...words].map((letter) => (letter === ' ' ? ' ' : text.charAt(at++))).join('')
  return head + text.slice(joined.length)
}
