import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { draftAt } from '../draft-file.ts'
import type { Draft } from '../io.ts'

/*
 * A pack is a file that many entries share:
 *
 *     protocol-cache 1 BUILD          first line: whose it is
 *     entry entry entry …             bytes
 *     [["key",start,length,"sum"],…]  the index, JSON
 *          1234        56             where the index begins and how long it is, in a line of known length
 */
const FOOTER = 33
const LONGEST_INDEX = 1_000_000_000

type Place = readonly [key: string, start: number, length: number, sum: string]

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 24)
const headOf = (build: string): Buffer => Buffer.from(`protocol-cache 1 ${build}\n`)

function bytesAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let read = 0
  while (read < length) {
    const count = readSync(file, bytes, read, length - read, start + read)
    if (count === 0) throw new Error('ends too early')
    read += count
  }
  return bytes
}

function isPlace(value: unknown): value is Place {
  if (!Array.isArray(value) || value.length !== 4) return false
  const [key, start, length, sum] = value as unknown[]
  return (
    typeof key === 'string' && typeof sum === 'string' && Number.isInteger(start) && Number.isInteger(length)
  )
}

/** A pack that is there. */
export class Pack {
  readonly path: string
  readonly #file: number
  readonly #places: ReadonlyMap<string, Place>

  private constructor(path: string, file: number, places: readonly Place[]) {
    this.path = path
    this.#file = file
    this.#places = new Map(places.map((place) => [place[0], place]))
  }

  /** Opens a pack; null where it is broken, or of another version of the program. */
  static open(path: string, build: string): Pack | null {
    let file = -1
    try {
      file = openSync(path, 'r')
      const { size } = fstatSync(file)
      const head = headOf(build)
      const [start = NaN, length = NaN] = bytesAt(file, size - FOOTER, FOOTER)
        .toString('latin1')
        .trim()
        .split(/ +/)
        .map(Number)
      if (!bytesAt(file, 0, head.length).equals(head) || !(length < LONGEST_INDEX) || start > size)
        throw new Error('not ours')
      const index: unknown = JSON.parse(bytesAt(file, start, length).toString())
      if (!Array.isArray(index) || !index.every(isPlace)) throw new Error('no index')
      return new Pack(path, file, index)
    } catch {
      if (file >= 0) closeSync(file)
      return null
    }
  }

  get keys(): Iterable<string> {
    return this.#places.keys()
  }

  /** The bytes of an entry as they were put in; null where there is none, or not as it was. */
  get(key: string): Buffer | null {
    const place = this.#places.get(key)
    if (!place) return null
    const [, start, length, sum] = place
    try {
      const bytes = bytesAt(this.#file, start, length)
      return sumOf(bytes) === sum ? bytes : null
    } catch {
      return null
    }
  }

  close(): void {
    closeSync(this.#file)
  }
}

/** A pack that is being written; it is there when it is closed, and not before. */
export class PackWriter {
  readonly #draft: Draft
  readonly #places: Place[] = []
  #at: number

  private constructor(draft: Draft, at: number) {
    this.#draft = draft
    this.#at = at
  }

  static async begin(path: string, build: string): Promise<PackWriter> {
    const head = headOf(build)
    const draft = draftAt(path)
    await draft.write(head)
    return new PackWriter(draft, head.length)
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    this.#places.push([key, this.#at, bytes.length, sumOf(bytes)])
    this.#at += bytes.length
    await this.#draft.write(bytes)
  }

  async close(): Promise<void> {
    const index = Buffer.from(JSON.stringify(this.#places))
    await this.#draft.write(index)
    await this.#draft.write(`${String(this.#at).padStart(16)}${String(index.length).padStart(16)}\n`)
    await this.#draft.finish()
    await this.#draft.place()
  }

  async discard(): Promise<void> {
    await this.#draft.discard()
  }
}
