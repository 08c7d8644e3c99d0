#!/usr/bin/env node
import { main } from '../dist/main.js'
import { nodeIo } from '../dist/node-io.js'

process.exitCode = await main(nodeIo(process))
