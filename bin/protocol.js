#!/usr/bin/env node
// Asked for so and not imported: for `import`, Node.js loads all that `node:fs` can do, which is a fifth of a bare start.
const { existsSync, readFileSync } = process.getBuiltinModule('node:fs')

const [, , ...argv] = process.argv
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // Asked for often, by builds above all: nothing of the program is needed to answer.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
} else if (existsSync(new URL('../dist/protocol.js', import.meta.url))) {
  const { optimiseLater } = await import('./optimise-later.js')
  const { keepCompiled } = await import('./keep-compiled.js')
  optimiseLater(process)
  keepCompiled(process)
  const { run } = await import('../dist/protocol.js')
  const { fileURLToPath } = process.getBuiltinModule('node:url')
  const thread = fileURLToPath(new URL('thread.js', import.meta.url))
  process.exitCode = await run(process, { module: thread, load: () => import('tinypool') })
} else {
  process.stderr.write('protocol: not built yet; run `npm install` in the folder of the package\n')
  process.exitCode = 2
}
