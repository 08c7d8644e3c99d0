#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { keepCompiled } from './keep-compiled.js'
import { optimiseLater } from './optimise-later.js'

const [, , ...argv] = process.argv
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Asked for often, by builds above all: nothing of the program is needed to answer.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else if (existsSync(new URL('../dist/protocol.js', import.meta.url))) {
  optimiseLater(process)
  keepCompiled(process)
  const { run } = await import('../dist/protocol.js')
  const thread = fileURLToPath(new URL('thread.js', import.meta.url))
  process.exitCode = await run(process, { module: thread, load: () => import('tinypool') })
} else {
  process.stderr.write('protocol: not built yet; run `npm install` in the folder of the package\n')
  process.exitCode = 2
}
