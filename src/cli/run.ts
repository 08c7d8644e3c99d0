import { main } from './main.ts'
import { nodeIo } from './node-io.ts'
import type { Outcome } from './records/outcome.ts'
import type { ThreadJob, ThreadSource } from './records/thread-source.ts'

/** The program, started as one. */
export const run = (process: NodeJS.Process, threads?: ThreadSource): Promise<number> =>
  main(nodeIo(process, threads))

/** The program, started as a thread of itself. */
export const inThread = async (job: ThreadJob): Promise<Outcome> =>
  (await import('./records/in-thread.ts')).inThread(job)
