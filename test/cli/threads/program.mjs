// The program as a thread of itself, from its sources; words in a record make the thread fail as threads do.
import { register } from 'tsx/esm/api'

register()
const { inThread } = await import('../../../src/cli/run.ts')

function fail() {
  throw new Error('no memory')
}

export default (job) => {
  const words = Buffer.from(job.bytes.subarray(0, 20)).toString('latin1')
  while (words.includes('THREAD HANGS'));
  if (words.includes('THREAD ENDS')) process.exit(1)
  if (!words.includes('THREAD FAILS')) return inThread(job)
  // Outside of any promise, as where there is no memory left.
  setImmediate(fail)
  return new Promise(() => undefined)
}
