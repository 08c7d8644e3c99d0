/**
 * Runs the built tool on the shipped examples and keeps what V8 compiled on the way: dist/protocol.cjs.cache.
 * A start with it compiles nothing; without it, or with another version of Node.js, everything works, only slower.
 */
'use strict'
const { rmSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')
const cache = join(root, 'dist', 'protocol.cjs.cache')
rmSync(cache, { force: true })
const example = join(root, 'examples', 'asino', 'protocol.md')
process.argv = [
  process.argv[0],
  'protocol',
  'parse',
  example,
  join(root, 'examples', 'school-council', 'protocol.txt'),
]
process.stdout.write = (_text, ...rest) => {
  const done = rest.find((one) => typeof one === 'function')
  if (done) done()
  return true
}
const { script, done } = require('../bin/protocol.js')
done.then(() => {
  writeFileSync(cache, script.createCachedData())
})
