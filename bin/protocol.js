#!/usr/bin/env node
'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// The program is one file, and what V8 made of it when it was built stands beside it: at the start of a command
// nothing is parsed or compiled that has been before. A cache of another Node.js version is refused and not used.
const file = join(__dirname, '..', 'dist', 'protocol.cjs')
if (!existsSync(file)) {
  process.stderr.write('protocol: not built yet; run `npm install` in the folder of the package\n')
  process.exit(2)
}
const cache = `${file}.cache`
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
const script = new Script(source, {
  filename: file,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
})
const bundle = { exports: {} }
script.runInThisContext()(bundle.exports, require, bundle, file, join(__dirname, '..', 'dist'))
exports.script = script
exports.done = bundle.exports.run(process).then((code) => {
  process.exitCode = code
})
