/** A process of `npm run fuzz`: reads one input after the other and says what breaks a law. */
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { inputsOf } from '../../test/fuzz/input.ts'
import { verdictOn } from '../../test/fuzz/verdict.ts'
import { shrunk } from './shrink.ts'
import type { Report, Work } from './work.ts'

const say = (report: Report): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(report, () => {
      resolve()
    })
  })

const { seed, from, step, inputs, until } = JSON.parse(process.argv[2] ?? '') as Work
const inputAt = inputsOf(seed)
const shared = new SharedArrayBuffer(4)
const begun = new Int32Array(shared)
new Worker(path.join(import.meta.dirname, 'watch.mjs'), { workerData: shared }).unref()

for (
  let index = from;
  index < (inputs ?? Infinity) && (until === null || Date.now() < until);
  index += step
) {
  await say({ type: 'begun', index })
  Atomics.store(begun, 0, index)
  const before = process.cpuUsage()
  const input = inputAt(index)
  const found = await verdictOn(input)
  const { user, system } = process.cpuUsage(before)
  await say({ type: 'read', index, seconds: (user + system) / 1e6 })
  if (!found) continue
  const message = found.error instanceof Error ? (found.error.stack ?? '') : String(found.error)
  Atomics.store(begun, 0, -1)
  await say({ type: 'broken', index, law: found.law, message, shrunk: await shrunk(input, found.law) })
}
process.disconnect()
process.exit(0)
