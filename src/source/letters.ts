/**
 * What a character is, without a Unicode property class in every regex: compiling one costs a millisecond, and a
 * command line tool that reads one record compiles each of them once.
 */
const WORD = /[\p{L}\p{N}]/u

/** Whether the text holds a letter or a digit of any script. */
export function hasWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return (code >= 0x400 && code <= 0x481) || WORD.test(text.slice(i))
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return true
  }
  return false
}

/** The same text with ё written as е: either spelling of a word is right. */
export const withoutYo = (text: string): string => text.replaceAll('ё', 'е')

/** Latin, Greek and Cyrillic letters have a table: every letter of a record is asked for again and again. */
const TABLED = 0x530
const [UPPER, LOWER] = [1, 2]
const CASES = Uint8Array.from({ length: TABLED }, (_, code) => {
  const letter = String.fromCharCode(code)
  return (letter === letter.toLowerCase() ? 0 : UPPER) | (letter === letter.toUpperCase() ? 0 : LOWER)
})

/** UPPER, LOWER, both (a digraph in the case of a title) or 0 for what the text begins with. */
function caseOf(text: string): number {
  const known = CASES[text.charCodeAt(0)]
  if (known !== undefined) return known
  const first = text.charAt(0)
  return (first === first.toLowerCase() ? 0 : UPPER) | (first === first.toUpperCase() ? 0 : LOWER)
}

/** Whether the text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  return (caseOf(text) & UPPER) !== 0
}

/** The text with a capital at its beginning, as at the head of a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Dashes, quotation marks, dots and the like: none of them has a case. */
const isMark = (code: number): boolean => code >= 0x2010 && code <= 0x2044

/** Whether the text surely stays as it is when it is written in small letters: most words that are compared do. */
export function isSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const known = CASES[code]
    if (known === undefined ? !isMark(code) : (known & UPPER) !== 0) return false
  }
  return true
}

/** Whether the text begins with a small letter. */
export function startsLower(text: string): boolean {
  return (caseOf(text) & LOWER) !== 0
}

/** Whether the text is a letter or a run of letters of any script with case. */
export function startsWithLetter(text: string): boolean {
  return caseOf(text) !== 0
}

/** Whether all letters are capitals and there are at least `least` characters: 'МБОУ'. */
export function isCapitals(text: string, least = 2): boolean {
  if (text.length < least) return false
  for (const character of text) if (!startsUpper(character)) return false
  return true
}

/** 'И': one capital letter, as in initials. */
export function isInitial(text: string): boolean {
  return text.length === 1 && startsUpper(text)
}

/** The first run of letters from `from` on; '' for none. */
export function firstWord(text: string, from = 0): string {
  let start = from
  while (start < text.length && !startsWithLetter(text.charAt(start))) start++
  let end = start
  while (end < text.length && startsWithLetter(text.charAt(end))) end++
  return text.slice(start, end)
}

/** The runs of letters of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length;) {
    if (!startsWithLetter(text.charAt(at))) at++
    else {
      let end = at
      while (end < text.length && startsWithLetter(text.charAt(end))) end++
      words.push(text.slice(at, end))
      at = end
    }
  }
  return words
}
