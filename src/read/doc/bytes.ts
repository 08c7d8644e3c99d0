import { ReadError } from '../read-error.ts'

export const damaged = (what: string): ReadError => new ReadError('damaged', what)

/** Bytes of a file of Microsoft Office: numbers in them are little-endian. What lies outside of them is a 'damaged' file. */
export class Bytes {
  readonly raw: Uint8Array
  readonly #view: DataView

  constructor(raw: Uint8Array) {
    this.raw = raw
    this.#view = new DataView(raw.buffer, raw.byteOffset, raw.byteLength)
  }

  get length(): number {
    return this.raw.length
  }

  #check(at: number, size: number): void {
    if (at < 0 || at + size > this.raw.length) throw damaged('A part ends too early.')
  }

  u8(at: number): number {
    this.#check(at, 1)
    return this.#view.getUint8(at)
  }

  u16(at: number): number {
    this.#check(at, 2)
    return this.#view.getUint16(at, true)
  }

  i16(at: number): number {
    this.#check(at, 2)
    return this.#view.getInt16(at, true)
  }

  u32(at: number): number {
    this.#check(at, 4)
    return this.#view.getUint32(at, true)
  }

  /** `length` bytes from `at`, not copied. */
  part(at: number, length: number): Bytes {
    this.#check(at, length)
    return new Bytes(this.raw.subarray(at, at + length))
  }

  /** `length` characters of UTF-16. */
  wide(at: number, length: number): string {
    this.#check(at, length * 2)
    return WIDE.decode(this.raw.subarray(at, at + length * 2))
  }
}

/** Kept as it stands: a character per two bytes. */
const WIDE = new TextDecoder('utf-16le', { ignoreBOM: true })
