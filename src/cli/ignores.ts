import { dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Session } from './session.ts'

/** Name of the file whose lines, as in .gitignore, keep records out of searches below its folder. */
export const IGNORE_FILE = '.protocolignore'

/** The folders from the root of the file system down to `folder`. */
function chain(folder: string): string[] {
  const folders = [folder]
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.unshift(dirname(at))
  return folders
}

async function patternsIn(folder: string, { io }: Session): Promise<Ignore | null> {
  const file = join(folder, IGNORE_FILE)
  if (!(await io.files.exists(file))) return null
  return ignore({ allowRelativePaths: true }).add(new TextDecoder().decode(await io.files.read(file)))
}

/**
 * Tells whether the ignore files in a file's folder and in those above it leave the file out: of two that speak, the
 * nearer one is right. Each ignore file is read once.
 */
export function ignores(session: Session): (file: string) => Promise<boolean> {
  const known = new Map<string, Promise<Ignore | null>>()
  return async (file) => {
    const path = resolve(session.io.cwd, file)
    let ignored = false
    for (const folder of chain(dirname(path))) {
      const patterns = known.get(folder) ?? patternsIn(folder, session)
      known.set(folder, patterns)
      const verdict = (await patterns)?.test(relative(folder, path).split(sep).join('/'))
      if (verdict?.ignored) ignored = true
      else if (verdict?.unignored) ignored = false
    }
    return ignored
  }
}
