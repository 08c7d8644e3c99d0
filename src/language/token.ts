import { remembering } from '../source/recent.ts'

/** A word, a run of digits or any other visible character, with its place in the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** To compare by: lower case, ё as е, Latin look-alikes in a Cyrillic word as Cyrillic, one dash, one quote. */
  readonly fold: string
  readonly start: number
  readonly end: number
  /** Whether white space stands before it. */
  readonly space: boolean
  /** Whether it was printed letter by letter ('Р Е Ш И Л И'); it may then hold several words. */
  readonly spaced: boolean
}

/** Latin letters that look like Cyrillic ones, in the same order. */
const LATIN = 'abcehkmoptxy'
const CYRILLIC = 'авсенкмортху'
const DASHES = '-‐‑‒–—―−'
const QUOTES = '"«»“”„‟‹›″'
/** Letters printed one by one become a word from this many on. */
const SPACED_FROM = 4

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f
const isLatin = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isLetter = (code: number): boolean =>
  isCyrillic(code) ||
  isLatin(code) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x300 && code <= 0x36f)
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

function foldWord(text: string): string {
  const lower = text.toLowerCase()
  let latin = false
  let cyrillic = false
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (isCyrillic(code)) cyrillic = true
    else if (isLatin(code)) latin = true
  }
  const plain = lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
  if (!latin || !cyrillic) return plain
  return Array.from(plain, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter).join('')
}

function foldMark(text: string): string {
  return DASHES.includes(text) ? '-' : QUOTES.includes(text) ? '"' : text
}

/** End of the word that begins at `start`: letters and digits, and hyphens and apostrophes before a letter. */
function wordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const code = text.charCodeAt(end)
    if (isLetter(code) || isDigit(code)) end++
    else if ((isHyphen(code) || isApostrophe(code)) && isLetter(text.charCodeAt(end + 1))) end += 2
    else return end
  }
}

/** Places of the letters of a run printed one by one, from `start`; gaps wider than the first begin a new word. */
function spacedWords(text: string, start: number): { start: number; end: number; letters: string }[] {
  const words = [{ start, end: start + 1, letters: text.charAt(start) }]
  let count = 1
  let width = 0
  for (let at = start + 1; ;) {
    let next = at
    while (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 9 || text.charCodeAt(next) === 0xa0)
      next++
    const after = text.charCodeAt(next + 1)
    if (
      next === at ||
      !isLetter(text.charCodeAt(next)) ||
      isLetter(after) ||
      isDigit(after) ||
      isHyphen(after)
    )
      break
    const last = words[words.length - 1]
    width ||= next - at
    if (last && next - at <= width) {
      last.letters += text.charAt(next)
      last.end = next + 1
    } else words.push({ start: next, end: next + 1, letters: text.charAt(next) })
    count++
    at = next + 1
  }
  return count >= SPACED_FROM ? words : []
}

/** The words, numbers and marks of a text in order. White space is dropped, all else is in exactly one token. */
export const tokenize: (text: string) => readonly Token[] = remembering(readTokens)

function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let space = false
  const push = (kind: Token['kind'], start: number, end: number): void => {
    const word = text.slice(start, end)
    const fold = kind === 'word' ? foldWord(word) : kind === 'mark' ? foldMark(word) : word
    tokens.push({ kind, text: word, fold, start, end, space, spaced: false })
    space = false
  }
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      space = true
      i++
      continue
    }
    let end = i + 1
    if (isLetter(code)) {
      end = wordEnd(text, i)
      const spaced = end === i + 1 ? spacedWords(text, i) : []
      const last = spaced[spaced.length - 1]
      if (last) {
        for (const { start, end: to, letters } of spaced) {
          tokens.push({
            kind: 'word',
            text: letters,
            fold: foldWord(letters),
            start,
            end: to,
            space,
            spaced: true,
          })
          space = true
        }
        space = false
        end = last.end
      } else push('word', i, end)
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end++
      const compound = isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))
      if (compound) end = wordEnd(text, end + 1)
      push(compound ? 'word' : 'number', i, end)
    } else {
      if (code >= 0xd800 && code <= 0xdbff && end < text.length) end++
      push('mark', i, end)
    }
    i = end
  }
  return tokens
}

/** The text of the token at an index; '' where none is. */
export const tokenText = (tokens: readonly { readonly text: string }[], at: number): string =>
  tokens[at]?.text ?? ''

/** What the token at an index is compared by; '' where none is. */
export const tokenFold = (tokens: readonly Token[], at: number): string => tokens[at]?.fold ?? ''
