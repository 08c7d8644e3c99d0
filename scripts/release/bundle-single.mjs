import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'tsdown'

/** Bundles all of the program into one CommonJS file in `folder`, with the terms of what it holds beside it; gives its path. */
export async function bundleSingle(root, folder) {
  process.env.PROTOCOL_NOTICES = folder
  const config = join(root, 'scripts/release/single.config.ts')
  await build({ config, cwd: root, outDir: folder, logLevel: 'error' })
  const path = join(folder, 'single.cjs')
  if (!existsSync(path)) throw new Error(`nothing was bundled to ${path}`)
  return path
}
