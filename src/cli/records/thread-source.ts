import type * as tinypool from 'tinypool'
import type { Asking } from './asked-program.ts'
import type { Outcome } from './outcome.ts'

/** A record to work on. */
export interface RecordJob {
  /** What the call is, as JSON: see `ThreadCall`. The same for all records of a call. */
  readonly call: string
  readonly file: string
  readonly bytes: Uint8Array
}

/** A record for a thread to work on. */
export interface ThreadJob extends RecordJob {
  readonly asking: Asking
}

/** Threads that work on records beside the program, one record each at a time. */
export interface Threads {
  /** Rejects with a ThreadEnded where the thread ended; `seconds` is how long it may work, 0 for no limit. */
  run(record: RecordJob, seconds: number): Promise<Outcome>
  end(): Promise<void>
}

/** Where threads come from: told by the program's door, since what is built into one file cannot know it. */
export interface ThreadSource {
  /** Absolute path of a module that hands a ThreadJob on to `inThread`. */
  readonly module: string
  /** Loads the pool. */
  readonly load: () => Promise<typeof tinypool>
}
