#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './keep-compiled.js'

if (!existsSync(new URL('../dist/protocol.js', import.meta.url))) {
  process.stderr.write('protocol: not built yet; run `npm install` in the folder of the package\n')
  process.exit(2)
}
keepCompiled(process)
const { run } = await import('../dist/protocol.js')
const thread = fileURLToPath(new URL('thread.js', import.meta.url))
process.exitCode = await run(process, { module: thread, load: () => import('tinypool') })
