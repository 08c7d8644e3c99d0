import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import type { Config } from './config/config.ts'
import type { ConfigFor } from './find-config.ts'
import type { Session } from './session.ts'

/** Name of the file whose lines, as in .gitignore, keep records out of searches below its folder. */
const IGNORE_FILE = '.protocolignore'

/** What lies beside records and is none; a folder stands for them only where `files` or a negated line says so. */
const COMPANIONS = [
  'README',
  'CHANGELOG',
  'CHANGES',
  'CONTRIBUTING',
  'LICENSE',
  'LICENCE',
  'COPYING',
  'AUTHORS',
  'CODE_OF_CONDUCT',
  'SECURITY',
].flatMap((name) => [name, `${name}.*`])

const matcher = (lines: string | readonly string[]): Ignore => ignore({ allowRelativePaths: true }).add(lines)

/** The folders from the root of the file system down to `folder`. */
function chain(folder: string): string[] {
  const folders = [folder]
  for (let at = folder; dirname(at) !== at; at = dirname(at)) folders.unshift(dirname(at))
  return folders
}

async function patternsIn(folder: string, { io }: Session): Promise<Ignore | null> {
  const file = join(folder, IGNORE_FILE)
  if (!(await io.files.exists(file))) return null
  return matcher(new TextDecoder().decode(await io.files.read(file)))
}

const from = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')

type Verdict = 'out' | 'in' | null

/** Tells what a configuration says of a path by its `files` and `ignore`; null for nothing. */
function byConfig({ folder, files, ignore: ignored }: Config): (path: string) => Verdict {
  const wanted = files.length > 0 ? matcher(files) : null
  const unwanted = matcher(ignored)
  return (path) => {
    const name = from(folder, path)
    const verdict = unwanted.test(name)
    if (verdict.ignored || (wanted !== null && !wanted.ignores(name))) return 'out'
    return verdict.unignored || wanted !== null ? 'in' : null
  }
}

/**
 * Tells whether a search leaves a file out: by the `files` and `ignore` of its configuration, or by the ignore files in
 * its folder and in those above, of which the nearer one is right; what is named like a README by `companions`, unless
 * one of these says that it is wanted. Each of these is read once. A wrong configuration leaves nothing out: it is
 * reported when the file is read.
 */
export function exclusions(
  session: Session,
  configFor: ConfigFor,
  { companions }: { readonly companions: boolean },
): (file: string) => Promise<boolean> {
  const beside = matcher(companions ? COMPANIONS : [])
  const known = new Map<string, Promise<Ignore | null>>()
  const tests = new WeakMap<Config, (path: string) => Verdict>()
  return async (file) => {
    const path = resolve(session.io.cwd, file)
    const config = await configFor(file).catch(() => null)
    let ignored = beside.ignores(basename(path))
    if (config) {
      const test = tests.get(config) ?? byConfig(config)
      tests.set(config, test)
      const verdict = test(path)
      if (verdict === 'out') return true
      if (verdict === 'in') ignored = false
    }
    for (const folder of chain(dirname(path))) {
      const patterns = known.get(folder) ?? patternsIn(folder, session)
      known.set(folder, patterns)
      const verdict = (await patterns)?.test(from(folder, path))
      if (verdict?.ignored) ignored = true
      else if (verdict?.unignored) ignored = false
    }
    return ignored
  }
}
