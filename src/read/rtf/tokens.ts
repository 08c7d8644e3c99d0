/** The pieces that RTF is written in (RTF specification 1.9.1, 'RTF syntax'). */
export type Token =
  | { readonly type: 'open' | 'close' }
  /** '\par', '\b0', '\*': a word or a sign, and its number if it has one. */
  | { readonly type: 'control'; readonly word: string; readonly number: number | null }
  /** A byte of text, written as it is or as '\'ff'. */
  | { readonly type: 'byte'; readonly byte: number }

const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const HYPHEN = 0x2d
const SPACE = 0x20
const LONGEST_WORD = 40
const LONGEST_NUMBER = 10

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0

/** A sign behind a backslash, and what it stands for; null for a byte in digits that are none. */
function signToken(bytes: Uint8Array, index: number, sign: string): Token | null {
  if (sign === "'") {
    const hex = Number.parseInt(String.fromCharCode(at(bytes, index), at(bytes, index + 1)), 16)
    return Number.isNaN(hex) ? null : { type: 'byte', byte: hex }
  }
  if (sign === '\\' || sign === '{' || sign === '}') return { type: 'byte', byte: sign.charCodeAt(0) }
  return { type: 'control', word: sign === '\n' || sign === '\r' ? 'par' : sign, number: null }
}

/** The word behind a backslash with its number, and where what follows begins. */
function wordAt(
  bytes: Uint8Array,
  start: number,
): { readonly word: string; readonly number: number | null; readonly end: number } {
  let i = start
  let word = ''
  while (isLetter(at(bytes, i)) && word.length < LONGEST_WORD) word += String.fromCharCode(at(bytes, i++))
  let digits = at(bytes, i) === HYPHEN && isDigit(at(bytes, i + 1)) ? String.fromCharCode(at(bytes, i++)) : ''
  while (isDigit(at(bytes, i)) && digits.length < LONGEST_NUMBER)
    digits += String.fromCharCode(at(bytes, i++))
  if (at(bytes, i) === SPACE) i++
  return { word, number: digits === '' ? null : Number(digits), end: i }
}

const isLeftOut = (code: number): boolean => code === 13 || code === 10 || code === 0

/** Reads the pieces one after the other; line ends and the data of '\bin' are left out. Never throws. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  for (let i = 0; i < bytes.length;) {
    const code = at(bytes, i++)
    if (code === OPEN) yield { type: 'open' }
    else if (code === CLOSE) yield { type: 'close' }
    else if (isLeftOut(code)) continue
    else if (code !== BACKSLASH) yield { type: 'byte', byte: code }
    else if (!isLetter(at(bytes, i))) {
      const sign = String.fromCharCode(at(bytes, i++))
      const token = signToken(bytes, i, sign)
      if (sign === "'") i += 2
      if (token) yield token
    } else {
      const { word, number, end } = wordAt(bytes, i)
      i = end
      if (word === 'bin') i += Math.max(0, number ?? 0)
      else yield { type: 'control', word, number }
    }
  }
}
