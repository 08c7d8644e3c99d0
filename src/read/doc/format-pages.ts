import { lastBefore } from '../../source/last-before.ts'
import type { Bytes } from './bytes.ts'

const PAGE = 512
const PAGE_NUMBER = 0x3fffff
/** A stretch of the stream with the same properties: where it ends, and where these lie. */
export interface Formatted {
  readonly end: number
  readonly bytes: Bytes
  readonly at: number
  readonly length: number
}

interface FormatPage {
  readonly number: number
  readonly bytes: Bytes
  readonly count: number
}

/**
 * Properties of runs or of paragraphs by the place of their characters in the stream ([MS-DOC] 2.9.33, 2.9.174): a list
 * of pages of 512 bytes, each with its stretches. Damage in them costs properties, not words.
 */
export class FormatPages {
  readonly #main: Bytes
  readonly #index: Bytes
  readonly #count: number
  /** Bytes of an entry of a page. */
  readonly #entry: number
  /** The page used last: characters are asked for in order. */
  #page: FormatPage | null = null

  constructor(main: Bytes, index: Bytes, kind: 'runs' | 'paragraphs') {
    this.#main = main
    this.#index = index
    this.#count = Math.max(0, Math.floor((index.length - 4) / 8))
    this.#entry = kind === 'runs' ? 1 : 13
  }

  /** The properties at a place; null for none. */
  at(place: number): Formatted | null {
    if (this.#count === 0) return null
    const entry = lastBefore(this.#count, (index) => this.#index.u32(index * 4), place)
    const page = this.#open(this.#index.u32((this.#count + 1) * 4 + entry * 4) & PAGE_NUMBER)
    if (!page) return null
    const { bytes, count } = page
    const run = lastBefore(count, (index) => bytes.u32(index * 4), place)
    const [start, end] = [bytes.u32(run * 4), bytes.u32(run * 4 + 4)]
    if (place < start || place >= end) return null
    const offset = bytes.u8((count + 1) * 4 + run * this.#entry) * 2
    const properties = this.#entry === 1 ? ofRun(bytes, offset) : ofParagraph(bytes, offset)
    return { end, bytes, ...properties }
  }

  #open(number: number): FormatPage | null {
    if (this.#page?.number === number) return this.#page
    if ((number + 1) * PAGE > this.#main.length) return null
    const bytes = this.#main.part(number * PAGE, PAGE)
    const count = bytes.u8(PAGE - 1)
    if (count === 0 || (count + 1) * 4 + count * this.#entry > PAGE) return null
    this.#page = { number, bytes, count }
    return this.#page
  }
}

/** 0 stands for none. */
function ofRun(bytes: Bytes, offset: number): { at: number; length: number } {
  return offset === 0 ? { at: 0, length: 0 } : { at: offset + 1, length: bytes.u8(offset) }
}

/** The length in pairs of bytes; 0 says that the next byte tells it. */
function ofParagraph(bytes: Bytes, offset: number): { at: number; length: number } {
  if (offset === 0) return { at: 0, length: 0 }
  const pairs = bytes.u8(offset)
  return pairs === 0
    ? { at: offset + 2, length: bytes.u8(offset + 1) * 2 }
    : { at: offset + 1, length: pairs * 2 - 1 }
}
