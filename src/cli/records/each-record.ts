import { PLAIN } from '../colour.ts'
import { correctionsBytes } from '../corrections/beside.ts'
import type { ConfigFor, ConfigOptions } from '../find-config.ts'
import { LeftOut, readInput, reportInput } from '../inputs.ts'
import type { Output } from '../io.ts'
import { progressOn } from '../progress.ts'
import type { Session } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import type { Cache } from './cache.ts'
import { inOrder, Places } from './in-order.ts'
import type { ThreadCall } from './in-thread.ts'
import { onlyRecordsOf, type TaskOf } from './kinds.ts'
import type { Outcome } from './outcome.ts'
import { defective, performer, type Perform } from './performer.ts'
import type { RunOptions } from './run-options.ts'
import type { Threads } from './thread-source.ts'

/** Files from which on threads are worth their start: each of them compiles the program for itself. */
const MANY = 64
/** Files from which on a person wonders whether anything happens. */
const NOTICED = 20
/** Seconds for a record where the call says nothing; a long one takes two. */
const SECONDS = 30
/** Outcomes that wait for an earlier one, for each thread: enough to keep all at work, too few to fill the memory. */
const AHEAD = 8
/** Bytes from which on any record is worked on by a thread, which can be ended. */
const LARGE = 1_000_000

export interface RecordsCall extends RunOptions, ConfigOptions {
  readonly task: TaskOf
  /** Whether the work writes files of its own or the like, which only the program itself can do. */
  readonly alone?: boolean
  /** Those of the files that nobody named: they stand in a folder. What among them is no record is left out. */
  readonly found?: ReadonlySet<string>
  /** Files from which on the terminal shows how many are done. */
  readonly noticed?: number
}

/** What is done with the outcomes, in the order of the files. */
export interface RecordsUse {
  readonly use: (file: string, outcome: Outcome) => Promise<void>
  /** Asked for each file before it is read; a UsageError keeps it from being used. */
  readonly ready?: (file: string) => Promise<void>
  /** Whether what is to be said of a file is said; it is where left out. */
  readonly hears?: (file: string) => boolean
  /** With each file that cannot be used; reports it where left out. */
  readonly failed?: (file: string, error: UsageError) => Promise<void>
}

/** A zip or a PDF: a little of it may stand for very much. */
const isPacked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0x25 && bytes[1] === 0x50)

const HIDDEN: Output = { isTTY: false, write: () => Promise.resolve() }

const shownName = (file: string): string => (file === '-' ? '<stdin>' : file)

/** What is done with a record, as it is here and as a thread is told it. */
interface Way {
  readonly task: TaskOf
  readonly told: string
  perform: Promise<Perform> | null
}

function wayOf(task: TaskOf, { config }: ConfigOptions, session: Session): Way {
  const told: ThreadCall = {
    task,
    config: config === undefined ? {} : { config },
    cwd: session.io.cwd,
    language: session.language,
    coloured: session.paint !== PLAIN,
    mostBytes: session.mostBytes,
    ocr: session.ocr,
  }
  return { task, told: JSON.stringify(told), perform: null }
}

/** Works on the records of one call. */
class Run {
  readonly #call: RecordsCall
  readonly #session: Session
  readonly #configFor: ConfigFor
  readonly #cache: Cache | null
  readonly #named: Way
  readonly #found: Way
  readonly jobs: number
  #threads: Promise<Threads> | null = null

  constructor(call: RecordsCall, jobs: number, session: Session, configFor: ConfigFor, cache: Cache | null) {
    this.#call = call
    this.#session = session
    this.#configFor = configFor
    this.#cache = cache
    this.jobs = jobs
    this.#named = wayOf(call.task, call, session)
    this.#found = wayOf(onlyRecordsOf(call.task), call, session)
  }

