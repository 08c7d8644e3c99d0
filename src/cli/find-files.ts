import { readdir } from 'node:fs'
import { glob } from 'tinyglobby'

/** What lies below a folder and matches a glob pattern; see `Files.find`. */
export async function findFiles(
  folder: string,
  pattern: string,
): Promise<{ files: readonly string[]; unreadable: readonly string[] }> {
  const unreadable: string[] = []
  const found = await glob(pattern, {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    // The walker passes over a folder that it may not look into: it is noted here instead.
    fs: {
      readdir: ((path: string, options: object, done: (error: Error | null, entries: unknown) => void) => {
        readdir(path, options, (error, entries) => {
          if (error?.code === 'EACCES' || error?.code === 'EPERM') unreadable.push(path)
          done(error, entries)
        })
      }) as typeof readdir,
    },
  })
  return { files: found.sort(), unreadable: unreadable.sort() }
}
