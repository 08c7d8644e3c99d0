import { ReadError } from '../read-error.ts'
import type { Bytes } from './bytes.ts'

/** Called with a property's code, and where its operand lies. */
export type OnProperty = (code: number, bytes: Bytes, at: number, size: number) => void

/** More properties than the largest document sets; one that sets more refers to the same ones again and again. */
const MOST = 6_000_000
/** Sizes of operands by the highest three bits of a code; 0 for those that tell it themselves. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const
const TABLE_DEFINITION = 0xd608
const TAB_STOPS = 0xc615

/** Goes through lists of properties ([MS-DOC] 2.2.5.1, 'Sprm'), not more than a bound for the whole document. */
export class Properties {
  #left = MOST

  /** A list that is cut off is read up to there, as Word does. Throws a ReadError 'too-large' beyond the bound. */
  each(bytes: Bytes, from: number, to: number, visit: OnProperty): void {
    const end = Math.min(to, bytes.length)
    let at = from
    while (at + 2 < end) {
      if (--this.#left < 0) throw new ReadError('too-large', 'The document sets too many properties.')
      const code = bytes.u16(at)
      at += 2
      const head = headOf(code)
      const size = SIZES[code >>> 13] || sizeOf(code, bytes, at, end)
      if (at + head + size > end) return
      visit(code, bytes, at + head, size)
      at += head + size
    }
  }
}

/** Bytes that tell the size of an operand. */
function headOf(code: number): number {
  if (code >>> 13 !== 6) return 0
  return code === TABLE_DEFINITION ? 2 : 1
}

function sizeOf(code: number, bytes: Bytes, at: number, end: number): number {
  if (code === TABLE_DEFINITION) return at + 2 > end ? Infinity : Math.max(0, bytes.u16(at) - 1)
  const size = bytes.u8(at)
  if (code !== TAB_STOPS || size < 255) return size
  // Tab stops that do not fit: so many deleted ones of four bytes, so many added ones of three.
  const deleted = at + 1 < end ? bytes.u8(at + 1) : 0
  const countAt = at + 2 + deleted * 4
  return countAt >= end ? Infinity : 2 + deleted * 4 + bytes.u8(countAt) * 3
}