  /** What became of a file; a UsageError where it could not be read. */
  async outcomeOf(file: string, ready: RecordsUse['ready']): Promise<Outcome | UsageError> {
    try {
      await ready?.(file)
      const config = await this.#configFor(file)
      const bytes = await readInput(file, this.#session)
      const way = this.#call.found?.has(file) ? this.#found : this.#named
      const beside = this.#cache ? await correctionsBytes(file, this.#session) : null
      const key = this.#cache?.key(way.told, config, shownName(file), bytes, beside)
      const known = key === undefined ? null : this.#cache?.get(key)
      if (known) return known
      const outcome = await this.#work(shownName(file), bytes, way)
      if (key !== undefined && !outcome.passing) await this.#cache?.put(key, outcome)
      return outcome
    } catch (error) {
      return error instanceof UsageError ? error : defective(error)
    }
  }

  async #work(file: string, bytes: Uint8Array, way: Way): Promise<Outcome> {
    const { alone = false, timeout = SECONDS } = this.#call
    const source = alone ? undefined : this.#session.io.threads
    const mayOverrun = timeout > 0 && (bytes.length >= LARGE || isPacked(bytes))
    if (source && (this.jobs > 1 || mayOverrun)) {
      const { startThreads, ThreadEnded } = await import('./threads.ts')
      const threads = await (this.#threads ??= startThreads(
        source,
        this.jobs,
        this.#session.io,
        this.#screen(),
      ))
      try {
        return await threads.run({ call: way.told, file, bytes }, timeout)
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error
        if (error.overran) throw new UsageError('file.overran', { file, seconds: timeout })
        throw new UsageError('file.threadEnded', { file, message: error.message })
      }
    }
    const session = { ...this.#session, screen: this.#session.io.stderr }
    way.perform ??= performer(way.task, this.#configFor, session)
    return (await way.perform)(file, bytes)
  }

  /** How far the work on one record is says nothing where several are worked on. */
  #screen(): Output {
    return this.jobs > 1 ? HIDDEN : this.#session.io.stderr
  }

  async end(): Promise<void> {
    await (await this.#threads)?.end()
    await this.#cache?.close()
  }
}

/** How many records are worked on at a time: what was asked for, else as many as pay. */
async function jobsFor(count: number, { jobs, alone }: RecordsCall, { io }: Session): Promise<number> {
  if (io.threads === undefined || alone) return 1
  if (jobs !== undefined) return Math.max(1, Math.min(jobs, count))
  if (count < MANY) return 1
  return (await import('./threads.ts')).usualThreads()
}

/** The outcomes that are kept, loaded only where the call or the configuration asks for it. */
async function cacheFor(
  { cache, alone }: RecordsCall,
  configFor: ConfigFor,
  session: Session,
): Promise<Cache | null> {
  if (alone || cache === false) return null
  if (!cache && !(await configFor('-').catch(() => null))?.cache) return null
  return (await import('./cache.ts')).openedCache(configFor, session)
}

/** Throws what is no fault of the record, writes what is to be said of it, and gives what keeps it from being used. */
async function refusedBy(
  outcome: Outcome | UsageError,
  isHeard: boolean,
  { io }: Session,
): Promise<UsageError | null> {
  if (outcome instanceof UsageError) return outcome
  const { defect, refusal, said } = outcome
  if (defect !== null) throw Object.assign(new Error(defect), { stack: defect })
  if (said !== '' && isHeard) await io.stderr.write(said)
  if (refusal === null) return null
  const error = new UsageError(refusal.key, refusal.values)
  if (refusal.ends) throw error
  return error
}

/**
 * Works on each of the files, several at a time where that pays, and gives the outcomes to `use` in the order of the files:
 * what is written is the same whatever their number. A file that cannot be used costs one line on standard error and exit
 * code 2, and the others are still worked on; with `--keep-going false` the first throws its UsageError.
 */
export async function eachRecord(
  files: readonly string[],
  call: RecordsCall,
  configFor: ConfigFor,
  session: Session,
  { ready, use, hears = () => true, failed = (_, error) => reportInput(error, session) }: RecordsUse,
): Promise<void> {
  const jobs = await jobsFor(files.length, call, session)
  const cache = await cacheFor(call, configFor, session)
  const run = new Run(call, jobs, session, configFor, cache)
  const places = new Places(jobs)
  const progress = progressOn(session, files.length, call.noticed ?? NOTICED)
  const start = (file: string): Promise<Outcome | UsageError> => places.with(() => run.outcomeOf(file, ready))
  const leftOut = new LeftOut(session)
  let done = 0
  let used = 0
  let unused = 0
  try {
    for await (const [file, outcome] of inOrder(files, jobs > 1 ? jobs * AHEAD : 1, start)) {
      await progress(done++)
      const error = await refusedBy(outcome, hears(file), session)
      if (error === null) {
        used += 1
        await use(file, outcome as Outcome)
      } else if (!call.found?.has(file) || !leftOut.takes(error, file)) {
        if (call.keepGoing === 'false') throw error
        unused += 1
        await failed(file, error)
      }
    }
    await leftOut.tell(used)
    if (unused > 0 && files.length >= NOTICED)
      await session.io.stderr.write(
        `${session.t('records.unused', { count: unused, total: files.length })}\n`,
      )
  } finally {
    await progress(files.length)
    await run.end()
  }
}
