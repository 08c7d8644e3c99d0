import { signOf, surprise, WORD_END } from './russian-letters.ts'

/** The single-byte encodings that Russian files come in. */
const CANDIDATES = ['windows-1251', 'koi8-r', 'ibm866'] as const
/** Enough to tell them apart; more only costs time. */
const SAMPLE = 65_536

/** Bits that a character costs which Russian texts do not hold, and one that few of them hold. */
const FOREIGN = 12
const RARE = 6
/** A capital after a small letter: 'пРОТОКОЛ' is KOI8-R read as windows-1251. */
const CAPITAL_INSIDE = 9
/** Signs of office texts above ASCII; quotes and dashes of windows-1251 among them. */
const USUAL = new Set([...'№«»–—“”„…§°•\u00a0'])

const isCapital = (code: number): boolean => (code >= 0x410 && code <= 0x42f) || code === 0x401
const isSmall = (code: number): boolean => (code >= 0x430 && code <= 0x44f) || code === 0x451
const isBox = (code: number): boolean => code >= 0x2500 && code <= 0x259f

/** How unlike Russian a text is, in bits. */
function strangeness(text: string): number {
  let bits = 0
  let before = WORD_END
  let last = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const sign = signOf(code)
    if (sign !== WORD_END) {
      bits += surprise(before, sign)
      if (isCapital(code) && isSmall(last)) bits += CAPITAL_INSIDE
    } else {
      if (before !== WORD_END) bits += surprise(before, WORD_END)
      if (code >= 0x80 && code !== last && !USUAL.has(text.charAt(i))) bits += isBox(code) ? RARE : FOREIGN
      if (isSmall(last) && isBox(code)) bits += RARE
    }
    before = sign
    last = code
  }
  return bits
}

/**
 * The single-byte encoding that makes the most Russian of the bytes: by how often one letter follows another, and by
 * capitals inside words. Right for snippets of some 16 characters, small or capital letters.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  let best: string = CANDIDATES[0]
  let least = Infinity
  for (const candidate of CANDIDATES) {
    const bits = strangeness(new TextDecoder(candidate).decode(sample))
    if (bits < least) {
      least = bits
      best = candidate
    }
  }
  return best
}
