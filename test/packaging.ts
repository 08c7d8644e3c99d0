import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { lockOf, withDependencies } from '../scripts/package/software-bill.ts'

export const ROOT = resolve(import.meta.dirname, '..')
/** Whether `npm ci` or `npm run build` has been here. */
export const isBuilt = existsSync(join(ROOT, 'dist/protocol.js'))

/** Folders that tell where this was built; one right below the top, such as '/src', may be a word of any code. */
export const ownPlaces: readonly string[] = [ROOT, process.env['HOME'] ?? '']
  .filter((place) => place.split('/').filter(Boolean).length > 1)
  .map((place) => `${place}/`)

export interface Packed {
  /** Size of the tarball in bytes. */
  readonly size: number
  /** Where the package is installed. */
  readonly folder: string
  /** Every file of it, by its path. */
  readonly files: ReadonlyMap<string, Buffer>
  remove(): void
}

/**
 * The tarball as npm would publish it, installed in a new folder beside those packages, and no others, that its
 * package.json brings.
 */
export function packed(): Packed {
  const top = mkdtempSync(join(tmpdir(), 'protocol-package-'))
  const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', top], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{ size, filename }] = JSON.parse(said) as [{ size: number; filename: string }]
  const folder = join(top, 'node_modules/protokolist')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-xzf', join(top, filename), '-C', folder, '--strip-components=1'])
  for (const dependency of withDependencies(lockOf(ROOT), [''])) {
    const link = join(top, dependency)
    mkdirSync(dirname(link), { recursive: true })
    // A package that stands in another one came along with it.
    if (!existsSync(link)) symlinkSync(join(ROOT, dependency), link)
  }
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const files = new Map(
    names.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
  return { size, folder, files, remove: () => rmSync(top, { recursive: true, force: true }) }
}
