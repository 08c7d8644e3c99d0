'use strict'
// A thread of the program that reads records; the pool calls what is exported with each of them.
const { load } = require('./load.cjs')

module.exports = load('protocol.cjs').inThread
