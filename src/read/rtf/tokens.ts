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

/** Reads the pieces one after the other; line ends and the data of '\bin' are left out. Never throws. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  const at = (index: number): number => bytes[index] ?? 0
  for (let i = 0; i < bytes.length;) {
    const code = at(i++)
    if (code === OPEN) yield { type: 'open' }
    else if (code === CLOSE) yield { type: 'close' }
    else if (code === 13 || code === 10 || code === 0) continue
    else if (code !== BACKSLASH) yield { type: 'byte', byte: code }
    else if (!isLetter(at(i))) {
      const sign = String.fromCharCode(at(i++))
      const hex = sign === "'" ? Number.parseInt(String.fromCharCode(at(i), at(i + 1)), 16) : Number.NaN
      if (sign === "'") i += 2
      if (!Number.isNaN(hex)) yield { type: 'byte', byte: hex }
      else if (sign === '\\' || sign === '{' || sign === '}') yield { type: 'byte', byte: sign.charCodeAt(0) }
      else if (sign !== "'")
        yield { type: 'control', word: sign === '\n' || sign === '\r' ? 'par' : sign, number: null }
    } else {
      let word = ''
      while (isLetter(at(i)) && word.length < LONGEST_WORD) word += String.fromCharCode(at(i++))
      let digits = at(i) === HYPHEN && isDigit(at(i + 1)) ? String.fromCharCode(at(i++)) : ''
      while (isDigit(at(i)) && digits.length < LONGEST_NUMBER) digits += String.fromCharCode(at(i++))
      if (at(i) === SPACE) i++
      const number = digits === '' ? null : Number(digits)
      if (word === 'bin') i += Math.max(0, number ?? 0)
      else yield { type: 'control', word, number }
    }
  }
}
