import { isSmall } from '../source/letters.ts'
import { remembering } from '../source/recent.ts'

/** A stretch of a text as the reader of names sees it. */
export interface NameToken {
  readonly start: number
  readonly end: number
  /** `word`: letters with inner hyphens and apostrophes; `mark`: any other character, or letters mixed with digits. */
  readonly kind: 'word' | 'mark'
  /** As written, but Latin look-alikes inside Cyrillic words ('Cидоров') turned into Cyrillic ones. */
  readonly text: string
  /** Lower case, ё as е. */
  readonly key: string
  /** Whether a full stop follows at once. */
  readonly dot: boolean
  /** What stands between this token and the one before: nothing, white space within a line, a line break. */
  readonly gap: 'none' | 'space' | 'line'
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  ë: 'ё',
  Ë: 'Ё',
}

const CYRILLIC = /[\u0400-\u04ff]/
const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏЀ-ԯ]/u
const SPACE = /\s/

const LINE_BREAK = 10
const FULL_STOP = 46

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && (code < 0x400 || code > 0x4ff) && SPACE.test(String.fromCharCode(code)))

const isJoiner = (code: number): boolean =>
  code === 45 || code === 39 || code === 0x2010 || code === 0x2011 || code === 0x2019 || code === 0x2bc

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return (code >= 0x400 && code <= 0x4ff) || (code >= 0xaa && LETTER.test(String.fromCharCode(code)))
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The Cyrillic letter that a Latin one looks like, or null. */
export function cyrillicOf(letter: string): string | null {
  return CYRILLIC.test(letter) ? letter : (LOOKALIKES[letter] ?? null)
}

/** Latin letters inside a Cyrillic word are typing accidents: they become the letters they look like. */
function unmix(word: string): string {
  if (!CYRILLIC.test(word) || !/[A-Za-zËë]/.test(word)) return word
  return Array.from(word, (letter) => cyrillicOf(letter) ?? letter).join('')
}

/** Lower case, ё as е: how words are compared. */
export function nameKey(word: string): string {
  const key = isSmall(word) ? word : word.toLowerCase()
  // Most words have none of these: looking once is much cheaper than replacing three times.
  return /[ё\u2010\u2011]/.test(key) ? key.replaceAll('ё', 'е').replaceAll(/[\u2010\u2011]/g, '-') : key
}

/**
 * Cuts a text into words and marks; linear in its length. White space becomes the gap of the token after it. A text is
 * searched for names in several ways one after the other.
 */
export const nameTokens: (text: string) => readonly NameToken[] = remembering(readNameTokens, 64)

function readNameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = []
  let gap: NameToken['gap'] = 'line'
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      gap = code === LINE_BREAK || gap === 'line' ? 'line' : 'space'
      at++
      continue
    }
    let end = at + 1
    let letters = isLetter(code)
    if (letters || isDigit(code)) {
      for (; end < text.length; end++) {
        const next = text.charCodeAt(end)
        if (isDigit(next)) letters = false
        else if (isJoiner(next)) {
          if (!isLetter(text.charCodeAt(end + 1))) break
        } else if (!isLetter(next)) break
      }
    }
    const written = text.slice(at, end)
    const word = letters ? unmix(written) : written
    const key = letters ? nameKey(word) : written
    tokens.push({
      start: at,
      end,
      kind: letters ? 'word' : 'mark',
      text: word,
      key,
      dot: text.charCodeAt(end) === FULL_STOP,
      gap,
    })
    gap = 'none'
    at = end
  }
  return tokens
}
