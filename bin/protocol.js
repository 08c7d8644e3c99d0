#!/usr/bin/env node
'use strict'
const { join } = require('node:path')
const { isBuilt, load } = require('./load.cjs')

if (!isBuilt()) {
  process.stderr.write('protocol: not built yet; run `npm install` in the folder of the package\n')
  process.exit(2)
}
load('protocol.cjs')
  .run(process, { module: join(__dirname, 'thread.cjs'), load: () => import('tinypool') })
  .then((code) => {
    process.exitCode = code
  })
