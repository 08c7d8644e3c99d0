/**
 * Runs the built tool on shipped files and keeps what V8 compiled on the way, beside each file in dist/.
 * A start with it compiles nothing; without it, or with another version of Node.js, everything works, only slower.
 */
'use strict'
const { readdirSync, rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const dist = join(root, 'dist')
for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(join(dist, name))
// The last one has what only the Markdown parser reads: tables and fenced code.
const examples = ['examples/asino/protocol.md', 'examples/school-council/protocol.txt', 'README.ru.md'].map(
  (name) => join(root, name),
)
process.stdout.write = (_text, ...rest) => {
  const done = rest.find((one) => typeof one === 'function')
  if (done) done()
  return true
}

async function keep() {
  const { load, scripts } = require('../bin/load.cjs')
  const { run } = load('protocol.cjs')
  for (const command of ['parse', 'check']) {
    process.argv = [process.argv[0], 'protocol', command, ...examples]
    await run(process)
  }
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData())
}
keep()
