'use strict'
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// What V8 made of each file when the program was built stands beside it: at the start of a command nothing is parsed or
// compiled that has been before. A cache of another version of Node.js is refused by V8, and then not used.
const dist = join(__dirname, '..', 'dist')
const scripts = new Map()
const modules = new Map()

function load(name) {
  const known = modules.get(name)
  if (known) return known.exports
  const file = join(dist, name)
  const cache = `${file}.cache`
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, {
    filename: file,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  })
  scripts.set(file, script)
  const module = { exports: {} }
  modules.set(name, module)
  const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext()(module.exports, requireFrom, module, file, dist)
  return module.exports
}

exports.load = load
exports.scripts = scripts
exports.isBuilt = () => existsSync(join(dist, 'protocol.cjs'))
