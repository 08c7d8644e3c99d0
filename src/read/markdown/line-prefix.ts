import { isBlankCode, type PrintedLine } from '../printed-lines.ts'

/** What stands between the beginning of a line and its words. */
export interface LinePrefix {
  /** Where the words (ordinals are words) begin. */
  readonly end: number
  readonly bullet: string | null
  /** Where the bullet, or else the words begin. */
  readonly opening: number
  /** How many marks of block quotes stand there. */
  readonly quotes: number
}

const BULLETS = '-*+'

/** Skips the quotes and the bullets of a line as far as `limit`. */
export function containerPrefix(text: string, line: PrintedLine, limit: number): LinePrefix {
  let bullet: string | null = null
  let opening = -1
  let quotes = 0
  let at = line.from
  for (; at < limit; at++) {
    const sign = text.charAt(at)
    if (isBlankCode(text.charCodeAt(at))) continue
    if (sign === '>') quotes++
    else if (!BULLETS.includes(sign) || (at + 1 < line.to && !isBlankCode(text.charCodeAt(at + 1)))) break
    else {
      bullet ??= sign
      if (opening < 0) opening = at
    }
  }
  return { end: at, bullet, opening: opening < 0 ? at : opening, quotes }
}

/** Skips at most so many quotes at the beginning of a line. */
export function quotePrefix(text: string, line: PrintedLine, most: number): LinePrefix {
  let at = line.from
  let quotes = 0
  for (; at < line.to; at++) {
    if (isBlankCode(text.charCodeAt(at))) continue
    if (text.charAt(at) !== '>' || quotes === most) break
    quotes++
  }
  return { end: at, bullet: null, opening: at, quotes }
}
