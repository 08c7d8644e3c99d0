/**
 * A thread that ends its process when one input has taken too much processor time: other programs do not count. It is no
 * TypeScript, as threads of Node.js 20 do not load that.
 */
import process from 'node:process'
import { workerData } from 'node:worker_threads'

/** Hundreds of times what the dearest input that is well takes on a slow machine. */
const MOST_SECONDS = 40
const LOOK_EACH_MS = 200

const begun = new Int32Array(workerData)
let index = -1
let before = process.cpuUsage()
setInterval(() => {
  const now = Atomics.load(begun, 0)
  if (now !== index) {
    index = now
    before = process.cpuUsage()
    return
  }
  const { user, system } = process.cpuUsage(before)
  if (user + system > MOST_SECONDS * 1e6) process.kill(process.pid, 'SIGKILL')
}, LOOK_EACH_MS)
