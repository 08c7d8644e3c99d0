import { availableParallelism } from 'node:os'
import type { Tinypool } from 'tinypool'
import type { ThreadJob, Threads, ThreadSource } from './thread-source.ts'
import type { Outcome } from './outcome.ts'

/** Why a thread gave nothing: it took too long and was ended, or it ended itself (no memory left). */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
  readonly overran: boolean

  constructor(overran: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.overran = overran
  }
}

/** A pool of so many threads. Each starts when there is work for it. */
export async function startThreads({ module, load }: ThreadSource, count: number): Promise<Threads> {
  const { Tinypool: Pool } = await load()
  const pool: Tinypool = new Pool({
    filename: module,
    minThreads: 0,
    maxThreads: count,
    idleTimeout: 60_000,
    // What is loaded before the program (a measuring hook, a debugger) is not loaded again in every thread.
    execArgv: [],
  })
  // A thread that ends between two jobs has nothing to tell: the next job starts another one.
  pool.on('error', () => undefined)
  return {
    run: async (job: ThreadJob, seconds: number) => {
      const ending = new AbortController()
      const timer = seconds > 0 ? setTimeout(() => ending.abort(), seconds * 1000) : null
      try {
        return (await pool.run(job, { signal: ending.signal })) as Outcome
      } catch (error) {
        throw new ThreadEnded(ending.signal.aborted, error)
      } finally {
        if (timer) clearTimeout(timer)
      }
    },
    end: () => pool.destroy(),
  }
}

/** How many threads this machine has use for. */
export const usualThreads = (): number => availableParallelism()
