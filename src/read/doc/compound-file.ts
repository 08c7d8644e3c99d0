import { ReadError } from '../read-error.ts'
import { Bytes, damaged } from './bytes.ts'

/** Numbers of sectors from here on mean something else ([MS-CFB] 2.1). */
const LAST_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
const HEADER = 512
const ENTRY = 128
const FAT_IN_HEADER = 109
const KIND = { storage: 1, stream: 2, root: 5 } as const
/** Streams whose sectors lie scattered are copied: all of them together are no larger than this. */
const MOST_COPIED = 96 * 1024 * 1024

interface Entry {
  readonly name: string
  readonly kind: number
  readonly start: number
  readonly size: number
}

/**
 * A container of Microsoft Office before 2007 ([MS-CFB], 'OLE'): a file system of its own, whose files are its streams.
 * Only those of the root are seen: what lies in folders are embedded documents. Chains of sectors are followed as far as
 * a stream is long, never round in a circle. Throws a ReadError 'damaged' for what points out of the file.
 */
export class CompoundFile {
  readonly #bytes: Bytes
  readonly #shift: number
  readonly #sector: number
  readonly #miniShift: number
  readonly #cutoff: number
  /** The sectors that hold the file allocation table. */
  readonly #fat: number[] = []
  readonly #entries = new Map<string, Entry>()
  #root: Entry | null = null
  #mini: { readonly table: Bytes; readonly content: Bytes } | null = null
  #copied = 0

  constructor(raw: Uint8Array) {
    const bytes = new Bytes(raw)
    this.#bytes = bytes
    this.#shift = bytes.u16(30)
    this.#miniShift = bytes.u16(32)
    this.#cutoff = bytes.u32(56)
    if ((this.#shift !== 9 && this.#shift !== 12) || this.#miniShift !== 6) throw damaged('No sectors.')
    this.#sector = 1 << this.#shift
    this.#findTable()
    this.#findStreams()
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** The content of a stream of the root; null where there is none of that name. */
  stream(name: string): Bytes | null {
    const entry = this.#entries.get(name.toLowerCase())
    if (entry?.kind !== KIND.stream) return null
    return entry.size < this.#cutoff ? this.#small(entry) : this.#chain(entry.start, entry.size)
  }

  /** As many sectors as the file has room for. */
  get #most(): number {
    return Math.ceil(this.#bytes.length / this.#sector)
  }

  #findTable(): void {
    const bytes = this.#bytes
    const perSector = this.#sector / 4
    const take = (at: number): void => {
      const sector = bytes.u32(at)
      if (sector < LAST_SECTOR) this.#fat.push(sector)
    }
    for (let i = 0; i < FAT_IN_HEADER; i++) take(76 + i * 4)
    let sector = bytes.u32(68)
    for (let steps = 0; sector < LAST_SECTOR; steps++) {
      if (steps > this.#most / perSector + 1) throw damaged('The table of sectors is a circle.')
      const at = this.#offset(sector)
      for (let i = 0; i < perSector - 1; i++) take(at + i * 4)
      sector = bytes.u32(at + this.#sector - 4)
    }
  }

  #offset(sector: number): number {
    const at = this.#shift === 9 ? HEADER + sector * this.#sector : (sector + 1) * this.#sector
    if (at >= this.#bytes.length) throw damaged('A sector lies outside of the file.')
    return at
  }

  #next(sector: number): number {
    const perSector = this.#shift - 2
    const table = this.#fat[sector >>> perSector]
    if (table === undefined) throw damaged('A sector is not in the table.')
    return this.#bytes.u32(this.#offset(table) + (sector & ((1 << perSector) - 1)) * 4)
  }

  /** The sectors of a chain up to a length in bytes; null: as many as there are. */
  #sectors(start: number, length: number | null): number[] {
    const needed = length === null ? this.#most : Math.ceil(length / this.#sector)
    if (needed > this.#most) throw damaged('A stream is longer than the file.')
    const sectors = new Set<number>()
    let sector = start
    while (sector < LAST_SECTOR && (length === null || sectors.size < needed)) {
      if (sectors.has(sector)) throw damaged('A chain of sectors is a circle.')
      sectors.add(sector)
      sector = this.#next(sector)
    }
    if (length !== null && sectors.size < needed) throw damaged('A chain of sectors ends too early.')
    return [...sectors]
  }

  #chain(start: number, length: number | null): Bytes {
    const sectors = this.#sectors(start, length)
    const size = length ?? sectors.length * this.#sector
    const [first = 0] = sectors
    const raw = this.#bytes.raw
    if (size === 0) return new Bytes(new Uint8Array())
    const at = this.#offset(first)
    // Most streams lie in one piece.
    if (sectors.every((sector, index) => sector === first + index) && at + size <= raw.length)
      return new Bytes(raw.subarray(at, at + size))
    this.#copied += size
    if (this.#copied > MOST_COPIED) throw new ReadError('too-large', 'The container is too large.')
    const whole = new Uint8Array(size)
    sectors.forEach((sector, index) => {
      const from = this.#offset(sector)
      const part = raw.subarray(from, from + Math.min(this.#sector, size - index * this.#sector))
      whole.set(part, index * this.#sector)
    })
    return new Bytes(whole)
  }

  /** A stream that lies in the small sectors of the root's. */
  #small({ start, size }: Entry): Bytes {
    const mini = (this.#mini ??= {
      table: this.#chain(this.#bytes.u32(60), null),
      content: this.#chain(this.#root?.start ?? NO_ENTRY, this.#root?.size ?? 0),
    })
    const length = 1 << this.#miniShift
    const whole = new Uint8Array(size)
    let sector = start
    for (let at = 0; at < size; at += length) {
      const part = Math.min(length, size - at)
      whole.set(mini.content.part(sector * length, part).raw, at)
      if (at + length < size) sector = mini.table.u32(sector * 4)
    }
    return new Bytes(whole)
  }

  #findStreams(): void {
    const directory = this.#chain(this.#bytes.u32(48), null)
    const count = Math.floor(directory.length / ENTRY)
    if (count === 0) throw damaged('The container has no directory.')
    this.#root = entryAt(directory, 0)
    const seen = new Set<number>()
    const open = [directory.u32(76)]
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (index >= count || seen.has(index)) continue
      seen.add(index)
      const entry = entryAt(directory, index)
      this.#entries.set(entry.name.toLowerCase(), entry)
      open.push(directory.u32(index * ENTRY + 68), directory.u32(index * ENTRY + 72))
    }
  }
}

function entryAt(directory: Bytes, index: number): Entry {
  const at = index * ENTRY
  const length = Math.min(Math.max(directory.u16(at + 64) / 2 - 1, 0), 31)
  return {
    name: directory.wide(at, Math.floor(length)),
    kind: directory.u8(at + 66),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  }
}
