import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Io } from '../io.ts'

/** Tables of pages that were recognised before. */
export interface PageCache {
  get(page: number): Promise<string | null>
  put(page: number, table: string): Promise<void>
}

export const NO_CACHE: PageCache = {
  get: () => Promise.resolve(null),
  put: () => Promise.resolve(),
}

/** Where programs keep what can be made again (XDG Base Directory; on Windows LOCALAPPDATA); null where nothing says. */
function cacheFolder({ env }: Io): string | null {
  const home = env['HOME']
  const base = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || (home && join(home, '.cache'))
  return base ? join(base, 'protocol', 'pages') : null
}

/**
 * The cache of a file's pages, by its content and by all that the tables depend on. Whatever goes wrong with it costs
 * nothing but time.
 */
export function pageCacheOf(bytes: Uint8Array, signature: string, io: Io): PageCache {
  const base = cacheFolder(io)
  if (base === null) return NO_CACHE
  const name = createHash('sha256').update(signature).update('\n').update(bytes).digest('hex')
  const folder = join(base, name.slice(0, 32))
  const fileOf = (page: number): string => join(folder, `${String(page)}.tsv`)
  return {
    async get(page) {
      try {
        return new TextDecoder().decode(await io.files.read(fileOf(page)))
      } catch {
        return null
      }
    },
    async put(page, table) {
      try {
        await io.files.makeFolder(folder)
        await io.files.write(fileOf(page), table)
      } catch {
        // A full disk or a folder that may not be written to: the next call recognises the page again.
      }
    },
  }
}
