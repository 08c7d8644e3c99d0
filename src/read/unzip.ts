import { unzipSync } from 'fflate'
import { ReadError } from './read-error.ts'

/** More than any record has: what a container may claim for the parts that are read, and how many parts it may list. */
const MOST_BYTES = 48 * 1024 * 1024
const MOST_PARTS = 20_000

/**
 * The wanted parts of a zip container, by name; nothing else is unpacked. What a part claims to unpack to is held
 * against a limit before it is unpacked, and no more room than claimed is given to it.
 * Throws a ReadError: 'too-large' beyond the limit, 'damaged' for a container that is cut off or contradicts itself.
 */
export function unzip(bytes: Uint8Array, wants: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  let parts = 0
  let claimed = 0
  const sizes = new Map<string, number>()
  const wanted = (name: string, size: number): boolean => {
    if (++parts > MOST_PARTS) throw new ReadError('too-large', 'The container lists too many parts.')
    if (!wants(name)) return false
    claimed += size
    if (!(claimed <= MOST_BYTES)) throw new ReadError('too-large', 'The container unpacks to too much.')
    sizes.set(name, size)
    return true
  }
  try {
    const found = unzipSync(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) })
    for (const [name, part] of Object.entries(found)) {
      if (part.length !== sizes.get(name))
        throw new ReadError('damaged', 'A part has another size than it claims.')
    }
    return new Map(Object.entries(found))
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError(
      'damaged',
      error instanceof Error ? error.message : 'The container cannot be unpacked.',
    )
  }
}
