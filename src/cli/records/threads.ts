import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import type { Tinypool } from 'tinypool'
import type { Io, Output } from '../io.ts'
import { answer } from './answering.ts'
import { Places } from './in-order.ts'
import type { Outcome } from './outcome.ts'
import type { RecordJob, ThreadJob, Threads, ThreadSource } from './thread-source.ts'

/** Why a thread gave nothing: it took too long and was ended, or it ended itself (no memory left). */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded'
  readonly overran: boolean

  constructor(overran: boolean, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.overran = overran
  }
}

/** Megabytes of a thread for what is new: V8 takes four times as many, and reads no faster. */
const YOUNG = 24

/** Milliseconds in which a thread that has ended says why, where it can. */
const LAST_WORDS = 500

/** The end of work that takes longer than it may, or whose thread is gone; 0 seconds are no limit. */
class Limit {
  readonly #ending = new AbortController()
  readonly #seconds: number
  #timer: NodeJS.Timeout | null = null
  overran = false

  constructor(seconds: number) {
    this.#seconds = seconds
    this.start()
  }

  get signal(): AbortSignal {
    return this.#ending.signal
  }

  #in(milliseconds: number, overran: boolean): void {
    this.stop()
    this.#timer = setTimeout(() => {
      this.overran = overran
      this.#ending.abort()
    }, milliseconds)
  }

  /** Begins to count, from nothing. */
  start(): void {
    if (this.#seconds > 0) this.#in(this.#seconds * 1000, true)
  }

  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  threadGone(): void {
    this.#in(LAST_WORDS, false)
  }
}

/** A pool of so many threads. Each starts when there is work for it. */
export async function startThreads(
  { module, load }: ThreadSource,
  count: number,
  { programs }: Io,
  screen: Output,
): Promise<Threads> {
  const { Tinypool: Pool } = await load()
  const pool: Tinypool = new Pool({
    filename: module,
    minThreads: 0,
    maxThreads: count,
    idleTimeout: 60_000,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    // What is loaded before the program (a measuring hook, a debugger) is not loaded again in every thread.
    execArgv: [],
  })
  // A thread that ends between two jobs has nothing to tell: the next job starts another one.
  pool.on('error', () => undefined)
  const parallel = programs?.parallel ?? 1
  const places = new Places(parallel)
  return {
    run: async (record: RecordJob, seconds: number) => {
      const limit = new Limit(seconds)
      const { port1, port2: port } = new MessageChannel()
      answer(port1, { programs, places, screen, limit })
      // The thread leaves its end open: it closes with the thread. The pool is not told of every end.
      port1.once('close', () => limit.threadGone())
      const job: ThreadJob = { ...record, asking: { port, parallel, isShown: screen.isTTY } }
      try {
        return (await pool.run(job, { signal: limit.signal, transferList: [port] })) as Outcome
      } catch (error) {
        throw new ThreadEnded(limit.overran, error)
      } finally {
        port1.removeAllListeners('close')
        port1.close()
        limit.stop()
      }
    },
    end: () => pool.destroy(),
  }
}

/** How many threads this machine has use for. */
export const usualThreads = (): number => availableParallelism()
